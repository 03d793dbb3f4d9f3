import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const [, table] = /\| what you use \|.*\n.*\n((?:\|.*\n)+)/.exec(readFileSync('demo/README.md', 'utf8'));

/** The rows: the apps that a row links, and the code that it says to write, by file. */
const rows = table.trim().split('\n').map((row) => ({
  apps: [...row.matchAll(/\(\.\.\/test\/packages\/([\w-]+)\)/g)].map(([, app]) => app),
  codes: [...row.matchAll(/`([^`]+)`: `([^`]+)`(?: and `([^`]+)`)?/g)].flatMap(([, file, ...codes]) => codes.filter(Boolean).map((code) => [file, code])),
  length: row.match(/`[^`]+`/g).length,
}));

const squeeze = (code) => code.replace(/\s+/g, ' ');

describe('The table of frameworks in demo/README.md', () => {
  for (const { apps, codes, length } of rows)
    it(`says to write what the tested app has: ${apps.join(', ')}`, () => {
      assert.equal(new Set(codes.map(([file]) => file)).size + codes.length, length, 'each code has its file');
      for (const app of apps)
        for (const [file, code] of codes) {
          const source = squeeze(readFileSync(join('test/packages', app, file), 'utf8'));
          assert.ok(source.includes(squeeze(code)), `${app}/${file}: ${code}`);
        }
    });

  it('has every app with a page', () => {
    const folders = readdirSync('test/packages', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const withoutPage = ['node', 'typescript'];
    assert.deepEqual([...new Set(rows.flatMap(({ apps }) => apps))].sort(), folders.filter((name) => !withoutPage.includes(name)).sort());
  });
});
