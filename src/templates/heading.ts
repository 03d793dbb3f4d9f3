import { html, nothing, type TemplateResult } from 'lit';
import type { Attribute } from './link.js';

/** A rank in the outline of the host page, as in `<h1>` to `<h6>`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The next lower rank; below 6 there is none. */
export const levelBelow = (level: HeadingLevel) => Math.min(level + 1, 6) as HeadingLevel;

const templates: ((className: string, part: Attribute, text: unknown) => TemplateResult)[] = [
  (className, part, text) => html`<h1 class=${className} part=${part}>${text}</h1>`,
  (className, part, text) => html`<h2 class=${className} part=${part}>${text}</h2>`,
  (className, part, text) => html`<h3 class=${className} part=${part}>${text}</h3>`,
  (className, part, text) => html`<h4 class=${className} part=${part}>${text}</h4>`,
  (className, part, text) => html`<h5 class=${className} part=${part}>${text}</h5>`,
  (className, part, text) => html`<h6 class=${className} part=${part}>${text}</h6>`,
];

/** The heading of an element. It stands before 112, so it is no part that a host could style. */
export const title = (level: HeadingLevel, text: unknown) => templates[level - 1]?.('title', nothing, text);

/** A heading below the title. */
export const heading = (level: HeadingLevel, text: unknown) => templates[level - 1]?.('heading', 'heading', text);
