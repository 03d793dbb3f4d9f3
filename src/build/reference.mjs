import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The manifest, which `npm run manifest` has written. */
export const readManifest = () => JSON.parse(readFileSync('esm/custom-elements.json', 'utf8'));

const LINE_WIDTH = 160;

const code = (text) => `\`${text}\``;

/** A comment begins and ends as a sentence, a cell does not. */
const toCell = (text) => text.replace(/^[A-Z](?=[a-z]*\b)/, (letter) => letter.toLowerCase()).replace(/\.$/, '');

/** What the first paragraph of a description says, and what stands in it after a label. */
const cellsOf = ({ description, default: value }) => {
  const [meaning, labelled] = description.split('\n\n', 1)[0].split(/\. (?:Default|Keep its room free): /);
  return { meaning: toCell(meaning), value: labelled ? toCell(labelled) : code(value) };
};

/** Says which elements have something. */
const tagsCell = (tags, allTags) => {
  const others = allTags.filter((tag) => !tags.includes(tag));
  if (others.length === 0) return 'all';
  return others.length === 1 ? `all but ${code(others[0])}` : tags.map(code).join(', ');
};

/** Each item of the elements once; what most of them have stands first. */
const itemsOf = (elements, kind) => {
  const allTags = elements.map(({ tagName }) => tagName);
  const items = new Map(elements.flatMap((element) => element[kind].map((item) => [item.name, item])));
  return [...items.values()]
    .map((item) => ({ ...item, tags: elements.filter((element) => element[kind].some(({ name }) => name === item.name)).map(({ tagName }) => tagName) }))
    .sort((a, b) => b.tags.length - a.tags.length)
    .map((item) => ({ name: code(item.name), tags: tagsCell(item.tags, allTags), ...cellsOf(item) }));
};

/**
 * The tables of the elements. A row is an object: the heads of its columns, and Markdown.
 *
 * @param {import('custom-elements-manifest').Package} manifest
 */
export const tablesOf = ({ modules: [{ declarations: elements }] }) => ({
  elements: elements.map((element) => {
    const { meaning, value } = cellsOf(element);
    return { element: code(`<${element.tagName}>`), 'what a visitor reads': meaning, 'room to keep free': value };
  }),
  attributes: itemsOf(elements, 'attributes').map(({ name, tags, meaning, value }) => ({ attribute: name, elements: tags, meaning, default: value })),
  // The fallback is the slot without a name.
  slots: itemsOf(elements, 'slots').filter(({ name }) => name !== code('')).map(({ name, tags, meaning }) => ({ slot: name, elements: tags, 'what stands in it': meaning })),
  properties: itemsOf(elements, 'cssProperties').map(({ name, meaning, value }) => ({ property: name, meaning, default: value })),
  parts: itemsOf(elements, 'cssParts').map(({ name, meaning }) => ({ part: name, meaning })),
});

const toTable = (rows) => {
  const heads = Object.keys(rows[0]);
  return [heads, heads.map(() => '---'), ...rows.map(Object.values)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const toList = (rows) => {
  const list = `For the rest there are ${code('::part()')}s: ${rows.map(({ part, meaning }) => `${part} (${meaning})`).join(', ')}.`;
  return list.replace(new RegExp(`(.{1,${LINE_WIDTH}})(?: |$)`, 'g'), '$1\n').trimEnd();
};

/** Writes the tables into a text, each after a comment that begins with its name, up to an empty line. */
export const writeTables = (text, manifest) =>
  Object.entries(tablesOf(manifest)).reduce(
    (written, [name, rows]) => written.replace(new RegExp(`(?<=^<!-- ${name}:.*\n)[^]*?(?=\n\n)`, 'm'), () => (name === 'parts' ? toList(rows) : toTable(rows))),
    text
  );

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync('README.md', writeTables(readFileSync('README.md', 'utf8'), readManifest()));
