import { html } from 'lit';
import globe from 'lucide-static/icons/globe.svg';
import type { Locale } from '../i18n/match-locale.js';
import { UNTRACKED } from '../page/recorder-marks.js';
import { note } from './note.js';

const ownNameOf = (locale: Locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale);

/** A button that switches to a language, under the name that the language has for itself. */
export const languageButton = (locale: Locale, onClick: () => void) => html`<button type="button" class="link ${UNTRACKED}" lang=${locale} @click=${onClick}>${ownNameOf(locale)}</button>`;

/** The same without script: a link from a finished page to that in another language. */
export const languageLink = (locale: Locale) => html`<a class="link" lang=${locale} href=${`../${locale}/`}>${ownNameOf(locale)}</a>`;

/** The line about the language of the card. */
export const languageNote = (content: unknown) => note(globe, content, 'notice');
