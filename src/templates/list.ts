import { html } from 'lit';
import { icon } from './icon.js';
import { withLinkPurpose } from './paragraph.js';

/** The path of an icon, for those who read badly; the sentences; and what their links do. */
type ListItem = readonly [iconPath: string, sentences: readonly string[], purpose?: string | undefined];

/** A list whose items have an icon each. */
export const list = (...items: readonly ListItem[]) => html`<ul part="list">
    ${items.map(([iconPath, sentences, purpose]) => html`<li part="item">${icon(iconPath)}<div>${withLinkPurpose(sentences, purpose, (text) => html`<span>${text}</span>`)}</div></li>`)}
  </ul>`;
