import { html } from 'lit';
import type { Tag } from '../language/match.js';

const ownName = (tag: Tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/** The way to another language, named in that language. */
export const switcher = (tag: Tag, chosen: () => void) =>
  html`<button type="button" lang=${tag} @click=${chosen}>${ownName(tag)}</button>`;

/** The same where no script runs, to the page beside this one. */
export const besideLink = (tag: Tag) => html`<a lang=${tag} href="../${tag}/">${ownName(tag)}</a>`;

/**
 * One calm line.
 *
 * @param sentence - what to know of this language; may be empty
 * @param way - to another
 */
export const notice = (sentence: string, way: unknown) => html`<p class="notice" part="notice">${sentence} ${way}</p>`;
