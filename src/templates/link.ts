import { html, nothing } from 'lit';
import { linkTarget } from '../page/link-target.js';
import { UNTRACKED } from '../page/recorder-marks.js';

/** A value of an attribute; `nothing` leaves the attribute out. */
export type Attribute = string | typeof nothing;

/** A number or an address: translators leave it as it is, and its digits keep their order in text that runs from right to left. */
export const isolated = (text: string, className: Attribute = nothing) => html`<bdi class=${className} dir="ltr" translate="no">${text}</bdi>`;

interface LinkOptions {
  readonly href: string;
  readonly content: unknown;
  readonly className: string;
  readonly part?: Attribute;
  readonly role?: Attribute;
  /** -1: no stop of the Tab key. */
  readonly tabIndex?: Attribute;
  /** Ids of the texts that say what the link does. */
  readonly describedBy?: Attribute;
  readonly onClick?: ((event: MouseEvent) => void) | typeof nothing;
}

/** A link out of the widget: in this tab, out of a frame, and without a referrer. */
export const link = ({ href, content, className, part = nothing, role = nothing, tabIndex = nothing, describedBy = nothing, onClick = nothing }: LinkOptions) =>
  html`<a role=${role} tabindex=${tabIndex} aria-describedby=${describedBy} class="${className} ${UNTRACKED}" part=${part} href=${href} target=${linkTarget} rel="noopener noreferrer" referrerpolicy="no-referrer" @click=${onClick}>${content}</a>`;
