import { updateAll } from '../host/present.js';
import type { Tag } from './match.js';

/** What the visitor chose; it wins everywhere on the page and is kept nowhere else. */
let chosen: Tag | undefined;

export const choice = () => chosen;

/** @param tag - undefined goes back to the page's own language */
export const choose = (tag: Tag | undefined) => {
  chosen = tag;
  updateAll();
};
