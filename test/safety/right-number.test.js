import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';

// Written out a second time, so that a mistake in the facts makes a test fail.
const NUMBERS = { 112: 'tel:112', '02800': 'tel:02800', 22331160: 'tel:+4722331160', 80040008: 'tel:+4780040008' };

const digitsOf = (text) => text.replace(/\D/g, '');

for (const name of ELEMENTS)
  for (const lang of ['en', 'nb'])
    it(`each call link of ${name} dials the number that it shows, in "${lang}"`, async () => {
      const { $ } = await openPage(`<${name}></${name}>`, { lang });
      const content = await contentOf($(name), lang);
      const calls = [...content.querySelectorAll('a[href^="tel:"]')];
      expect(calls.slice(0, 2).map((call) => call.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:+4722331160']);
      for (const call of calls) {
        const href = call.getAttribute('href');
        const shownNumbers = [...call.querySelectorAll('bdi')].map(({ textContent }) => digitsOf(textContent));
        expect(shownNumbers, href).to.have.length.above(0);
        for (const digits of shownNumbers) {
          expect(digits).to.equal(digitsOf(href.replace('+47', '')));
          expect(NUMBERS[digits]).to.equal(href);
        }
      }
    });

for (const lang of ['en', 'nb'])
  it(`each phone number in the text of help-emergency is a call link, in "${lang}"`, async () => {
    const { $ } = await openPage('<help-emergency></help-emergency>', { lang });
    const content = await contentOf($('help-emergency'), lang);
    const walker = document.createTreeWalker(content, 4 /* text */);
    const foundHrefs = new Set();
    while (walker.nextNode()) {
      for (const [number] of walker.currentNode.data.matchAll(/\d[\d \u00a0]*\d/g)) {
        const href = NUMBERS[digitsOf(number)];
        if (!href) continue;
        foundHrefs.add(href);
        expect(walker.currentNode.parentElement.closest('a').getAttribute('href')).to.equal(href);
      }
    }
    expect([...foundHrefs]).to.have.members(Object.values(NUMBERS));
  });
