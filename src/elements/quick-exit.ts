import { LocalizedElement, type RenderContext } from './localized-element.js';

/**
 * The exit alone, where the host wants it: in its place in the page, and at the top of the viewport while that place cannot be seen.
 * As long as it is rendered, no other element carries the exit.
 *
 * @element quick-exit
 */
export class QuickExit extends LocalizedElement {
  protected override renderContent({ disclaimer }: RenderContext) {
    return disclaimer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
