import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';

const STALE_FILES = ['dist/locales/xx.js', 'dist/old.txt', 'esm/locales/xx.js', 'esm/old.txt'];

test('the npm package has no file of an earlier build', () => {
  for (const path of STALE_FILES) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const report = execFileSync('npm', ['run', 'package', '--silent', '--', '--dry-run', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const paths = JSON.parse(report)[0].files.map(({ path }) => path);
  assert.ok(paths.includes('dist/help-widgets.js') && paths.includes('esm/help-widgets.js'));
  assert.deepEqual(paths.filter((path) => STALE_FILES.includes(path)), []);
});
