import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ARCHIVE, RELEASE, unpackRelease } from '../support/server/release.mjs';

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** What stands in the archive beside `dist/`. */
const ADDED = ['.htaccess', 'CHANGELOG.txt', 'LICENSE.txt', 'README.txt', '_headers', 'integrity.json', 'nginx-help-widgets.conf'];

/** Makes a release in a process of its own. */
const writeRelease = (release, { options = [], env } = {}) => {
  const code = `import { writeRelease } from './src/build/release/release.mjs'; writeRelease(${JSON.stringify(release)});`;
  return spawnSync(process.execPath, [...options, '--input-type=module', '--eval', code], { encoding: 'utf8', env: { ...process.env, ...env } });
};

describe('the archive of a release', () => {
  let release, unpacked, temporary;
  before(() => {
    release = unpackRelease();
    unpacked = join(release.site, 'help-widgets');
    temporary = mkdtempSync(join(tmpdir(), 'release-'));
  });
  after(() => {
    release?.remove();
    rmSync(temporary, { recursive: true, force: true });
  });

  const sha256sum = (folder) => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });

  it('unpacks into one folder, which has all files of dist/, as they are, and the rules for servers', () => {
    assert.deepEqual(readdirSync(release.site), ['help-widgets']);
    assert.deepEqual(filesIn(unpacked), [...filesIn('dist'), ...ADDED].sort());
    for (const path of filesIn('dist')) assert.deepEqual(readFileSync(join(unpacked, path)), readFileSync(join('dist', path)), path);
  });

  it('is what sha256sum -c expects', () => {
    const { status, stdout } = sha256sum(RELEASE);
    assert.deepEqual([status, stdout], [0, `${ARCHIVE}: OK\n`]);
  });

  it('is refused by sha256sum -c where one byte was changed', () => {
    cpSync(RELEASE, temporary, { recursive: true });
    const bytes = readFileSync(join(temporary, ARCHIVE));
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(join(temporary, ARCHIVE), bytes);
    assert.equal(sha256sum(temporary).status, 1);
  });

  it('has the hash of each file of dist/ in integrity.json, and the version', () => {
    assert.equal(release.integrity.version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    assert.deepEqual(Object.keys(release.integrity.files), filesIn('dist'));
    const sums = execFileSync('sha384sum', filesIn('dist'), { cwd: unpacked, encoding: 'utf8' }).matchAll(/^(\w+) +(.+)$/gm);
    assert.deepEqual(release.integrity.files, Object.fromEntries(Array.from(sums, ([, hex, path]) => [path, `sha384-${Buffer.from(hex, 'hex').toString('base64')}`])));
  });

  it('is the same, byte for byte, a year later and in another time zone', () => {
    const folder = join(temporary, 'again');
    assert.equal(writeRelease({ folder }, { options: ['--import', resolve('test/build/next-year.mjs')], env: { TZ: 'Pacific/Kiritimati' } }).stderr, '');
    assert.deepEqual(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'), readFileSync(join(RELEASE, 'SHA256SUMS'), 'utf8'));
  });

  it('has the day of the commit for the date of each file', () => {
    const day = new Date(Number(execFileSync('git', ['log', '-1', '--format=%ct'])) * 1000).toISOString().slice(0, 10);
    const listed = execFileSync('unzip', ['-l', join(RELEASE, ARCHIVE)], { encoding: 'utf8' }).match(/\d{4}-\d\d-\d\d(?= )/g);
    assert.deepEqual([...new Set(listed)], [day]);
  });

  it('has a README in which each file that it names is there', () => {
    const files = filesIn(unpacked);
    const NAME = /[\w/-]+\.(?:js|html|json|txt|conf)\b|(?<= )(?:_headers|\.htaccess)\b/g;
    const named = release.read('README.txt').replaceAll('ADDRESS/', '').match(NAME);
    assert.ok(named.includes('embed/help-emergency/nb/index.html'));
    for (const name of named) assert.ok(files.some((path) => path === name || path.endsWith(`/${name}`) || path === `${name}/index.html`), name);
  });

  it('is not made of a file whose type is not known', () => {
    cpSync('dist', join(temporary, 'dist'), { recursive: true });
    writeFileSync(join(temporary, 'dist/picture.xyz'), '');
    const { status, stderr } = writeRelease({ dist: join(temporary, 'dist'), folder: join(temporary, 'none') });
    assert.equal(status, 1);
    assert.match(stderr, /Error: picture\.xyz: write its type into src\/build\/release\/web-server-rules\.mjs/);
  });
});
