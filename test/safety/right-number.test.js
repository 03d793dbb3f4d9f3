import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';

// Written out here a second time, so that a slip in the facts meets a wall.
const NUMBERS = { 112: 'tel:112', '02800': 'tel:02800', 22331160: 'tel:+4722331160', 80040008: 'tel:+4780040008' };

const digitsOf = (text) => text.replace(/\D/g, '');

for (const name of ELEMENTS)
  for (const lang of ['en', 'nb'])
    it(`each call in ${name}, in "${lang}", dials the number that it shows`, async () => {
      const { $ } = await openPage(`<${name}></${name}>`, { lang });
      const content = await contentOf($(name), lang);
      const calls = [...content.querySelectorAll('a[href^="tel:"]')];
      expect(calls.slice(0, 2).map((call) => call.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:+4722331160']);
      for (const call of calls) {
        const href = call.getAttribute('href');
        const shown = [...call.querySelectorAll('bdi')].map(({ textContent }) => digitsOf(textContent));
        expect(shown, href).to.have.length.above(0);
        for (const digits of shown) {
          expect(digits).to.equal(digitsOf(href.replace('+47', '')));
          expect(NUMBERS[digits]).to.equal(href);
        }
      }
    });

for (const lang of ['en', 'nb'])
  it(`each number that is written is a call, in "${lang}"`, async () => {
    const { $ } = await openPage('<help-emergency></help-emergency>', { lang });
    const content = await contentOf($('help-emergency'), lang);
    const text = document.createTreeWalker(content, 4 /* text */);
    const met = new Set();
    while (text.nextNode()) {
      for (const [number] of text.currentNode.data.matchAll(/\d[\d \u00a0]*\d/g)) {
        const href = NUMBERS[digitsOf(number)];
        if (!href) continue;
        met.add(href);
        expect(text.currentNode.parentElement.closest('a').getAttribute('href')).to.equal(href);
      }
    }
    expect([...met]).to.have.members(Object.values(NUMBERS));
  });
