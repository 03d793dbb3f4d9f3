import { html } from 'lit';

/**
 * An icon. It stands beside words that say the same, so assistive technology skips it.
 *
 * @param path - the path of the icon, as the build imports it
 */
export const icon = (path: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
