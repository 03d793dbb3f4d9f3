import { html } from 'lit';
import { icon } from '../look/icon.js';
import { explained } from './sentence.js';

/** A list in which each item has a picture for those who read badly. */
export const list = (...items: [picture: string, ...sentences: string[]][]) => html`<ul part="list">
    ${items.map(([picture, ...sentences]) => html`<li part="item">${icon(picture)}<div>${explained(sentences, (text) => html`<span>${text}</span>`)}</div></li>`)}
  </ul>`;
