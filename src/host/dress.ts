import { nonce } from './address.js';
import { make } from './make.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives a shadow root its look, if it has none, or has lost it on the way from another document.
 *
 * @param look - the text of a style sheet, always the same
 */
export const dress = (root: ShadowRoot, look: string) => {
  if (root.querySelector('style')) return;
  try {
    if (!sheet) {
      const made = new CSSStyleSheet();
      made.replaceSync(look);
      sheet = made;
    }
    // Of a root it may be a property of its own.
    if ('adoptedStyleSheets' in document) {
      root.adoptedStyleSheets = [sheet];
      return;
    }
  } catch {
    // A constructed sheet belongs to one document.
  }
  // A strict policy lets it pass by the nonce of our own script.
  root.prepend(make('style', { nonce: nonce(), textContent: look }));
};
