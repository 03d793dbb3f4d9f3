import { html, nothing } from 'lit';
import { UNRECORDED } from '../host/recorders.js';
import { dirOf } from '../language/locales.js';
import type { Tag } from '../language/match.js';
import { calls } from './calls.js';
import { title, type Level } from './heading.js';
import { countAnew } from './sentence.js';

/**
 * What each element is laid on: its language, and the exit at the top. Recorders of sessions leave out what is in it.
 *
 * @param cards - for the printer alone, in place of all else
 */
export const sheet = (tag: Tag, exit: unknown, content: unknown, cards: unknown = nothing) => {
  countAnew();
  return html`<div
    class=${`help ${UNRECORDED}`}
    data-clarity-mask="true"
    data-hj-suppress
    data-private
    lang=${tag}
    dir=${dirOf(tag)}
  >
    <div class="page">${exit}${content}</div>
    ${cards}
  </div>`;
};

/** What each help element shows: its heading, what the exit cannot do, 112 and ROSA, and then the rest. */
export const card = (level: Level, words: string, limits: unknown, rest: unknown) => html`<div class="lead">${title(level, words)} ${limits} ${calls()}</div>
    <div class="rest">${rest}</div>`;
