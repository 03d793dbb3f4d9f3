import { ALL_LANGUAGES } from '../support/browser/all-languages.js';
import { expectNoViolations } from '../support/browser/axe.js';
import { contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { addAxe, elementStates, openElementState } from '../support/browser/element-states.js';
import { expectToFit } from '../support/browser/fit.js';
import { centreOf } from '../support/browser/geometry.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, textRectsOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const WIDTH = 280;

/** The state in which each element shows all that it has. */
const states = { 'help-emergency': 'help-emergency, opened', 'support-offers': 'support-offers', 'trafficking-signs': 'trafficking-signs' };

const numbersIn = (node) => [...node.querySelectorAll('bdi')].map(textOf);

/** The numbers and addresses of the facts, and what each link dials, with the number in its words. Languages order them as they please. */
const numbersOf = (content) => [...numbersIn(content), ...[...content.querySelectorAll('a[href^="tel:"]')].map((link) => [link.getAttribute('href'), ...numbersIn(link)].join(' '))].sort();

/** The digits of a text, in any numeral system, number by number. */
const digitsOf = (content) => textOf(content).match(/\p{Nd}+/gu);

/** Asserts that 112 and ROSA are the first controls of the content, and that a tap on each number or the middle of its tile reaches it. */
const expectDialable = (element) => {
  for (const { tile, digits } of numberTilesOf(element)) {
    const [{ left, top, width, height }] = textRectsOf(digits);
    for (const point of [[left + width / 2, top + height / 2], centreOf(tile)])
      expect(tile.contains(element.shadowRoot.elementFromPoint(...point)), `${tile.href} at ${point}`).to.equal(true);
  }
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    let english;
    before(async () => {
      const { $ } = await openPage(`<${name}></${name}>`, { lang: 'en' });
      english = await contentOf($(name), 'en');
      expect(numbersOf(english)).to.include('tel:112 112 112');
    });

    for (const lang of ALL_LANGUAGES)
      it(`is accessible at ${WIDTH} px in "${lang}", in light and dark, fits, and has the numbers of the English`, async function () {
        this.timeout(60000);
        const page = await openElementState(elementStates[states[name]], { lang, width: WIDTH });
        const content = await contentOf(page.element, lang);
        expect(visibleTextNodesOf(page.element).length).to.be.above(10);
        expectToFit(page.element);
        expect(numbersOf(content)).to.deep.equal(numbersOf(english));
        expect(digitsOf(content).filter((digits) => !digitsOf(english).includes(digits)), 'digits that the English has not').to.deep.equal([]);
        addAxe(page);
        for (const scheme of ['light', 'dark']) {
          page.document.documentElement.style.colorScheme = scheme;
          expectDialable(page.element);
          await expectNoViolations(page);
        }
      });
  });
