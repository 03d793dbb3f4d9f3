import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expectLegible, expectNumbersLargest, expectReadableNumbers } from '../support/browser/legibility.js';
import { closePages, expect, openPage } from '../support/browser/page.js';
import { containers, croppingContainers, hidingContainers, hostSheets } from '../support/browser/surroundings.js';
import { numberTilesOf, styleOf } from '../support/browser/visible-text.js';

const PHONE = 390;
const DESK = 1280;

/** Closes the page before it: the browser draws each of these tall frames again and again. */
const openIn = async ({ around: [before, after] = ['', ''], name = 'help-emergency', ...options }) => {
  closePages();
  const page = await openPage(`${before}<${name}></${name}>${after}`, { height: 30000, ...options });
  const element = page.$(name);
  await contentOf(element);
  return { ...page, element };
};

for (const [does, sheet] of Object.entries(hostSheets))
  it(`all of each element can be read, 112 first, on a page that ${does}`, async () => {
    for (const width of [PHONE, DESK])
      for (const name of ELEMENTS) {
        const { element, consoleMessages } = await openIn({ width, name, ...sheet });
        openDisclosures(element);
        expect(element.shadowRoot.querySelector('.help').getClientRects(), 'pieces of the card').to.have.length(1);
        expectNumbersLargest(element);
        expectLegible(element);
        expect(consoleMessages).to.deep.equal([]);
      }
  });

for (const [place, around] of Object.entries(containers))
  it(`all of it can be read, 112 first, in ${place}`, async () => {
    for (const width of [PHONE, DESK]) {
      const { element, consoleMessages } = await openIn({ width, around });
      for (const { tile } of numberTilesOf(element)) expect(tile.getClientRects(), `pieces of ${tile.href}`).to.have.length(1);
      openDisclosures(element);
      expectNumbersLargest(element);
      expectLegible(element);
      expect(consoleMessages).to.deep.equal([]);
    }
  });

for (const [place, around] of Object.entries(croppingContainers))
  it(`112 and ROSA can be read in ${place}`, async () => {
    for (const width of [PHONE, DESK]) {
      const { element } = await openIn({ width, around });
      expectReadableNumbers(element);
      expect(() => expectLegible(element), 'all of it').to.throw('cut off');
    }
  });

for (const [place, around] of Object.entries(hidingContainers))
  it(`the tests above notice ${place}`, async () => {
    const { element } = await openIn({ around });
    expect(() => expectReadableNumbers(element)).to.throw();
  });

it('a page without a doctype is one with the rules of the last century', async () => {
  const { document } = await openIn({ doctype: '' });
  expect(document.compatMode).to.equal('BackCompat');
});

it('the numbers can be marked and copied where the page lets nothing be selected', async () => {
  const { element, window } = await openIn(hostSheets['lets nothing be selected']);
  for (const digits of element.shadowRoot.querySelectorAll('.digits')) {
    expect(styleOf(digits).webkitUserSelect).not.to.equal('none');
    window.getSelection().selectAllChildren(digits);
    expect(window.getSelection().toString()).to.equal(digits.textContent);
  }
});
