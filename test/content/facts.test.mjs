import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';
import { targetLocales } from '../../locales/languages.mjs';
import { parseUnits, readXliff } from '../../locales/xliff.mjs';
import { isOwnWords, isPlaceholder, partsOf } from '../support/server/xliff.mjs';

const FACTS_FILE = join('src', 'facts', 'facts.ts');

const published = JSON.parse(readFileSync('dist/facts.json', 'utf8'));
const facts = Object.entries(published).map(([name, fact]) => ({ name, text: fact.href, ...fact }));
const texts = facts.map(({ text }) => text);

describe('facts.json', () => {
  it('has the facts of src/facts/facts.ts, unchanged', async () => {
    const { outputFiles } = await build({ entryPoints: [FACTS_FILE], bundle: true, format: 'esm', write: false });
    const { ...sourceFacts } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
    assert.ok(Object.keys(sourceFacts).length > 10);
    assert.deepEqual(published, sourceFacts);
  });

  for (const { name, what, text, href, source, checked } of facts)
    it(`names what ${name} is, its source, and the day a person checked it`, () => {
      for (const value of [what, text, source]) assert.match(value, /\S/);
      assert.match(href ?? 'https:', /^(tel|mailto|https):/);
      if (checked === null) return;
      assert.match(checked, /^\d{4}-\d\d-\d\d$/);
      assert.equal(new Date(checked).toISOString().slice(0, 10), checked);
      assert.ok(new Date(checked) <= new Date(), 'the day is not in the future');
    });
});

it('no other file of src contains a fact in its code', () => {
  const paths = readdirSync('src', { recursive: true }).map((path) => join('src', path)).filter((path) => path.endsWith('.ts') && path !== FACTS_FILE);
  assert.ok(paths.length > 10);
  for (const path of paths) {
    // Comments may contain facts.
    const code = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true } }).outputText;
    for (const { text, href = text } of facts) {
      if (/\p{Nd}{3}|\.no\b/u.test(text)) assert.ok(!code.includes(text), `${text} in ${path}`);
      assert.ok(!code.includes(href), `${href} in ${path}`);
    }
  }
});

describe('each digit', () => {
  /** Digits of the source text that belong to no fact: "24/7" and an age. */
  const ALLOWED = ['24', '7', '18'];
  /** How often the key of the exit has to be pressed. */
  const REQUIRED_PRESSES = '3';

  it('in the source text belongs to a fact, or to 24/7 or 18', () => {
    const textWithoutFacts = texts.reduce((text, fact) => text.replaceAll(fact, ''), readFileSync('test/content/help-me.en.txt', 'utf8'));
    assert.deepEqual(textWithoutFacts.match(/\p{Nd}+/gu), ALLOWED);
  });

  it('in a message belongs to 24/7 or 18, or says how often to press the key', () => {
    for (const { id, source } of parseUnits(readXliff(targetLocales[0])))
      for (const part of partsOf(source).filter((part) => !isPlaceholder(part)))
        for (const digits of part.match(/\p{Nd}+/gu) ?? []) assert.ok([...ALLOWED, ...(isOwnWords(id) ? [REQUIRED_PRESSES] : [])].includes(digits), `${digits} in ${id}`);
  });
});
