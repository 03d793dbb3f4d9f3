import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const files = ['README.md', 'demo/README.md', 'locales/README.md', 'src/README.md', 'test/README.md'];
const read = (file) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json'));

/** All code of a text, in fences and in lines. */
const codeIn = (text) => [...text.matchAll(/^```.*\n([^]*?)^```|`([^`\n]+)`/gm)].map(([, fence, inline]) => fence ?? inline);

/** Our elements, their placeholders and frames, with what stands in each. */
const OWN_ELEMENT = /<(help-emergency|support-offers|trafficking-signs|quick-exit|iframe)\b[^>]*>([^]*?)<\/\1>|<div class="(?:help-emergency|support-offers|trafficking-signs)"[^>]*>([^]*?)<\/div>/g;

/** The elements without a fallback: 112 first, except in an exit or a frame. */
const findEmptyElements = (code) =>
  [...code.matchAll(OWN_ELEMENT)].filter(([, name, ...contents]) => {
    const words = contents.join('').replace(/<[^>]*>/g, '').trim();
    return ['quick-exit', 'iframe'].includes(name) ? !words : !words.startsWith('112');
  }).map(([element]) => element);

/** The anchors of a text, as GitHub makes them of headings. */
const anchorsIn = (text) => text.replace(/^```[^]*?^```/gm, '').match(/^#+ .*$/gm).map((line) => line.replace(/^#+ /, '').toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));

/** Whether a path exists; `*` stands for a part of a name. */
const isThere = (path) =>
  path.includes('*')
    ? readdirSync(dirname(path)).some((name) => new RegExp(`^${basename(path).replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(name))
    : existsSync(path);

it('README.md has at most 170 lines', () => {
  // It is for users: what a developer needs stands beside the code.
  assert.ok(read('README.md').trimEnd().split('\n').length <= 170);
});

for (const file of files)
  describe(file, () => {
    const text = read(file);

    it('has no snippet with an empty element', () => {
      assert.deepEqual(codeIn(text).flatMap(findEmptyElements), []);
    });

    it('names tests that exist', () => {
      const paths = text.match(/\btest\/[\w*./-]+\.m?js\b/g) ?? [];
      for (const path of paths) assert.ok(isThere(path), path);
      if (['src/README.md', 'demo/README.md'].includes(file)) assert.ok(paths.length > 20);
    });

    it('names code where it stands', () => {
      for (const [, name, path] of text.matchAll(/`(\w+)` in `((?:src|locales|test|demo)\/[\w./-]+)`/g)) assert.match(read(path), new RegExp(`\\b${name}\\b`), path);
    });

    it('names commands that exist', () => {
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[name], name);
    });

    it('links files and headings that exist', () => {
      for (const [, link] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [path, anchor] = link.split('#');
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), link);
        if (anchor) assert.ok(anchorsIn(read(target)).includes(anchor), link);
      }
    });
  });

it('README.md says how many editors leave enough of its snippet, as the table of demo/README.md does', () => {
  const [, shown, all] = /^\| \*\*shows the element\*\* \|.*?\|.*?\| (\d+) of (\d+) \|/m.exec(read('demo/README.md'));
  assert.equal(shown, all);
  assert.match(read('README.md').replace(/\s+/g, ' '), new RegExp(`in ${all} editors and filters, [^.]*?: all ${shown} leave enough of it`));
});

it('README.md links every other one', () => {
  for (const file of files.slice(1)) assert.ok(read('README.md').includes(`(${file}`), file);
});

describe('src/README.md names', () => {
  const text = read('src/README.md');

  it('each folder of src, and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const named = [...text.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, name]) => name);
    assert.deepEqual(named.sort(), folders.sort());
  });

  it('in its diagram each file and folder of dist but the licences', () => {
    const [diagram] = /^```[^]*?^```/m.exec(text);
    for (const name of readdirSync('dist').filter((name) => name !== 'THIRD_PARTY_NOTICES.txt')) assert.ok(diagram.includes(`dist/${name}`), name);
  });

  it('files that exist', () => {
    const paths = readdirSync('src', { recursive: true });
    const names = [...text.matchAll(/`([\w/-]+\.(?:ts|mjs|js|css))`/g)].map(([, name]) => name).filter((name) => !/^(test\/|help-widgets\.js|locales\/)/.test(name));
    assert.ok(names.length > 15);
    for (const name of names) assert.ok(paths.some((path) => `/${path}`.endsWith(`/${name}`)), name);
  });

  it('functions that exist', () => {
    const code = readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.ts')).map((path) => read(join('src', path))).join('\n');
    const names = [...text.matchAll(/`([a-z]\w+)\((?!\))?[^`]*\)`/g)].map(([, name]) => name);
    assert.ok(names.length > 5);
    for (const name of names) assert.match(code, new RegExp(`\\b${name}\\b`));
  });
});

describe('the search for empty elements', () => {
  const found = (...codes) => codes.flatMap((code) => codeIn(`\`\`\`html\n${code}\n\`\`\`\n`)).flatMap(findEmptyElements).length;

  it('finds elements and placeholders without words, or with others before 112', () => {
    assert.equal(found('<help-emergency></help-emergency>', '<support-offers>\n</support-offers>', '<quick-exit><a href="/"></a></quick-exit>'), 3);
    assert.equal(found('<div class="help-emergency" data-lang="nb"></div>', '<trafficking-signs>Call 112</trafficking-signs>'), 2);
    assert.equal(found('<iframe src="ADDRESS/embed/help-emergency/nb/"></iframe>'), 1);
    assert.equal(codeIn('`<help-emergency></help-emergency>`').flatMap(findEmptyElements).length, 1);
  });

  it('lets elements with 112 first, and names of elements, through', () => {
    assert.equal(found('<help-emergency lang="nb"><a href="tel:112">112</a></help-emergency>', '<quick-exit>Leave</quick-exit>', '<help-emergency>', '<div class="help-emergency">112</div>'), 0);
  });
});
