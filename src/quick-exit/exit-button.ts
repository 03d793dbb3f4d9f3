import { html, nothing } from 'lit';
import cross from 'lucide-static/icons/x.svg';
import { neutralPage } from '../facts/facts.js';
import { exitDisclaimerText, leaveThisPage, shiftCount, shiftHint } from '../sections/ui-text.js';
import { icon } from '../templates/icon.js';
import { link } from '../templates/link.js';

const DISCLAIMER_ID = 'exit-disclaimer';

const label = () => html`${icon(cross)}${leaveThisPage()}`;

const box = (content: unknown) => html`<div class="exit">${content}</div>`;

/** The exit of a finished page where no script runs: a plain link. */
export const exitLink = () => box(link({ href: neutralPage.href, content: label(), className: 'leave' }));

interface ExitOptions {
  /** Whether the element carries the exit; else it keeps its place, so that nothing moves when the exit passes on. */
  readonly isCarrier: boolean;
  /** Presses of Shift so far. */
  readonly presses: number;
  readonly onLeave: () => void;
  readonly onFocusOut: () => void;
}

/** The exit of an element. */
export const exit = ({ isCarrier, presses, onLeave, onFocusOut }: ExitOptions) =>
  box(
    html`<span class="leave" aria-hidden="true">${label()}</span>${isCarrier
        ? html`<div popover="manual" @focusout=${onFocusOut}>
            <button type="button" class="leave" aria-describedby=${DISCLAIMER_ID} @click=${onLeave}>${label()}</button>
            <small class="leave" role="status">${presses ? shiftCount(presses) : ''}</small>
          </div>`
        : nothing}`
  );

/**
 * What the exit cannot do.
 *
 * @param withShiftHint - whether a script listens for the Shift key
 */
export const exitDisclaimer = (withShiftHint = true) =>
  html`<small id=${DISCLAIMER_ID} class="disclaimer">${exitDisclaimerText()} ${withShiftHint ? html`<span class="keys">${shiftHint()}</span>` : nothing}</small>`;
