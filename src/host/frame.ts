import { nothing } from 'lit';

/** In somebody's frame a link must leave the frame, or the help page opens in a box. */
export const frameTarget = window.top === window ? nothing : '_top';
