import { html, nothing } from 'lit';
import cross from 'lucide-static/icons/x.svg';
import { neutralPage } from '../facts/facts.js';
import { exitDisclaimerText, leaveThisPage, shiftCount, shiftHint } from '../sections/ui-text.js';
import { icon } from '../templates/icon.js';
import { link } from '../templates/link.js';
import { shiftPresses } from './shift-key.js';

const DISCLAIMER_ID = 'exit-disclaimer';

const label = () => html`${icon(cross)}${leaveThisPage()}`;

const box = (content: unknown) => html`<div class="exit">${content}</div>`;

/** The exit of a finished page where no script runs: a plain link. */
export const exitLink = () => box(link({ href: neutralPage.href, content: label(), className: 'leave' }));

/** What an element renders of the exit: the exit, the empty place of one that another element carries, or nothing. */
export type ExitState = 'exit' | 'place' | 'none';

/** The exit of an element. The place stays, so that nothing moves when the exit passes on to another element. */
export const exitButton = (state: ExitState, onLeave: () => void) =>
  state === 'none'
    ? nothing
    : box(
        html`<span class="leave" aria-hidden="true">${label()}</span>${state === 'exit'
            ? html`<div popover="manual">
                <button type="button" class="leave" aria-describedby=${DISCLAIMER_ID} @click=${onLeave}>${label()}</button>
                <small class="leave" role="status">${shiftPresses() ? shiftCount(shiftPresses()) : ''}</small>
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
