import { html } from 'lit';
import type { Tag } from '../language/match.js';
import { calls } from './calls.js';
import { title, type Level } from './heading.js';

/** What each element shows: its heading, 112 and ROSA, and then the rest. */
export const card = (
  tag: Tag,
  dir: string,
  level: Level,
  words: string,
  rest: unknown
) => html`<div class="help" lang=${tag} dir=${dir}>
    <div class="page">
      ${title(level, words)} ${calls()}
      <div class="rest">${rest}</div>
    </div>
  </div>`;
