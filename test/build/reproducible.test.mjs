import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { buildDay } from '../../src/build/build-day.mjs';

const NEXT_YEAR = resolve('test/build/next-year.mjs');

/** Builds into a folder, in a process of its own. */
const build = (folder, { env, nodeOptions = [] }) =>
  execFileSync(process.execPath, [...nodeOptions, 'node_modules/rollup/dist/bin/rollup', '-c', '--silent', `--configDist=${folder}`], {
    env: { ...process.env, SOURCE_DATE_EPOCH: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** The hash of each file in a folder, by its path. */
const hashesIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')])
  );

const DAY_MS = 24 * 60 * 60 * 1000;

const startOfDay = (milliseconds) => Math.floor(milliseconds / DAY_MS) * DAY_MS;

test('two builds of one commit are identical, a year apart and in different time zones', () => {
  build('build/now', { env: { TZ: 'UTC' } });
  build('build/next-year', { env: { TZ: 'Asia/Tokyo' }, nodeOptions: ['--import', NEXT_YEAR] });
  const now = hashesIn('build/now');
  assert.ok(Object.keys(now).length > 10, 'the build has files');
  assert.deepEqual(hashesIn('build/next-year'), now);
});

test('the script counts its age from the day of the commit', () => {
  const commitTime = Number(execFileSync('git', ['log', '-1', '--format=%ct'])) * 1000;
  const script = readFileSync('build/now/help-widgets.js', 'utf8');
  assert.equal(Number(/Date\.now\(\)-([\de]+)/.exec(script)?.[1]), startOfDay(commitTime));
});

test('SOURCE_DATE_EPOCH overrides the day of the commit', (context) => {
  context.after(() => delete process.env.SOURCE_DATE_EPOCH);
  process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2020, 1, 29, 23, 59) / 1000);
  assert.equal(buildDay(), Date.UTC(2020, 1, 29));
});
