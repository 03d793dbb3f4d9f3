import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { describeLanguage, findProblems } from '../../locales/checks.mjs';
import { parseGlossary, readGlossary } from '../../locales/glossary.mjs';
import { targetLocales } from '../../locales/languages.mjs';
import { parseUnits, placeholdersOf, readXliff, textOf, updateStates } from '../../locales/xliff.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'translators-'))));
after(() => rmSync(folder, { recursive: true }));

/** A Python that has translate-toolkit, which Weblate reads and writes files with. Debian's is not the first on every PATH. */
const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import translate']).status === 0);

/** What a person does to some units of a file, in the words of translate-toolkit; the states are those that Weblate writes. */
const EDIT = `
import sys
from translate.storage import xliff
from translate.storage.placeables.xliff import X

store = xliff.xlifffile.parsefile(sys.argv[1])
units = {unit.xmlelement.get('id'): unit for unit in store.units}

def set_state(unit, state, approved):
    unit.markapproved(approved)
    unit.get_target_dom().set('state', state)

# Moves the placeholder of "{0} of 3" to the end, or from there to the beginning.
parts = units['exit.shift-count'].rich_target
placeholder = next(part for part in parts[0].sub if isinstance(part, X))
words = ''.join(str(part).strip() for part in parts[0].sub if part is not placeholder)
parts[0].sub = [placeholder, ' ' + words] if parts[0].sub[-1] is placeholder else [words + ' ', placeholder]
units['exit.shift-count'].rich_target = parts
set_state(units['exit.shift-count'], 'translated', False)
set_state(units['rosa.call'], 'final', True)
set_state(units['help-me.heading'], 'needs-translation', False)
# Other programs mark each text that they set as approved.
units['exit.return'].target = units['exit.leave'].target
store.savefile(sys.argv[2])
`;

const READ_GLOSSARY = `
import json, sys
from translate.storage import csvl10n

print(json.dumps([[unit.source, unit.target, unit.translator_comments] for unit in csvl10n.csvfile.parsefile(sys.argv[1]).units]))
`;

const edited = ['exit.shift-count', 'rosa.call', 'help-me.heading', 'exit.return'];

describe('an XLIFF file that Weblate has saved', { skip: !python && !process.env.ENGINES && 'translate-toolkit is not installed' }, () => {
  for (const tag of targetLocales)
    describe(tag, () => {
      let saved, units;
      const original = readXliff(tag);
      const stateOf = (id) => [units.get(id).unit.getAttribute('approved'), units.get(id).target.getAttribute('state')];

      before(() => {
        assert.ok(python, 'translate-toolkit is installed (Debian: python3-translate)');
        const path = join(folder, `${tag}.xlf`);
        const { status, stderr } = spawnSync(python, ['-', `locales/${tag}.xlf`, path], { input: EDIT });
        assert.equal(status, 0, String(stderr));
        saved = updateStates(readFileSync(path, 'utf8'));
        units = new Map(parseUnits(saved).map((entry) => [entry.id, entry]));
      });

      it('differs from ours in the units that were edited alone', () => {
        const unitsOf = (xliff) => new Map(Array.from(xliff.matchAll(/^ *<trans-unit id="([^"]+)"[^]*?<\/trans-unit>$/gm), ([text, id]) => [id, text]));
        const [before, now] = [original, saved].map(unitsOf);
        assert.deepEqual([...now.keys()], [...before.keys()]);
        assert.deepEqual([...now].filter(([id, text]) => text !== before.get(id)).map(([id]) => id).sort(), [...edited].sort());
      });

      it('keeps placeholders, notes and fingerprints', () => {
        const kept = ({ unit, source }) => [unit.getAttribute('extradata'), String(source), ...Array.from(unit.getElementsByTagName('note'), String)];
        assert.deepEqual([...units.values()].map(kept), parseUnits(original).map(kept));
        const [count, originalCount] = [units, new Map(parseUnits(original).map((entry) => [entry.id, entry]))].map((all) => all.get('exit.shift-count').target);
        assert.deepEqual(placeholdersOf(count).map(({ says }) => says), ['${times}']);
        assert.notEqual(textOf(count), textOf(originalCount));
      });

      it('has the state that each unit was given', () => {
        assert.deepEqual(stateOf('rosa.call'), ['yes', 'final']);
        assert.deepEqual(stateOf('exit.shift-count'), ['', 'needs-review-translation']);
        assert.deepEqual(stateOf('exit.return'), ['', 'needs-review-translation']);
        assert.deepEqual(stateOf('help-me.heading'), ['', 'needs-translation']);
      });

      it('passes the checks, but for what needs editing', () => {
        assert.deepEqual(findProblems(saved, describeLanguage(tag)).map(({ id, check }) => [id, check]), [['help-me.heading', 'stale']]);
      });

      it('has a glossary that translate-toolkit reads as we do', () => {
        const { stdout } = spawnSync(python, ['-', `locales/glossary/${tag}.csv`], { input: READ_GLOSSARY });
        assert.deepEqual(JSON.parse(stdout), parseGlossary(readGlossary(tag)).map(Object.values));
      });
    });
});

describe('npm run extract', () => {
  const draft = '<target state="needs-review-translation">';
  const note = '<note from="translator">As in browsers</note>';

  /** Runs it in a copy of the project where some files are changed: `{ file: [from, to] }`. */
  const extractWith = (changes) => {
    const root = mkdtempSync(join(folder, 'project-'));
    for (const name of ['lit-localize.json', 'tsconfig.json', 'package.json', 'src', 'locales']) cpSync(name, join(root, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const read = (file) => readFileSync(join(root, file), 'utf8');
    for (const [file, pairs] of Object.entries(changes))
      for (const [from, to] of pairs) {
        assert.ok(read(file).includes(from), `${file}: ${from}`);
        writeFileSync(join(root, file), read(file).replace(from, () => to));
      }
    const changed = read('locales/nb.xlf');
    const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}` };
    const { status, stderr } = spawnSync(process.execPath, ['locales/extract.mjs'], { cwd: root, encoding: 'utf8', env });
    return { status, stderr, isUnchanged: read('locales/nb.xlf') === changed, read };
  };

  for (const [what, change, message] of [
    ['a placeholder is lost', ['Ring <x id="0" equiv-text="${factText(rosaLine)}"/>.', 'Ring.'], 'rosa.call: {0} is lost (placeholders)'],
    ['a translation has another element', ['Forlat siden', 'Forlat <b>siden</b>'], 'exit.leave: its <target> has <b>: only text and <x> can be read (malformed)'],
  ])
    it(`stops where ${what}, says where, and changes nothing`, () => {
      const { status, stderr, isUnchanged } = extractWith({ 'locales/nb.xlf': [change] });
      assert.deepEqual({ status, stderr, isUnchanged }, { status: 1, stderr: `locales/nb.xlf: ${message}\n`, isUnchanged: true });
    });

  describe('with a review, a note, another English and one more language', () => {
    let read, units;

    before(() => {
      const { status, stderr, ...project } = extractWith({
        'locales/nb.xlf': [
          ['id="exit.leave"', 'id="exit.leave" approved="yes"'],
          [`${draft}Forlat siden</target>`, `<target state="final">Forlat siden</target>${note}`],
        ],
        'src/sections/ui-text.ts': [["'Show the page'", "'Show this page'"]],
        'src/i18n/languages.ts': [["es: { name: 'Español' },", "eo: { name: 'Esperanto' },\n  es: { name: 'Español' },"]],
      });
      assert.equal(status, 0, stderr);
      ({ read } = project);
      units = new Map(parseUnits(read('locales/nb.xlf')).map((entry) => [entry.id, entry]));
    });

    it('keeps the review and the note', () => {
      const { unit, target } = units.get('exit.leave');
      assert.deepEqual([unit.getAttribute('approved'), target.getAttribute('state')], ['yes', 'final']);
      assert.ok(read('locales/nb.xlf').includes(note));
    });

    it('marks the translation of the English that has changed as stale', () => {
      assert.equal(units.get('exit.return').source.textContent, 'Show this page');
      assert.equal(units.get('exit.return').target.getAttribute('state'), 'needs-translation');
    });

    it('starts the file and the glossary of the new language', () => {
      const started = parseUnits(read('locales/eo.xlf'));
      assert.equal(started.length, units.size);
      assert.ok(started.every(({ unit, target }) => !target && unit.getAttribute('extradata')));
      assert.deepEqual(parseGlossary(read('locales/glossary/eo.csv')), parseGlossary(readGlossary('nb')).map(({ source }) => ({ source, target: '', comment: '' })));
    });

    it('publishes what is reviewed', () => {
      assert.match(read('locales/README.md'), new RegExp(`^\\| \`nb\` \\| Norsk bokmål .* \\| 1 of ${units.size} \\|$`, 'm'));
      assert.match(read('locales/README.md'), /^\| `eo` \| Esperanto \| Esperanto \| ltr \| {2}\| 0 of \d+ \|$/m);
    });
  });
});
