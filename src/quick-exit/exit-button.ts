import { html, nothing } from 'lit';
import eye from 'lucide-static/icons/eye.svg';
import cross from 'lucide-static/icons/x.svg';
import { neutralPage } from '../facts/facts.js';
import { exitDisclaimerText, leaveThisPage, opensForecast, opensOtherPage, pressAgain, shiftCount, shiftHint } from '../sections/ui-text.js';
import { icon } from '../templates/icon.js';
import { link, type Attribute } from '../templates/link.js';
import { note } from '../templates/note.js';

const PURPOSE_ID = 'exit-purpose';

/** Only devices with a fine pointer are expected to have a keyboard. */
const hasKeyboard = () => matchMedia('(pointer: fine)').matches;

/** A new text node is announced although it says the same as before. */
const announced = (words: string) => new Text(words);

const countWords = (presses: number) => ` · ${shiftCount(presses)}`;

/** @param tabIndex - -1 in the bar: it goes away while the focus is at the top, so the focus is never in it */
const leaveLink = (href: string, presses = 0, tabIndex: Attribute = nothing) =>
  link({
    href,
    className: 'leave',
    role: 'button',
    tabIndex,
    describedBy: PURPOSE_ID,
    content: html`${icon(cross)}<span>${leaveThisPage()}</span>${presses ? html`<span class="count">${announced(countWords(presses))}</span>` : nothing}`,
  });

/** What the exit does: a description that only assistive technology reads, with the exit. */
const purpose = (href: string, key: unknown = nothing) => html`<span hidden id=${PURPOSE_ID}>${href === neutralPage.href ? opensForecast() : opensOtherPage()}${key}</span>`;

/** The exit of a finished page where no script runs: a plain link. */
export const exitLink = () => html`${leaveLink(neutralPage.href)}${purpose(neutralPage.href)}`;

/**
 * The exit at the top of a card.
 *
 * @param href - where it leads
 * @param presses - of Shift so far, 0 to 2
 */
export const exitButton = (href: string, presses: number) =>
  html`${leaveLink(href, presses)}
    <span class="announcement" role="status">${presses ? announced(presses > 1 ? pressAgain() : leaveThisPage() + countWords(presses)) : nothing}</span>
    ${purpose(href, hasKeyboard() ? ` · ${shiftHint()}` : nothing)}`;

/** The bar that stands at the top of the viewport once the exit has gone by (exits.ts). */
export const exitBar = (href: string, presses: number) => html`<div class="bar" popover="manual" role="none"><div>${leaveLink(href, presses, '-1')}</div></div>`;

/** Strikes an icon through. */
const SLASH = 'M3 3l18 18';

/** What the exit cannot do. */
export const exitDisclaimer = () => note(eye + SLASH, exitDisclaimerText());
