import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseGlossary, readGlossary } from '../../locales/glossary.mjs';
import { targetLocales } from '../../locales/languages.mjs';
import { parseUnits, readXliff, textOf } from '../../locales/xliff.mjs';

const terms = parseGlossary(readGlossary('nb')).map(({ source }) => source);

/** The words of a term without what an ending may change: at least three letters of each, and six in ten. A prefix may change a word more: half of them are enough. */
const stemsOf = (term) => (term.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))));

/** What is wrong with a glossary: other terms, one without a translation, or one that the messages, where their English has it, translate in other words. */
const findGlossaryErrors = (csv, units) => {
  const glossary = parseGlossary(csv);
  if (glossary.map(({ source }) => source).join() !== terms.join()) return ['its terms are not those of the other glossaries'];
  return glossary.flatMap(({ source, target }) => {
    if (!/\p{L}/u.test(target)) return `${source} is not translated`;
    const translations = units.filter((unit) => textOf(unit.source).toLowerCase().includes(source.toLowerCase())).map((unit) => textOf(unit.target).toLowerCase());
    const isUsed = target.split('; ').some((form) => translations.some((text) => stemsOf(form).filter((stem) => text.includes(stem)).length >= stemsOf(form).length / 2));
    return isUsed || !translations.length ? [] : `${source} is ${target} in no message`;
  });
};

it('the glossaries have 25 terms', () => assert.equal(new Set(terms).size, 25));

for (const tag of targetLocales)
  describe(`locales/glossary/${tag}.csv`, () => {
    it('translates each term as the messages do', () => {
      assert.deepEqual(findGlossaryErrors(readGlossary(tag), parseUnits(readXliff(tag))), []);
    });

    it('is written as it is read', () => {
      const lines = parseGlossary(readGlossary(tag)).map((entry) => Object.values(entry).map((field) => `"${field.replaceAll('"', '""')}"`).join());
      assert.equal(readGlossary(tag), ['"source","target","translator_comments"', ...lines, ''].join('\n'));
    });
  });

describe('findGlossaryErrors()', () => {
  const units = parseUnits(readXliff('nb'));
  const glossary = readGlossary('nb');

  for (const [what, from, to, expected] of [
    ['a term that is missing', /"helpline".*\n/, '', ['its terms are not those of the other glossaries']],
    ['a term that is not translated', '"hjelpetelefon"', '""', ['helpline is not translated']],
    ['another word than that of the messages', '"hjelpetelefon"', '"krisetelefon"', ['helpline is krisetelefon in no message']],
  ])
    it(`finds ${what}`, () => {
      const broken = glossary.replace(from, to);
      assert.notEqual(broken, glossary);
      assert.deepEqual(findGlossaryErrors(broken, units), expected);
    });
});
