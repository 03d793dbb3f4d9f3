import { html, nothing } from 'lit';
import { directionOf } from '../i18n/locales.js';
import type { Locale } from '../i18n/match-locale.js';
import { UNRECORDED } from '../page/recorder-marks.js';
import { title, type HeadingLevel } from './heading.js';

interface ShellOptions {
  readonly locale: Locale;
  /** The exit, at the top. */
  readonly exit: unknown;
  readonly content: unknown;
  /** What is printed instead of the exit and the content. */
  readonly printCards?: unknown;
}

/** The outermost box of an element: its language and direction, and the marks that make session recorders leave it out. */
export const shell = ({ locale, exit, content, printCards = nothing }: ShellOptions) => html`<div
    class=${`help ${UNRECORDED}`}
    data-clarity-mask="true"
    data-hj-suppress
    data-private
    lang=${locale}
    dir=${directionOf(locale)}
  >
    <div class="page">${exit}${content}</div>
    ${printCards}
  </div>`;

interface CardOptions {
  readonly level: HeadingLevel;
  readonly heading: string;
  /** What the exit cannot do; `nothing` where no exit is shown. */
  readonly disclaimer: unknown;
  /** The tiles of 112 and ROSA. */
  readonly calls: unknown;
  /** What stands below them. */
  readonly rest: unknown;
}

/** The content of a help element. Nothing of the host stands before the tiles of 112 and ROSA. */
export const card = ({ level, heading, disclaimer, calls, rest }: CardOptions) => html`<div class="lead">${title(level, heading)} ${disclaimer} ${calls}</div>
    <div class="rest">${rest}</div>`;
