import { html } from 'lit';
import globe from 'lucide-static/icons/globe.svg';
import { languages, type Locale } from '../i18n/languages.js';
import { UNTRACKED } from '../page/recorder-marks.js';
import { note } from './note.js';

/** A button that switches to a language, under the name that the language has for itself. */
export const languageButton = (locale: Locale, onClick: () => void) => html`<button type="button" class="link ${UNTRACKED}" lang=${locale} @click=${onClick}>${languages[locale].name}</button>`;

/** The same without script: a link from a finished page to that in another language. */
export const languageLink = (locale: Locale) => html`<a class="link" lang=${locale} href=${`../${locale}/`}>${languages[locale].name}</a>`;

/** The line about the language of the card. */
export const languageNote = (content: unknown) => note(globe, content, 'notice');
