import { html, nothing } from 'lit';
import { languages, type Locale } from '../i18n/languages.js';
import { directionOf } from '../i18n/locales.js';
import { UNRECORDED } from '../page/recorder-marks.js';

/**
 * The outermost box of an element: its language and direction, and the marks that make session recorders leave it out.
 *
 * @param exit - at the top
 * @param content - below it
 * @param printCards - what is printed instead of both
 */
export const shell = (locale: Locale, exit: unknown, content: unknown, printCards?: unknown) => html`<div
    class=${`help ${UNRECORDED}`}
    data-clarity-mask="true"
    data-hj-suppress
    data-openreplay-hidden
    data-private
    lang=${locale}
    dir=${directionOf(locale)}
    data-script=${languages[locale].script ?? nothing}
  >
    <div class="page">${exit}<div class="body">${content}</div></div>
    ${printCards}
  </div>`;

/**
 * The row at the top of a card.
 *
 * @param languages - the list of languages, which stands there without an exit too
 */
export const topRow = (exit: unknown, languages: unknown) => html`<div class="exit">${exit}${languages}</div>`;

/**
 * The content of a help element.
 *
 * @param top - heading, the tiles of 112 and ROSA, and what the exit cannot do: nothing of the host stands before the tiles
 * @param rest - the sections, and the words of the host
 * @param end - what a reader needs least: that the text is a draft, where the facts were seen
 */
export const card = (top: unknown, rest: unknown, end: unknown) => html`${top}<div class="rest">${rest}<div class="end">${end}</div></div>`;
