import { html } from 'lit';
import type { Locale } from '../i18n/match-locale.js';

const ownNameOf = (locale: Locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale);

/** A button that switches to a language, under the name that the language has for itself. */
export const languageButton = (locale: Locale, onClick: () => void) => html`<button type="button" lang=${locale} @click=${onClick}>${ownNameOf(locale)}</button>`;

/** The same without script: a link from a finished page to that in another language. */
export const languageLink = (locale: Locale) => html`<a lang=${locale} href=${`../${locale}/`}>${ownNameOf(locale)}</a>`;

/** One line about the text of the card. */
export const notice = (sentence: unknown, action: unknown) => html`<p class="notice" part="notice">${sentence} ${action}</p>`;
