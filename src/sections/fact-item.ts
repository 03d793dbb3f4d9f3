import { html } from 'lit';
import type { Destination, Fact, Written } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { renderSentence } from '../templates/sentence.js';
import { factCheckedOn, factIsUnchecked, factSourceLabel } from './ui-text.js';

/** An item of the facts page: a fact, and where it was seen. What it is and its source are written in English alone. */
export const factItem = (fact: Fact & Partial<Written & Destination>) => {
  const { what, source, checked, href = '', text = href } = fact;
  return html`<li>
    <div>
      ${renderSentence(factText({ ...fact, text }))}
      <p lang="en" dir="ltr">${what}</p>
      <p>${factSourceLabel()} <span lang="en" dir="ltr">${source}</span>. ${checked ? renderSentence(factCheckedOn(factText({ text: checked }))) : factIsUnchecked()}</p>
    </div>
  </li>`;
};
