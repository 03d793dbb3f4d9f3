import parsePhoneNumber from 'libphonenumber-js/max';
import { ELEMENTS, linksOf, openElement, textNodesOf } from '../support/browser/content.js';
import { facts } from '../support/browser/facts.js';
import { expect } from '../support/browser/page.js';

/** Short codes have no international form, and libphonenumber does not know them. */
const SHORT_CODES = ['112', '02800'];

describe('each phone number', () => {
  for (const tag of ELEMENTS)
    it(`is valid and in its national format in <${tag}>`, async () => {
      const { content } = await openElement(tag);
      const numbers = [...content.querySelectorAll('a[href^="tel:"]')].flatMap((link) =>
        [...link.querySelectorAll('bdi')].map((bdi) => [link.getAttribute('href').slice(4), bdi.textContent])
      );
      expect(numbers).to.have.length.above(2);
      for (const [dialled, shown] of numbers) {
        if (SHORT_CODES.includes(shown)) {
          expect(dialled).to.equal(shown);
          continue;
        }
        const number = parsePhoneNumber(dialled);
        expect(number.isValid(), dialled).to.equal(true);
        expect(number.country).to.equal('NO');
        expect(number.number).to.equal(dialled);
        expect(number.formatNational()).to.equal(shown);
      }
    });
});

/** Digits of the source text that belong to no fact: "24/7" and an age. */
const ALLOWED_DIGITS = ['24', '7', '18'];

describe('each digit', () => {
  for (const lang of ['en', 'nb'])
    for (const tag of ELEMENTS)
      it(`in <${tag}> belongs to a fact, or to 24/7 or 18, in ${lang}`, async () => {
        const { content } = await openElement(tag, { lang });
        for (const { data, parentElement } of textNodesOf(content)) {
          if (parentElement.localName === 'bdi') expect(data).to.be.oneOf(facts.map((fact) => fact.text));
          else for (const digits of data.match(/\p{Nd}+/gu) ?? []) expect(digits, data).to.be.oneOf(ALLOWED_DIGITS);
        }
      });
});

/** Facts that the content does not show: where the exit leads, and the page that an outdated copy names. */
const NOT_SHOWN = ['neutralPage', 'sourcePage'];

it('every fact is shown, and every link is a fact', async () => {
  const { content } = await openElement('help-emergency');
  const text = content.textContent;
  const hrefs = linksOf(content).map(([href]) => href);
  for (const { name, text: factText, href } of facts.filter((fact) => !NOT_SHOWN.includes(fact.name))) expect(text.includes(factText) || hrefs.includes(href), name).to.equal(true);
  for (const href of hrefs) expect(href).to.be.oneOf(facts.map((fact) => fact.href));
});
