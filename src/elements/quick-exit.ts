import { observeQuickExit } from '../quick-exit/follow-page.js';
import { LocalizedElement } from './localized-element.js';

/**
 * The exit alone, where you want it. Keep its room free: `min-height: 11em`.
 *
 * It stands in its place in the page, and in the bar at the top of the screen while that place cannot be seen and a help element can. As long as it is
 * visible, no other element shows an exit.
 *
 * @element quick-exit
 *
 * @slot - what visitors see until the script has come, and if it never comes: a link that leaves the page
 */
export class QuickExit extends LocalizedElement {
  override connectedCallback() {
    super.connectedCallback();
    observeQuickExit(this);
  }

  protected override renderContent(disclaimer: unknown) {
    return disclaimer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
