import { html, nothing } from 'lit';
import cross from 'lucide-static/icons/x.svg';
import { neutralPage } from '../facts/facts.js';
import { anchor } from '../facts/shown.js';
import { icon } from '../look/icon.js';
import { leaveThisPage, pressShift, shiftPressed, whatStays } from './own-words.js';

const label = () => html`${icon(cross)}${leaveThisPage()}`;

const box = (exit: unknown) => html`<div class="exit">${exit}</div>`;

/** The exit where no script runs. */
export const exitLink = () => box(anchor(neutralPage.href, label(), 'leave'));

/**
 * The exit.
 *
 * @param pressed - how often its key has been; undefined where another element carries the exit: its room stays, so that nothing moves
 */
export const exit = (pressed: number | undefined, leave: () => void, blurred: () => void) =>
  box(
    html`<span class="leave" aria-hidden="true">${label()}</span>${pressed === undefined
        ? nothing
        : html`<div popover="manual" @focusout=${blurred}>
            <button type="button" class="leave" aria-describedby="stays" @click=${leave}>${label()}</button>
            <small class="leave" role="status">${pressed ? shiftPressed(pressed) : ''}</small>
          </div>`}`
  );

/** What the exit cannot do. @param keys - whether a script hears its key */
export const limits = (keys = true) =>
  html`<small id="stays" class="stays">${whatStays()} ${keys ? html`<span class="keys">${pressShift()}</span>` : nothing}</small>`;
