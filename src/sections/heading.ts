import { html, nothing, type TemplateResult } from 'lit';

/** A rank in the host page's outline, 1 to 6. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** The rank below, as far as HTML has one. */
export const below = (level: Level): Level => Math.min(level + 1, 6) as Level;

const ranks: ((className: string, part: string | typeof nothing, text: unknown) => TemplateResult)[] = [
  (className, part, text) => html`<h1 class=${className} part=${part}>${text}</h1>`,
  (className, part, text) => html`<h2 class=${className} part=${part}>${text}</h2>`,
  (className, part, text) => html`<h3 class=${className} part=${part}>${text}</h3>`,
  (className, part, text) => html`<h4 class=${className} part=${part}>${text}</h4>`,
  (className, part, text) => html`<h5 class=${className} part=${part}>${text}</h5>`,
  (className, part, text) => html`<h6 class=${className} part=${part}>${text}</h6>`,
];

/** The element's own heading: it stands before 112, so a host gets no part of it. */
export const title = (level: Level, text: unknown) => ranks[level - 1]?.('title', nothing, text);

/** A heading further down. */
export const heading = (level: Level, text: unknown, className = 'heading') => ranks[level - 1]?.(className, 'heading', text);
