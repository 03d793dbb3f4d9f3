import { observeQuickExit } from '../quick-exit/follow-page.js';
import { LocalizedElement } from './localized-element.js';

/**
 * The exit alone, where the host wants it: in its place in the page, and in the bar at the top of the viewport while that place cannot be seen
 * and a help element can. As long as it is visible, no other element shows an exit.
 *
 * @element quick-exit
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
