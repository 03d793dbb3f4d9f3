import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, hostileHosts } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { ancestorsOf, fontSizeOf, numberTilesOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** Asserts that a tap anywhere on a tile reaches the tile. */
const expectOnTop = ({ tile }) => {
  tile.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = tile.getBoundingClientRect();
  for (const across of [0.1, 0.5, 0.9])
    for (const down of [0.1, 0.5, 0.9]) {
      const hit = tile.getRootNode().elementFromPoint(left + across * width, top + down * height);
      expect(tile.contains(hit), `${tile.href} is on top; it is ${hit?.outerHTML}`).to.be.true;
    }
};

const expectVisible = ({ tile, digits }) => {
  expect(digits, `digits of ${tile.href}`).to.exist;
  expect(tile.checkVisibility({ visibilityProperty: true }), `${tile.href} is visible`).to.be.true;
  for (const element of ancestorsOf(digits.parentElement)) expect(styleOf(element).opacity, 'opacity').to.equal('1');
};

/** Font sizes of the pseudo-elements that a host can style through a part. */
const pseudoElementFontSizes = (element) =>
  [...element.shadowRoot.querySelectorAll('[part]')]
    .filter((part) => part.checkVisibility())
    .flatMap((part) => ['::before', '::after', '::marker', '::first-letter', '::first-line'].map((pseudo) => styleOf(part, pseudo)))
    .filter(({ content }) => content !== 'none')
    .map(({ fontSize }) => parseFloat(fontSize));

const expectNumbersFirst = (element) => {
  const [emergency, rosa] = numberTilesOf(element);
  for (const numberTile of [emergency, rosa]) {
    expectVisible(numberTile);
    expectOnTop(numberTile);
  }
  expectNumbersLargest(element);
  for (const size of pseudoElementFontSizes(element)) expect(size, 'font size of a pseudo-element').to.be.below(fontSizeOf(rosa.digits));
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const [host, { style, slotted }] of Object.entries(hostileHosts))
      it(`shows 112 first and largest, then ROSA, on a page that ${host}`, async () => {
        const { $ } = await openPage(elementHtml(name, { slotted }), { style });
        const element = $(name);
        await contentOf(element);
        expectNumbersFirst(element);
        openDisclosures(element);
        expectNumbersFirst(element);
      });

    it('has no part and no slot before or around the two numbers', async () => {
      const { $ } = await openPage(elementHtml(name));
      const content = await contentOf($(name));
      const [emergency, rosa] = numberTilesOf($(name));
      for (const element of [...ancestorsOf(emergency.tile), ...ancestorsOf(rosa.tile), ...rosa.tile.querySelectorAll('*')])
        expect(element.hasAttribute('part'), element.className).to.be.false;
      const parts = [...content.querySelectorAll('[part], slot')];
      expect(parts).not.to.be.empty;
      for (const part of parts)
        expect(rosa.tile.compareDocumentPosition(part), part.outerHTML).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  });

for (const name of ['help-emergency', 'support-offers'])
  describe(`<${name}>`, () => {
    it("shows 800 40 008 smaller than each mention of ROSA's number", async () => {
      const { $ } = await openPage(elementHtml(name));
      await contentOf($(name));
      openDisclosures($(name));
      const fontSizesOf = (number) => visibleTextNodesOf($(name)).filter(({ data }) => data.trim() === number).map(fontSizeOf);
      expect(fontSizesOf('800 40 008')).to.have.length(1);
      expect(fontSizesOf('22 33 11 60')).to.have.length(2);
      expect(Math.max(...fontSizesOf('800 40 008'))).to.be.below(Math.min(...fontSizesOf('22 33 11 60')));
    });
  });
