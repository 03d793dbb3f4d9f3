import { html } from 'lit';
import tables from 'builder:reference';
import type { Bilingual } from './bilingual.js';
import type { ViewContext } from './view.js';

const titles: readonly (readonly [name: string, title: Bilingual])[] = [
  ['elements', ['Elementer', 'Elements']],
  ['attributes', ['Attributter', 'Attributes']],
  ['slots', ['Plasser for eget innhold (slots)', 'Slots']],
  ['properties', ['CSS-egenskaper', 'CSS properties']],
  ['parts', ['Deler (parts)', 'Parts']],
];

/** What stands between backticks is code. */
const renderCell = (markdown: string) => markdown.split('`').map((text, i) => (i % 2 ? html`<code>${text}</code>` : text));

const renderTable = (rows: readonly Readonly<Record<string, string>>[]) => html`
  <div class="table" tabindex="0" lang="en">
    <table>
      <thead><tr>${Object.keys(rows[0] ?? {}).map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${Object.values(row).map((cell) => html`<td>${renderCell(cell)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;

/** All that can be written on an element, made from the comments in its code, in English. */
export const reference = ({ say }: ViewContext) => html`
  <details class="reference">
    <summary>${say('For utviklere: alt du kan stille inn på elementene (på engelsk)', 'For developers: all you can set on the elements')}</summary>
    ${titles.map(([name, title]) => html`<h2>${say(...title)}</h2>${renderTable(tables[name] ?? [])}`)}
  </details>`;
