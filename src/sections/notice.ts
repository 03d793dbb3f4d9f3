import { html, nothing } from 'lit';
import { anchor } from '../facts/shown.js';
import type { Tag } from '../language/match.js';
import { old, sourcesOfFacts } from './own-words.js';
import { linked } from './sentence.js';

/** Replaced by the build with its day, in milliseconds. */
declare const BUILT: number;

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

const ownName = (tag: Tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/** The way to another language, named in that language. */
export const switcher = (tag: Tag, chosen: () => void) =>
  html`<button type="button" lang=${tag} @click=${chosen}>${ownName(tag)}</button>`;

/** The same where no script runs, to the page beside this one. */
export const besideLink = (tag: Tag) => html`<a lang=${tag} href=${`../${tag}/`}>${ownName(tag)}</a>`;

/**
 * One calm line.
 *
 * @param sentence - what to know of this language; may be empty
 * @param way - to another
 */
export const notice = (sentence: string, way: unknown) => html`<p class="notice" part="notice">${sentence} ${way}</p>`;

/** Says how old a copy of the script is that nobody has renewed for two years. */
export const age = () => {
  const years = Math.floor((Date.now() - BUILT) / YEAR);
  return years > 1 ? notice('', linked(old(years))) : nothing;
};

/** @param folder - that holds the finished pages */
export const sourcesLink = (folder: string, tag: Tag) => html`<small>${anchor(`${folder}sources/${tag}/`, sourcesOfFacts(), 'link', 'link')}</small>`;
