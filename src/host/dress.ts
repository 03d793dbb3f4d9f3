import { adoptStyles, type CSSResult } from 'lit';
import { nonce } from './address.js';
import { lend } from './global.js';

/** Gives a shadow root its look, if it has none, or has lost it on the way from another document. */
export const dress = (root: ShadowRoot, look: CSSResult) => {
  if (root.querySelector('style')) return;
  // Without constructable sheets Lit writes a `<style>`, which a strict policy lets pass by the nonce of our own script.
  const giveBack = lend('litNonce', nonce());
  try {
    adoptStyles(root, [look]);
  } catch {
    // A constructed sheet belongs to one document.
    const style = document.createElement('style');
    style.textContent = look.cssText;
    root.prepend(style);
  }
  giveBack();
};
