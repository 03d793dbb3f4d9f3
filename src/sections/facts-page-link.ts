import { html } from 'lit';
import type { Locale } from '../i18n/languages.js';
import { link } from '../templates/link.js';
import { factsPageTitle } from './ui-text.js';

/**
 * A small link to the facts page, which says where each number and link was seen.
 *
 * @param folder - that of the finished pages
 */
export const factsPageLink = (folder: string, locale: Locale) =>
  html`<div class="note">${link({ href: `${folder}sources/${locale}/`, content: factsPageTitle(), className: 'link', part: 'link' })}</div>`;
