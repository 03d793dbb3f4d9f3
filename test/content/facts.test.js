import parsePhoneNumber from 'libphonenumber-js/max';
import { ELEMENTS, linksOf, openElement, textNodesOf } from '../support/browser/content.js';
import { facts } from '../support/browser/facts.js';
import { expect } from '../support/browser/page.js';

/** No library knows them, and they have no form with +47. */
const SHORT_CODES = ['112', '02800'];

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

/** The digits of the source text that are no facts: "24/7", an age. */
const ALLOWED_DIGITS = ['24', '7', '18'];

describe('each digit', () => {
  for (const lang of ['en', 'nb'])
    for (const tag of ELEMENTS)
      it(`on the screen is a fact or one of these, in <${tag}> in ${lang}`, async () => {
        const { content } = await openElement(tag, { lang });
        for (const { data, parentElement } of textNodesOf(content)) {
          if (parentElement.localName === 'bdi') expect(data).to.be.oneOf(facts.map((fact) => fact.text));
          else for (const digits of data.match(/\p{Nd}+/gu) ?? []) expect(digits, data).to.be.oneOf(ALLOWED_DIGITS);
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
