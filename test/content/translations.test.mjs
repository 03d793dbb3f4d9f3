import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import { fingerprint } from '../../locales/xliff.mjs';
import { linesOf } from '../support/browser/source-lines.js';
import { CLOSES_LINK, findReviewErrors, IS_TEXT, isOwnWords, isPlaceholder, parseUnits, partsOf, readXliff, targetLocales } from '../support/server/xliff.mjs';

const sourceText = readFileSync('test/content/help-me.en.txt', 'utf8');
const sourceLines = linesOf(sourceText);

/** The messages of src as lit-localize finds them. */
const extractMessages = () => {
  const { options, fileNames } = readTsConfig('tsconfig.json');
  const { messages, errors } = extractMessagesFromProgram(ts.createProgram(fileNames, options));
  assert.deepEqual(errors, []);
  return messages.map(({ name, contents }) => ({ id: name, parts: contents.map((part) => part.untranslatable ?? part) }));
};

const messages = extractMessages();
const literalText = (parts) => parts.filter((part) => !isPlaceholder(part)).join('');

describe('the messages of src', () => {
  it('are many, each with an id of its own', () => {
    assert.ok(messages.length > 50);
    assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length);
  });

  it("are sentences of the source text, except the widget's own words", () => {
    for (const { id, parts } of messages) {
      const pattern = new RegExp(parts.map((part) => (isPlaceholder(part) ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join(''));
      assert.equal(sourceLines.some((line) => pattern.test(line)), !isOwnWords(id), id);
    }
  });
});

describe("the widget's own words", () => {
  const own = messages.filter(({ id }) => isOwnWords(id));

  it('are at most 40 messages, each short', () => {
    assert.ok(own.length >= 10 && own.length <= 40, `${own.length} messages`);
    for (const { id, parts } of own) assert.ok(literalText(parts).length <= 130, id);
  });

  it('repeat no sentence of the source text', () => {
    for (const { id, parts } of own) {
      const text = literalText(parts);
      if (text.length > 12) assert.ok(!sourceText.includes(text), id);
    }
  });
});

/** Whether the links of a message open, have text and close, one after the other. */
const assertPairs = (node, id) => {
  let text;
  for (const part of partsOf(node)) {
    if (CLOSES_LINK.test(part)) {
      assert.match(text ?? '', /\p{L}/u, `${id}: a link has text`);
      text = undefined;
    } else if (isPlaceholder(part) && !IS_TEXT.test(part)) {
      assert.equal(text, undefined, `${id}: a link closes before the next opens`);
      text = '';
    } else if (isPlaceholder(part)) assert.equal(text, undefined, `${id}: no fact with a link of its own stands in a link`);
    else if (text !== undefined) text += part;
  }
  assert.equal(text, undefined, `${id}: the last link closes`);
};

it('there is a translation', () => assert.ok(targetLocales.includes('nb')));

for (const tag of targetLocales)
  describe(`locales/${tag}.xlf`, () => {
    const xliff = readXliff(tag);
    const units = parseUnits(xliff);

    it('has each message of src as it stands there, and no other', () => {
      const lines = (list) => list.map(({ id, parts }) => `${id}: ${parts.join('')}`).sort();
      assert.deepEqual(lines(units.map(({ id, source }) => ({ id, parts: partsOf(source) }))), lines(messages));
    });

    it('translates each message', () => {
      for (const { id, source, target } of units) {
        assert.match(target?.textContent ?? '', /\p{L}/u, id);
        // A name.
        if (source.textContent !== 'Rosa') assert.notEqual(target.textContent, source.textContent, id);
      }
    });

    it('has drafts of the English that stands there now, and translations that are properly approved', () => {
      assert.deepEqual(findReviewErrors(xliff), []);
    });

    it('keeps each fact and each link of a message', () => {
      const placeholders = (node) => partsOf(node).filter(isPlaceholder).sort();
      for (const { id, source, target } of units) {
        assert.deepEqual(placeholders(target), placeholders(source), id);
        assertPairs(source, `${id} (source)`);
        assertPairs(target, id);
      }
    });

    it('writes no digit that the English does not have, in any numerals', () => {
      const digitsOf = (node) => node.textContent.match(/\p{Nd}+/gu) ?? [];
      for (const { id, source, target } of units) for (const digits of digitsOf(target)) assert.ok(digitsOf(source).includes(digits), `${id}: ${digits}`);
    });
  });

describe('a review', () => {
  const hashOf = (english) => fingerprint(parseUnits(`<trans-unit><source>${english}</source></trans-unit>`)[0].source);
  const unit = ({ english = 'Help me', translatedFrom = english, attributes = '', state }) =>
    `<trans-unit id="a" ${attributes} extradata="${hashOf(translatedFrom)}"><source>${english}</source><target state="${state}">Hjelp meg</target></trans-unit>`;
  const errorsOf = (...units) => findReviewErrors(`<xliff><file><body>${units.join('')}</body></file></xliff>`);

  const DRAFT = 'needs-review-translation';
  const draft = unit({ state: DRAFT });
  const approved = unit({ attributes: 'approved="yes"', state: 'final' });

  it('is no error where it is complete, beside drafts and alone', () => {
    for (const units of [[draft], [approved], [draft, approved], [unit({ attributes: 'approved="no"', state: DRAFT })]]) assert.deepEqual(errorsOf(...units), []);
  });

  for (const [what, broken, expected] of [
    ['is approved without the state "final"', { attributes: 'approved="yes"', state: DRAFT }, /approved, and its state/],
    ['has the state "final" without being approved', { state: 'final' }, /not approved, and its state/],
    ['has the state "translated" alone', { state: 'translated' }, /not approved, and its state/],
    ['says that it is not approved, and that it is final', { attributes: 'approved="no"', state: 'final' }, /not approved, and its state/],
    ['is approved, of other English', { attributes: 'approved="yes"', state: 'final', translatedFrom: 'Help us' }, /other English/],
    ['is a draft of other English', { state: DRAFT, translatedFrom: 'Help us' }, /other English/],
  ])
    it(`is an error where a unit ${what}`, () => {
      const errors = errorsOf(draft, unit(broken), approved);
      assert.equal(errors.length, 1);
      assert.match(errors[0], expected);
    });

  it('is an error where a unit has no translation', () => {
    assert.deepEqual(errorsOf(draft.replace(/<target.*<\/target>/, '')), ['a has no translation']);
  });
});
