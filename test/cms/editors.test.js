import { executeServerCommand, resetMouse } from '@web/test-runner-commands';
import { expect } from '../support/browser/page.js';
import { scriptLine } from '../support/browser/readme-snippets.js';
import { forms } from './forms.js';
import { outcomeOf } from './outcome.js';
import { publish } from './publish.js';
import { tableOf } from './tables.js';
import { editors, renderers } from '/cms/editors.js';

/** Not the address of the test server: an editor may shorten addresses of its own site. */
const ADDRESS = 'https://address.example';

const toTestServer = (html) => html.replaceAll(ADDRESS, `${location.origin}/dist`);

const SCRIPT = scriptLine.replaceAll('ADDRESS', `${location.origin}/dist`);

const withText = (form) => `<p>Before</p>${form}<p>After</p>`;
const withMarkdown = (form) => `Before\n\n${form}\n\nAfter\n`;

const tables = [
  { head: 'editor or filter', columns: ['link', '`<div>`', '`<div>` with its `style`', 'script line and element', 'frame'], entries: editors, around: withText },
  { head: 'Markdown renderer', columns: ['link in Markdown', 'link', '`<div>` with its `style`', 'script line and element', 'frame'], entries: renderers, around: withMarkdown },
].map(({ entries, ...table }) => ({ ...table, rows: entries.map((editor) => ({ ...editor, cells: [] })) }));

afterEach(() => resetMouse());

for (const { columns, rows, around } of tables)
  for (const editor of rows)
    columns.forEach((form, i) =>
      it(`${[editor.name, editor.way].filter(Boolean).join(', ')}: what is left of the ${form} shows the element if it is a placeholder, and its numbers dial`, async () => {
        const html = toTestServer(await publish(editor, around(forms[form].replaceAll('ADDRESS', ADDRESS))));
        const [withScript, withoutScript] = [await outcomeOf(html, SCRIPT), await outcomeOf(html, '')];
        editor.cells[i] = withScript === withoutScript ? withScript : `${withScript} (${withoutScript})`;
      })
    );

it('demo/README.md has the tables of these results: npm run cms:tables writes them', async () => {
  for (const { name, cells } of tables.flatMap(({ rows }) => rows)) expect(cells.filter(Boolean), name).to.have.length(5);
  const text = tables.map(({ head, columns, rows }) => tableOf(head, columns, rows)).join('\n\n');
  expect(await executeServerCommand('cms-tables', text)).to.equal(text);
});
