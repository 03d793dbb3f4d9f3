import { nonce } from './base-url.js';
import { createElement } from './create-element.js';

let sharedSheet: CSSStyleSheet | undefined;

/**
 * Applies the style sheet of the elements to a shadow root that has none, or lost it when it was moved from another document.
 *
 * @param css - the style sheet of the elements; always the same, as one sheet is shared
 */
export const adoptStyles = (root: ShadowRoot, css: string) => {
  if (root.querySelector('style')) return;
  try {
    if (!sharedSheet) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sharedSheet = sheet;
    }
    // Asked of the document: tools give shadow roots a property of that name.
    if ('adoptedStyleSheets' in document) {
      root.adoptedStyleSheets = [sharedSheet];
      return;
    }
  } catch {
    // In another document: a constructed sheet belongs to the one that made it.
  }
  root.prepend(createElement('style', { nonce: nonce(), textContent: css }));
};
