import { html, nothing } from 'lit';
import type { Tag } from '../language/match.js';
import { calls } from './calls.js';
import { title, type Level } from './heading.js';

/**
 * What each element shows: its heading, 112 and ROSA, and then the rest.
 *
 * @param clicked - listens before everything in it
 */
export const card = (
  tag: Tag,
  dir: string,
  level: Level,
  words: string,
  rest: unknown,
  clicked: EventListenerObject | typeof nothing = nothing
) => html`<div class="help" lang=${tag} dir=${dir} @click=${clicked}>
    <div class="page">
      ${title(level, words)} ${calls()}
      <div class="rest">${rest}</div>
    </div>
  </div>`;
