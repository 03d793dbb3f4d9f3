import { html } from 'lit';
import { icon } from './icon.js';
import { withLinkPurpose } from './paragraph.js';

/** The outline of an icon, for those who read badly; the sentences; and what their links do. */
type ListItem = readonly [picture: string, sentences: readonly string[], purpose?: string | undefined];

/** A list whose items have an icon each. */
export const list = (...items: readonly ListItem[]) => html`<ul part="list">
    ${items.map(([picture, sentences, purpose]) => html`<li part="item">${icon(picture)}<div>${withLinkPurpose(sentences, purpose, (text) => html`<span>${text}</span>`)}</div></li>`)}
  </ul>`;
