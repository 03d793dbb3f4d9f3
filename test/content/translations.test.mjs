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

/** The messages of src, extracted by lit-localize. */
const extractMessages = () => {
  const { options, fileNames } = readTsConfig('tsconfig.json');
  const { messages, errors } = extractMessagesFromProgram(ts.createProgram(fileNames, options));
  assert.deepEqual(errors, []);
  return messages.map(({ name, contents }) => ({ id: name, parts: contents.map((part) => part.untranslatable ?? part) }));
};

const messages = extractMessages();
const literalText = (parts) => parts.filter((part) => !isPlaceholder(part)).join('');

describe('the messages of src', () => {
  it('are more than 50, with unique ids', () => {
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
  const ownMessages = messages.filter(({ id }) => isOwnWords(id));

  it('are 10 to 40 messages of at most 130 characters', () => {
    assert.ok(ownMessages.length >= 10 && ownMessages.length <= 40, `${ownMessages.length} messages`);
    for (const { id, parts } of ownMessages) assert.ok(literalText(parts).length <= 130, id);
  });

  it('repeat no sentence of the source text', () => {
    for (const { id, parts } of ownMessages) {
      const text = literalText(parts);
      if (text.length > 12) assert.ok(!sourceText.includes(text), id);
    }
  });
});

/** Asserts that each link of a message has text and closes before the next opens. */
const assertLinkPairs = (node, id) => {
  let linkText;
  for (const part of partsOf(node)) {
    if (CLOSES_LINK.test(part)) {
      assert.match(linkText ?? '', /\p{L}/u, `${id}: a link has text`);
      linkText = undefined;
    } else if (isPlaceholder(part) && !IS_TEXT.test(part)) {
      assert.equal(linkText, undefined, `${id}: a link closes before the next opens`);
      linkText = '';
    } else if (isPlaceholder(part)) assert.equal(linkText, undefined, `${id}: a link contains no fact that is itself a link`);
    else if (linkText !== undefined) linkText += part;
  }
  assert.equal(linkText, undefined, `${id}: the last link closes`);
};

it('the target locales include Norwegian', () => assert.ok(targetLocales.includes('nb')));

for (const tag of targetLocales)
  describe(`locales/${tag}.xlf`, () => {
    const xliff = readXliff(tag);
    const units = parseUnits(xliff);

    it('has the messages of src, unchanged, and no other', () => {
      const linesFor = (list) => list.map(({ id, parts }) => `${id}: ${parts.join('')}`).sort();
      assert.deepEqual(linesFor(units.map(({ id, source }) => ({ id, parts: partsOf(source) }))), linesFor(messages));
    });

    it('translates each message', () => {
      for (const { id, source, target } of units) {
        assert.match(target?.textContent ?? '', /\p{L}/u, id);
        // A name is the same in every language.
        if (source.textContent !== 'Rosa') assert.notEqual(target.textContent, source.textContent, id);
      }
    });

    it('has translations of the current English, each a draft or fully approved', () => {
      assert.deepEqual(findReviewErrors(xliff), []);
    });

    it('keeps the facts and links of each message', () => {
      const placeholders = (node) => partsOf(node).filter(isPlaceholder).sort();
      for (const { id, source, target } of units) {
        assert.deepEqual(placeholders(target), placeholders(source), id);
        assertLinkPairs(source, `${id} (source)`);
        assertLinkPairs(target, id);
      }
    });

    it('adds no digit to the English, in any numeral system', () => {
      const digitsOf = (node) => node.textContent.match(/\p{Nd}+/gu) ?? [];
      for (const { id, source, target } of units) for (const digits of digitsOf(target)) assert.ok(digitsOf(source).includes(digits), `${id}: ${digits}`);
    });
  });

describe('findReviewErrors()', () => {
  const hashOf = (english) => fingerprint(parseUnits(`<trans-unit><source>${english}</source></trans-unit>`)[0].source);
  const unit = ({ english = 'Help me', translatedFrom = english, attributes = '', state }) =>
    `<trans-unit id="a" ${attributes} extradata="${hashOf(translatedFrom)}"><source>${english}</source><target state="${state}">Hjelp meg</target></trans-unit>`;
  const errorsOf = (...units) => findReviewErrors(`<xliff><file><body>${units.join('')}</body></file></xliff>`);

  const DRAFT = 'needs-review-translation';
  const draft = unit({ state: DRAFT });
  const approved = unit({ attributes: 'approved="yes"', state: 'final' });

  it('finds none in drafts and approved translations', () => {
    for (const units of [[draft], [approved], [draft, approved], [unit({ attributes: 'approved="no"', state: DRAFT })]]) assert.deepEqual(errorsOf(...units), []);
  });

  for (const [what, invalid, expected] of [
    ['is approved without the state "final"', { attributes: 'approved="yes"', state: DRAFT }, /approved, and its state/],
    ['has the state "final" without the attribute "approved"', { state: 'final' }, /not approved, and its state/],
    ['has the state "translated" without the attribute "approved"', { state: 'translated' }, /not approved, and its state/],
    ['has approved="no" and the state "final"', { attributes: 'approved="no"', state: 'final' }, /not approved, and its state/],
    ['is approved for other English', { attributes: 'approved="yes"', state: 'final', translatedFrom: 'Help us' }, /other English/],
    ['is a draft of other English', { state: DRAFT, translatedFrom: 'Help us' }, /other English/],
  ])
    it(`finds a unit that ${what}`, () => {
      const errors = errorsOf(draft, unit(invalid), approved);
      assert.equal(errors.length, 1);
      assert.match(errors[0], expected);
    });

  it('finds a unit without a translation', () => {
    assert.deepEqual(errorsOf(draft.replace(/<target.*<\/target>/, '')), ['a has no translation']);
  });
});
