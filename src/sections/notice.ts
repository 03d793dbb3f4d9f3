import { html } from 'lit';
import type { Tag } from '../language/match.js';

const ownName = (tag: Tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/**
 * One calm line with a way to another language, named in that language.
 *
 * @param sentence - what to know of this one; may be empty
 */
export const notice = (sentence: string, other: Tag, chosen: () => void) => html`<p class="notice" part="notice">
    ${sentence} <button type="button" lang=${other} @click=${chosen}>${ownName(other)}</button>
  </p>`;
