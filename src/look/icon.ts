import { html } from 'lit';

/** A picture beside words that say the same, so it is hidden from a screen reader. */
export const icon = (outline: string) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${outline} /></svg>`;
