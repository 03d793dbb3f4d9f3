import { expect } from '../support/browser/page.js';
import { sourceLines } from '../support/browser/source-text.js';
import { calls, messages } from './modules.js';

const { targetLocales } = await (await fetch('/lit-localize.json')).json();

/** Words with their placeholders as the code writes them. */
const pieces = (node) => [...node.childNodes].map((child) => (child.localName === 'x' ? child.getAttribute('equiv-text') : child.data));
const placeholders = (node) => [...node.querySelectorAll('x')].map((x) => `${x.id} ${x.getAttribute('equiv-text')}`);

const open = async (tag) => {
  const xml = new DOMParser().parseFromString(await (await fetch(`/locales/${tag}.xlf`)).text(), 'text/xml');
  return [...xml.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.id,
    unit,
    source: unit.querySelector('source'),
    target: unit.querySelector('target'),
  }));
};

/** Pairs open, say something and close, one after the other: what is not a whole fact is half of a pair. */
const checkPairs = (node, id) => {
  let opened = false;
  let words = '';
  for (const piece of pieces(node)) {
    if (piece === '${end}') {
      expect(opened, `${id} closes what it opened`).to.equal(true);
      expect(words, `${id} has words to touch`).to.match(/\p{L}/u);
      opened = false;
    } else if (/^\$\{(?!exactly|times|years|day)/.test(piece)) {
      expect(opened, `${id} closes before it opens again`).to.equal(false);
      opened = true;
      words = '';
    } else {
      if (piece.startsWith('${')) expect(opened, `${id} has no link in a link`).to.equal(false);
      words += piece;
    }
  }
  expect(opened, `${id} closes at the end`).to.equal(false);
};

/** The same as the build's, so that a translation of other English is found. */
const fingerprint = async (source) => {
  const text = [...source.childNodes].map((child) => (child.localName === 'x' ? `{${child.id}}` : child.data)).join('');
  const bytes = await window.crypto.subtle.digest('SHA-256', new window.TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 12);
};

describe('the sentences of src', () => {
  it('are all found by this test, each with an id of its own', () => {
    expect(messages).to.have.length(calls).and.above(50);
    expect(new Set(messages.map(({ id }) => id))).to.have.property('size', messages.length);
  });

  it('are the source text, except in own-words.ts', () => {
    for (const { id, path, pieces: words } of messages) {
      const pattern = new RegExp(words.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
      expect(sourceLines.some((line) => pattern.test(line)), `${id} in ${path} is of the source text`).to.equal(
        path !== '/src/sections/own-words.ts'
      );
    }
  });
});

it('there is a translation', () => expect(targetLocales).to.include('nb'));

for (const tag of targetLocales)
  describe(`locales/${tag}.xlf`, () => {
    let units;
    before(async () => (units = await open(tag)));

    it('has every sentence of src, as it stands there, and no other', () => {
      const inSrc = messages.map(({ id, pieces: words, placeholders: between }) => `${id}: ${words.map((word, i) => word + (between[i] ?? '')).join('')}`);
      expect(units.map(({ id, source }) => `${id}: ${pieces(source).join('')}`).sort()).to.deep.equal(inSrc.sort());
    });

    it('translates each of them', () => {
      for (const { id, source, target } of units) {
        expect(target?.textContent, id).to.match(/\p{L}/u);
        if (source.textContent !== 'Rosa') expect(target.textContent, id).not.to.equal(source.textContent);
      }
    });

    it('has only drafts, of the English that stands there: nobody has reviewed one', async () => {
      for (const { id, unit, source, target } of units) {
        expect(target.getAttribute('state'), id).to.equal('needs-review-translation');
        expect(unit.hasAttribute('approved'), id).to.equal(false);
        expect(unit.getAttribute('extradata'), id).to.equal(await fingerprint(source));
      }
    });

    it('keeps each fact and each link of a sentence', () => {
      for (const { id, source, target } of units) {
        expect(placeholders(target).sort(), id).to.deep.equal(placeholders(source).sort());
        checkPairs(source, `${id} (source)`);
        checkPairs(target, id);
      }
    });

    it('writes no digit of its own, in any numerals', () => {
      for (const { id, source, target } of units) {
        const english = source.textContent.match(/\p{Nd}+/gu) ?? [];
        for (const digits of target.textContent.match(/\p{Nd}+/gu) ?? []) expect(digits, id).to.be.oneOf(english);
      }
    });
  });
