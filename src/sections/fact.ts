import { html } from 'lit';
import type { Destination, Fact, Written } from '../facts/facts.js';
import { exactly } from '../facts/marks.js';
import { checkedOn, notChecked, sourceOfFact } from './own-words.js';
import { linked } from './sentence.js';

/** What is known of a fact; what it is, and from where, is written in English alone. */
export const fact = (shown: Fact & Partial<Written & Destination>) => {
  const { what, source, checked, href = '', text = href } = shown;
  return html`<li>
    <span>
      ${linked(exactly({ ...shown, text }))}
      <p lang="en">${what}</p>
      <p>${sourceOfFact()} <span lang="en">${source}</span>. ${checked ? checkedOn(checked) : notChecked()}</p>
    </span>
  </li>`;
};
