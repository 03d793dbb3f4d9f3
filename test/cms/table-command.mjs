import { readFile, writeFile } from 'node:fs/promises';

const README = 'demo/README.md';
const TABLES = /(?<=<!-- tables of editors -->\n\n)[^]*?(?=\n\n<!-- end of the tables -->)/;

/**
 * Answers `cms-tables` with the tables of demo/README.md.
 *
 * @param options.isWriting - whether to write those of the test there first
 */
export const tableCommand = ({ isWriting }) => ({
  name: 'table-command',
  async executeCommand({ command, payload }) {
    if (command !== 'cms-tables') return undefined;
    const text = await readFile(README, 'utf8');
    if (!TABLES.test(text)) throw new Error(`${README} has no place for the tables of editors`);
    if (isWriting) await writeFile(README, text.replace(TABLES, () => payload));
    return isWriting ? payload : TABLES.exec(text)[0];
  },
});
