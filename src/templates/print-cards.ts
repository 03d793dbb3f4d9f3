import { html } from 'lit';
import { isolated } from './link.js';
import { renderSentence } from './sentence.js';

/** As many as a sheet of A4 or Letter holds. */
const CARDS = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Cards of the size of a bank card, to print and cut out.
 *
 * @param numbers - as they are written
 */
export const printCards = (numbers: readonly string[], sentence: string) =>
  html`<div class="print-cards">
    ${CARDS.map(() => html`<p>${numbers.map((number) => [isolated(number, 'digits'), ' '])}${renderSentence(sentence, { withoutLinks: true })}</p>`)}
  </div>`;
