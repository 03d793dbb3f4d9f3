import { html } from 'lit';
import { icon } from './icon.js';
import { withLinkPurpose } from './paragraph.js';

interface ListItem {
  /** The outline of an icon, for those who read badly. */
  readonly picture: string;
  readonly sentences: readonly string[];
  /** What the links of the sentences do. */
  readonly purpose?: string | undefined;
}

/** A list whose items have an icon each. */
export const list = (...items: readonly ListItem[]) => html`<ul part="list">
    ${items.map(({ picture, sentences, purpose }) => html`<li part="item">${icon(picture)}<div>${withLinkPurpose(sentences, purpose, (text) => html`<span>${text}</span>`)}</div></li>`)}
  </ul>`;
