/** Rows of one editor that differ only in the way in which it is given the HTML become one. */
const mergeWays = (rows) => {
  const merged = new Map();
  for (const { name, way, cells } of rows) {
    const key = JSON.stringify([name, cells]);
    const ways = [...(merged.get(key)?.ways ?? []), ...(way ? [way] : [])];
    merged.set(key, { name, ways, cells });
  }
  return [...merged.values()];
};

/**
 * Writes a table of Markdown. Its last row counts the rows in which the element is shown.
 *
 * @param head - the name of the first column
 * @param columns - the names of the others
 * @param rows - `{ name, way, cells }`
 */
export const tableOf = (head, columns, rows) => {
  const merged = mergeWays(rows);
  const counts = columns.map((_, i) => `${merged.filter(({ cells }) => cells[i].startsWith('element')).length} of ${merged.length}`);
  const lines = [
    [head, ...columns],
    ['---', ...columns.map(() => '---')],
    ...merged.map(({ name, ways, cells }) => [[name, ways.join(', ')].filter(Boolean).join(': '), ...cells]),
    ['**shows the element**', ...counts],
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
