import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));

describe('CHANGELOG.md', () => {
  const [unreleased, ...releases] = read('CHANGELOG.md').split(/^## (?=\[)/m).slice(1);

  it('begins with what is not released', () => assert.match(unreleased, /^\[Unreleased\]\n/));

  it('has the version of package.json for its newest, or says that it is the first to come', () => {
    if (releases.length) assert.match(releases[0], new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d\n`));
    else assert.match(unreleased, new RegExp(`This will be ${version.replaceAll('.', '\\.')}\\.`));
  });

  it('has no sections but those of Keep a Changelog', () => {
    const sections = [unreleased, ...releases].flatMap((text) => text.match(/(?<=^### ).*/gm) ?? []);
    for (const section of sections) assert.ok(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'].includes(section), section);
  });
});

describe('the README of the release', () => {
  const text = read('src/build/release/readme.txt');
  const [english, norwegian] = text.split(/^NORSK \(UTKAST.*\)$/m);

  it('tells to paste what README.md does', () => {
    const lines = text.match(/^<.*/gm);
    assert.equal(lines.length, 2);
    for (const line of lines) assert.ok(read('README.md').includes(`\n${line}\n`), line);
  });

  it('says in both languages where a wrong number is reported, and that no native speaker has read the Norwegian', () => {
    for (const part of [english, norwegian]) assert.match(part, /info@forfreedom\.no\.\n+$/);
  });

  it('says in both languages that the address on Netlify and Cloudflare Pages is the site itself', () => {
    const address = /^- Netlify (?:and|og) Cloudflare Pages(?:.*\n {2})+?.*https:\/\/(?:YOUR-SITE|DITT-NETTSTED), (?:without|uten) \/help-widgets\b/m;
    for (const part of [english, norwegian]) assert.match(part, address);
  });
});
