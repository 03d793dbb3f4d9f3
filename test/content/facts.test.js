import parsePhoneNumber from 'libphonenumber-js/max';
import { ELEMENTS, linksOf, openElement, textNodesOf } from '../support/browser/content.js';
import { expect } from '../support/browser/page.js';
import { sourceText } from '../support/browser/source-text.js';
import { facts, messages, modules } from './modules.js';

/** No library knows them, and they have no form with +47. */
const SHORT_CODES = ['112', '02800'];

/** The digits of the source that are a sentence's own: an age, "24/7". */
const ownDigits = facts.reduce((rest, fact) => rest.replaceAll(fact.text, ''), sourceText).match(/\p{Nd}+/gu);

describe('the facts', () => {
  it('are all there', () => expect(facts).to.have.length.above(10));

  for (const { name, what, text: words, href, source, checked } of facts)
    it(`${name} says what it is, from where, and when a person checked it`, () => {
      for (const value of [what, words, source]) expect(value).to.be.a('string').and.match(/\S/);
      expect(href ?? 'https:').to.match(/^(tel|mailto|https):/);
      if (checked === null) return;
      expect(checked).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(new Date(checked).toISOString().slice(0, 10)).to.equal(checked);
      expect(new Date(checked)).to.be.at.most(new Date());
    });

  it('stand nowhere else in the source', () => {
    for (const [path, code] of modules)
      for (const { text: words, href = words } of facts) {
        if (path === '/src/facts/facts.ts') continue;
        // A comment may name a number; code may not.
        const said = code.replace(/\/\*[^]*?\*\/|\/\/ .*/g, '');
        if (/\p{Nd}{3}|\.no\b/u.test(words)) expect(said, `${words} in ${path}`).not.to.include(words);
        expect(said, `${href} in ${path}`).not.to.include(href);
      }
  });
});

describe('each number that is shown', () => {
  for (const tag of ELEMENTS)
    it(`is a real one, in its written form, in <${tag}>`, async () => {
      const { content } = await openElement(tag);
      const numbers = [...content.querySelectorAll('a[href^="tel:"]')].flatMap((link) =>
        [...link.querySelectorAll('bdi')].map((bdi) => [link.getAttribute('href').slice(4), bdi.textContent])
      );
      expect(numbers).to.have.length.above(2);
      for (const [dialled, written] of numbers) {
        if (SHORT_CODES.includes(written)) {
          expect(dialled).to.equal(written);
          continue;
        }
        const number = parsePhoneNumber(dialled);
        expect(number.isValid(), dialled).to.equal(true);
        expect(number.country).to.equal('NO');
        expect(number.number).to.equal(dialled);
        expect(number.formatNational()).to.equal(written);
      }
    });
});

/** What the widget says by itself counts the presses of a key. */
const COUNT = '3';

describe('each digit', () => {
  it('of the source is a fact or one of 24/7 and 18', () => expect(ownDigits).to.deep.equal(['24', '7', '18']));

  it('in a sentence of src came from a fact or stands in its English', () => {
    for (const { id, path, pieces } of messages)
      for (const digits of pieces.join(' ').match(/\p{Nd}+/gu) ?? []) expect(digits, `${id} in ${path}`).to.be.oneOf([...ownDigits, ...(path.endsWith('/own-words.ts') ? [COUNT] : [])]);
  });

  for (const lang of ['en', 'nb'])
    for (const tag of ELEMENTS)
      it(`on the screen is a fact or one of these, in <${tag}> in ${lang}`, async () => {
        const { content } = await openElement(tag, { lang });
        for (const { data, parentElement } of textNodesOf(content)) {
          if (parentElement.localName === 'bdi') expect(data).to.be.oneOf(facts.map((fact) => fact.text));
          else for (const digits of data.match(/\p{Nd}+/gu) ?? []) expect(digits, data).to.be.oneOf(ownDigits);
        }
      });
});

/** What the exit leads to is not part of the text, and where the text comes from is said by a copy that has grown old. */
const UNSHOWN = ['neutralPage', 'sourcePage'];

it('every fact is shown, and every link out is a fact', async () => {
  const { content } = await openElement('help-emergency');
  const shown = content.textContent;
  const hrefs = linksOf(content).map(([href]) => href);
  for (const { name, text: words, href } of facts.filter((fact) => !UNSHOWN.includes(fact.name))) expect(shown.includes(words) || hrefs.includes(href), name).to.equal(true);
  for (const href of hrefs) expect(href).to.be.oneOf(facts.map((fact) => fact.href));
});
