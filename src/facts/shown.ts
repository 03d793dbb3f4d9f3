import { html, nothing } from 'lit';
import { linkTarget } from '../host/frame.js';

type Attribute = string | typeof nothing;

/** A number or an address: no translator touches it, and its digits keep their order in a text that runs the other way. */
export const isolated = (text: string, className: Attribute = nothing) =>
  html`<bdi class=${className} dir="ltr" translate="no">${text}</bdi>`;

/** A link out of the widget: in this tab, out of a frame, telling nobody where from. */
export const anchor = (
  href: string,
  content: unknown,
  className: string,
  part: Attribute = nothing,
  clicked: ((event: MouseEvent) => void) | typeof nothing = nothing,
  explanation?: string
) =>
  html`<a aria-describedby=${explanation ?? nothing} class=${className} part=${part} href=${href} target=${linkTarget} rel="noopener noreferrer" referrerpolicy="no-referrer" @click=${clicked}>${content}</a>`;
