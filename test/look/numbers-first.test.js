import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, hostileHosts } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { ancestorsOf, fontSizeOf, numberTilesOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** A finger that touches a tile meets the tile, wherever on it. */
const expectOnTop = ({ tile }) => {
  tile.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = tile.getBoundingClientRect();
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.1, 0.5, 0.9]) {
      const hit = tile.getRootNode().elementFromPoint(left + x * width, top + y * height);
      expect(tile.contains(hit), `${tile.href} is on top, and not ${hit?.outerHTML}`).to.be.true;
    }
};

const expectShown = ({ tile, digits }) => {
  expect(digits, `digits of ${tile.href}`).to.exist;
  expect(tile.checkVisibility({ visibilityProperty: true }), `${tile.href} is visible`).to.be.true;
  for (const element of ancestorsOf(digits.parentElement)) expect(styleOf(element).opacity, 'opacity').to.equal('1');
};

/** Sizes of what a part draws without an element of its own. */
const generatedSizes = (element) =>
  [...element.shadowRoot.querySelectorAll('[part]')]
    .filter((part) => part.checkVisibility())
    .flatMap((part) => ['::before', '::after', '::marker', '::first-letter', '::first-line'].map((pseudo) => styleOf(part, pseudo)))
    .filter(({ content }) => content !== 'none')
    .map(({ fontSize }) => parseFloat(fontSize));

const expectNumbersFirst = (element) => {
  const [sos, rosa] = numberTilesOf(element);
  for (const lead of [sos, rosa]) {
    expectShown(lead);
    expectOnTop(lead);
  }
  expectNumbersLargest(element);
  for (const size of generatedSizes(element)) expect(size, 'what a part generates').to.be.below(fontSizeOf(rosa.digits));
};

for (const name of ELEMENTS)
  for (const [host, { style, slotted }] of Object.entries(hostileHosts))
    it(`112 is the first and largest in ${name}, then ROSA, where the host ${host}`, async () => {
      const { $ } = await openPage(elementHtml(name, { slotted }), { style });
      const element = $(name);
      await contentOf(element);
      expectNumbersFirst(element);
      openDisclosures(element);
      expectNumbersFirst(element);
    });

for (const name of ELEMENTS)
  it(`nothing before ROSA in ${name} can be painted or filled by the host`, async () => {
    const { $ } = await openPage(elementHtml(name));
    const content = await contentOf($(name));
    const [sos, rosa] = numberTilesOf($(name));
    for (const element of [...ancestorsOf(sos.tile), ...ancestorsOf(rosa.tile), ...rosa.tile.querySelectorAll('*')])
      expect(element.hasAttribute('part'), element.className).to.be.false;
    const parts = [...content.querySelectorAll('[part], slot')];
    expect(parts).not.to.be.empty;
    for (const part of parts)
      expect(rosa.tile.compareDocumentPosition(part), part.outerHTML).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

for (const name of ['help-emergency', 'support-offers'])
  it(`800 40 008 is smaller than ROSA in ${name}, wherever ROSA stands`, async () => {
    const { $ } = await openPage(elementHtml(name));
    await contentOf($(name));
    openDisclosures($(name));
    const written = (number) => visibleTextNodesOf($(name)).filter(({ data }) => data.trim() === number).map(fontSizeOf);
    expect(written('800 40 008')).to.have.length(1);
    expect(written('22 33 11 60')).to.have.length(2);
    expect(Math.max(...written('800 40 008'))).to.be.below(Math.min(...written('22 33 11 60')));
  });
