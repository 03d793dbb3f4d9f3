import { html, nothing } from 'lit';
import chevron from 'lucide-static/icons/chevron-down.svg';
import globe from 'lucide-static/icons/globe.svg';
import { languages, type Locale } from '../i18n/languages.js';
import { UNTRACKED } from '../page/recorder-marks.js';
import { icon } from './icon.js';
import type { Attribute } from './link.js';
import { note } from './note.js';

/**
 * The list from which a visitor chooses a language.
 *
 * @param label - its name for a screen reader
 * @param locales - the languages, in the order of the list; a list of one language is none
 * @param selected - the language that is shown, or on its way
 */
export const languageSelect = (label: string, locales: readonly Locale[], selected: Locale, onSelect: (locale: Locale) => void) =>
  locales[1]
    ? html`<div class="languages">
        ${icon(globe)}<span>${languages[selected].name}</span><select
          class=${UNTRACKED}
          aria-label=${label}
          autocomplete="off"
          @change=${({ target }: Event) => { onSelect((target as HTMLSelectElement).value as Locale); }}
        >
          ${locales.map((locale) => html`<option value=${locale} lang=${locale} ?selected=${locale === selected}>${languages[locale].name}</option>`)}</select
        >${icon(chevron)}
      </div>`
    : nothing;

/**
 * The same on a finished page, where no script runs: links to the page in the other languages.
 *
 * @param label - its name for a screen reader
 * @param current - the language of the page
 */
export const languageLinks = (label: string, locales: readonly Locale[], current: Locale) =>
  html`<details class="languages">
    <summary class=${UNTRACKED} aria-label=${`${label}: ${languages[current].name}`}>${icon(globe)}${languages[current].name}${icon(chevron)}</summary>
    <ul>
      ${locales.map((locale) => (locale === current ? nothing : html`<li><a class=${`link ${UNTRACKED}`} href=${`../${locale}/`} hreflang=${locale} lang=${locale}>${languages[locale].name}</a></li>`))}
    </ul>
  </details>`;

/** A small line about the language of the card. */
export const languageNote = (content: unknown, part?: Attribute) => note(globe, content, part);
