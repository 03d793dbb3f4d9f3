import { SpeakingElement } from './speaking-element.js';

/**
 * The exit alone, where the host wants it: at its place in the page, and at the top of the screen where that cannot be seen.
 * As long as it is shown, no other element carries one.
 *
 * @element quick-exit
 */
export class QuickExit extends SpeakingElement {
  protected override view(limits: unknown) {
    return limits;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
