import { contentOf, ELEMENTS, expect, openPage } from '../support/page.js';
import { expectLegible, expectNumbers } from './legible.js';
import { expectInOrder } from './order.js';
import { leadTiles, openAll, styleOf } from './seen.js';
import { graves, places, sheets, windows } from './surroundings.js';

const PHONE = 390;
const DESK = 1280;

const openIn = async ({ around: [before, after] = ['', ''], name = 'help-emergency', ...options }) => {
  const page = await openPage(`${before}<${name}></${name}>${after}`, { height: 30000, ...options });
  const element = page.$(name);
  await contentOf(element);
  return { ...page, element };
};

for (const [does, sheet] of Object.entries(sheets))
  it(`all of each element can be read, 112 first, on a page that ${does}`, async () => {
    for (const width of [PHONE, DESK])
      for (const name of ELEMENTS) {
        const { element, said } = await openIn({ width, name, ...sheet });
        openAll(element);
        expect(element.shadowRoot.querySelector('.help').getClientRects(), 'pieces of the card').to.have.length(1);
        expectInOrder(element);
        expectLegible(element);
        expect(said).to.deep.equal([]);
      }
  });

for (const [place, around] of Object.entries(places))
  it(`all of it can be read, 112 first, in ${place}`, async () => {
    for (const width of [PHONE, DESK]) {
      const { element, said } = await openIn({ width, around });
      for (const { tile } of leadTiles(element)) expect(tile.getClientRects(), `pieces of ${tile.href}`).to.have.length(1);
      openAll(element);
      expectInOrder(element);
      expectLegible(element);
      expect(said).to.deep.equal([]);
    }
  });

for (const [place, around] of Object.entries(windows))
  it(`112 and ROSA can be read in ${place}`, async () => {
    for (const width of [PHONE, DESK]) {
      const { element } = await openIn({ width, around });
      expectNumbers(element);
      expect(() => expectLegible(element), 'all of it').to.throw('cut off');
    }
  });

for (const [place, around] of Object.entries(graves))
  it(`the tests above notice ${place}`, async () => {
    const { element } = await openIn({ around });
    expect(() => expectNumbers(element)).to.throw();
  });

it('a page without a doctype is one with the rules of the last century', async () => {
  const { document } = await openIn({ doctype: '' });
  expect(document.compatMode).to.equal('BackCompat');
});

it('the numbers can be marked and copied where the page lets nothing be selected', async () => {
  const { element, window } = await openIn(sheets['lets nothing be selected']);
  for (const digits of element.shadowRoot.querySelectorAll('.digits')) {
    expect(styleOf(digits).webkitUserSelect).not.to.equal('none');
    window.getSelection().selectAllChildren(digits);
    expect(window.getSelection().toString()).to.equal(digits.textContent);
  }
});
