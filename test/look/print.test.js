import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, ELEMENTS, hasBox } from '../support/browser/content.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { coveringElementsOf, numberTilesOf, styleOf, visibleTextNodesOf, visibleTextsOf } from '../support/browser/visible-text.js';

afterEach(() => emulateMedia({ media: 'screen' }));

const openPrinted = async (body, options) => {
  const { $, window } = await openPage(body, options);
  const element = $(ELEMENTS.join());
  await contentOf(element, options?.lang);
  await emulateMedia({ media: 'print' });
  expect(window.matchMedia('print').matches, 'print media is emulated').to.be.true;
  return { element, window, queryAll: (selector) => [...element.shadowRoot.querySelectorAll(selector)] };
};

describe('a closed section', () => {
  it('is printed', async () => {
    const { element, queryAll } = await openPrinted(elementHtml('help-emergency'));
    expect(queryAll('details').map(({ open }) => open)).to.deep.equal([false, false]);
    expect(visibleTextsOf(element)).to.include.members(['800 40 008', 'Other offers', 'Signs of human trafficking', 'Sources']);
    for (const content of queryAll('details > .content')) {
      expect(content.getBoundingClientRect().height).to.be.above(500);
      expect(content.getBoundingClientRect().bottom).to.be.at.most(content.parentElement.getBoundingClientRect().bottom + 1);
    }
  });
});

/** The text of `::after`. Some browsers compute `attr()`, others return it as written. */
const generatedTextOf = (link) => styleOf(link, '::after').content.replace('attr(href)', link.getAttribute('href')).replaceAll('"', '').replaceAll(' + ', '');

for (const name of ELEMENTS)
  describe(`<${name}> in print`, () => {
    for (const scheme of ['light', 'dark'])
      it(`is black on white on a ${scheme} page`, async () => {
        const style = `:root { color-scheme: ${scheme}; --help-background: black; --help-color: yellow; --help-accent: pink }
        *::part(text), *::part(row), *::part(link) { background: blue; color: yellow }`;
        const { element, queryAll } = await openPrinted(elementHtml(name), { style, lang: 'nb' });
        for (const text of visibleTextNodesOf(element)) expect(styleOf(text.parentElement).color, text.data).to.equal('rgb(0, 0, 0)');
        for (const box of queryAll('.help, .call, li, p, .row')) expect(styleOf(box).backgroundColor, box.className).to.be.oneOf(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
        for (const icon of queryAll('svg')) expect(styleOf(icon).stroke).to.equal('rgb(0, 0, 0)');
      });

    it('covers none of its text', async () => {
      const { element } = await openPrinted(elementHtml(name), { height: 5000, lang: 'nb' });
      for (const text of visibleTextNodesOf(element)) expect(coveringElementsOf(text).map(({ outerHTML }) => outerHTML), text.data).to.deep.equal([]);
    });

    it('writes out the address of each link', async () => {
      const { queryAll } = await openPrinted(elementHtml(name));
      const links = queryAll('a[href]').filter(hasBox);
      expect(links).not.to.be.empty;
      for (const link of links) {
        const address = link.href.replace(/^tel:(\+47)?|^mailto:/, '');
        const printed = (link.textContent + generatedTextOf(link)).replace(/\s/g, '');
        expect(printed, link.outerHTML).to.include(address);
      }
    });
  });

describe('<help-emergency> in print', () => {
  it('writes out the address of a row that leads to another page', async () => {
    const { queryAll } = await openPrinted('<help-emergency offers-href="https://host.example/offers"></help-emergency>');
    const [row] = queryAll('a[href="https://host.example/offers"]');
    expect(row.textContent + generatedTextOf(row)).to.include('https://host.example/offers');
  });

  it('leaves out the exit, the list of languages and chevrons', async () => {
    const { queryAll } = await openPrinted(elementHtml('help-emergency'), { lang: 'nb' });
    expect(queryAll('select')).to.have.length(1);
    expect(queryAll('.leave')).to.have.length(2);
    for (const part of queryAll('select, .exit, .exit *, .bar, .bar *')) expect(part.checkVisibility(), part.outerHTML).to.be.false;
    for (const summary of queryAll('summary')) expect(styleOf(summary.querySelector('svg:last-child')).display, 'chevron').to.equal('none');
  });

  it('keeps 112 first, largest and framed', async () => {
    const { element } = await openPrinted(elementHtml('help-emergency'));
    expectNumbersLargest(element);
    expect(parseFloat(styleOf(numberTilesOf(element)[0].tile).borderTopWidth)).to.be.above(0);
  });
});
