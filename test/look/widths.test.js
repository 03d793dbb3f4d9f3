import { contentOf, controlsOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { brokenWordsOf, coveringElementsOf, numberTilesOf, textRectsOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** 264 is a phone of 280 with the margins that a page has of itself. */
const WIDTHS = [264, 280, 320, 400, 640, 768, 1280];

/** In the kind of letters that most hosts have; the browser's own are narrower. */
const openOpened = async (name, { style = '', ...options }, wrap = (body) => body) => {
  const { $, document } = await openPage(wrap(elementHtml(name)), { style: `body { font-family: Arial, 'Liberation Sans', sans-serif } ${style}`, ...options });
  await contentOf($(name), options.lang);
  openDisclosures($(name));
  return { element: $(name), document };
};

const expectToFit = (element) => {
  const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
  expect(scrollWidth, 'width of the page').to.be.at.most(clientWidth);
  const expectWithin = (container, boxes, what) => {
    const { left, right } = container.getBoundingClientRect();
    for (const box of boxes) {
      expect(box.left, `left edge of ${what}`).to.be.at.least(left);
      expect(box.right, `right edge of ${what}`).to.be.at.most(right);
    }
  };
  const card = element.shadowRoot.querySelector('.help');
  for (const control of controlsOf(card)) expectWithin(card, control.getClientRects(), control.textContent);
  for (const text of visibleTextNodesOf(element)) expectWithin(text.parentElement.closest('.call, .notice, .row, li') ?? card, textRectsOf(text), text.data);
};

/** No full stop goes to a line of its own. */
const expectStopsInLine = (element) => {
  const texts = visibleTextNodesOf(element);
  for (const [i, text] of texts.entries())
    if (/^\s*[.!]/.test(text.data)) {
      const [stop, before] = [textRectsOf(text)[0], textRectsOf(texts[i - 1]).at(-1)];
      expect(Math.min(stop.bottom, before.bottom) - Math.max(stop.top, before.top), `"${text.data}" beside "${texts[i - 1].data}"`).to.be.above(0);
    }
};

/** An address is longer than any line, and the longest words of Norwegian than some. */
const expectWholeWords = (element, letters) => {
  // A hyphen that a browser's dictionary puts into a heading is no tear, and not every browser has one.
  for (const heading of element.shadowRoot.querySelectorAll('.title, .heading')) heading.style.hyphens = 'manual';
  for (const text of visibleTextNodesOf(element)) {
    if (/:\/\/|@/.test(text.data)) continue;
    expect(brokenWordsOf(text).filter(({ length }) => length <= letters), text.data).to.deep.equal([]);
  }
};

for (const name of ELEMENTS)
  for (const width of WIDTHS)
    for (const lang of ['en', 'nb'])
      it(`${name} fits ${width} px in ${lang}, its words whole`, async () => {
        const { element } = await openOpened(name, { width, lang, height: 5000 });
        expectToFit(element);
        expect(element.offsetWidth).to.equal(width);
        expectWholeWords(element, 16);
        expectStopsInLine(element);
        for (const text of visibleTextNodesOf(element)) expect(coveringElementsOf(text), `over "${text.data}"`).to.be.empty;
      });

for (const name of ELEMENTS)
  for (const width of [264, 280, 286, 304])
    it(`the two numbers of ${name} fit ${width} px in the widest letters of the web, each in one line`, async () => {
      const { element } = await openOpened(name, { width, style: "body { font-family: Verdana, 'DejaVu Sans' }" });
      expectToFit(element);
      for (const { digits } of numberTilesOf(element)) expect(textRectsOf(digits), `lines of ${digits.data}`).to.have.length(1);
    });

for (const name of ELEMENTS)
  for (const width of WIDTHS)
    it(`no number of ${name} is in two lines at ${width} px`, async () => {
      for (const lang of ['en', 'nb']) {
        const { element } = await openOpened(name, { width, lang });
        const numbers = visibleTextNodesOf(element).filter(({ data }) => /^[\d ]+$/.test(data));
        expect(numbers.length).to.be.at.least(2);
        for (const number of numbers) expect(textRectsOf(number), `lines of ${number.data}`).to.have.length(1);
      }
    });

for (const name of ELEMENTS)
  for (const width of [304, 320])
    for (const lang of ['en', 'nb'])
      it(`${name} fits ${width} px with text twice as large, in ${lang}`, async () => {
        const { element } = await openOpened(name, { width, lang, style: ':root { --help-size: 2 }' });
        expectToFit(element);
        expectWholeWords(element, 8);
      });

for (const [width, arranged] of [[280, 'below'], [320, 'below'], [400, 'below'], [768, 'beside'], [1280, 'beside']])
  for (const name of ELEMENTS)
    it(`ROSA stands ${arranged} 112 in ${name} at ${width} px`, async () => {
      const { element } = await openOpened(name, { width });
      const [sos, rosa] = numberTilesOf(element).map(({ tile }) => tile.getBoundingClientRect());
      if (arranged === 'below') {
        expect(rosa.top).to.be.at.least(sos.bottom);
        expect([rosa.left, rosa.width]).to.deep.equal([sos.left, sos.width]);
      } else {
        expect(rosa.left).to.be.at.least(sos.right);
        expect([rosa.top, rosa.height]).to.deep.equal([sos.top, sos.height]);
      }
    });

/** Places in which a box that asks for no width gets none. */
const places = {
  'a float': (body) => `<div style="float: left">${body}</div>`,
  'a table cell': (body) => `<table cellspacing="0" cellpadding="0"><td style="padding: 0">${body}</table>`,
  'a centred flex column': (body) => `<div style="display: flex; flex-direction: column; align-items: center">${body}</div>`,
  'a flex row': (body) => `<div style="display: flex">${body}</div>`,
  'a centred grid': (body) => `<div style="display: grid; justify-items: center">${body}</div>`,
  'an inline block': (body) => `<div style="display: inline-block">${body}</div>`,
};

for (const [place, wrap] of Object.entries(places))
  for (const width of [320, 400, 1280])
    for (const style of ['', ':root { font-size: 8px }', 'body { margin: 16px }', 'body { white-space: nowrap }'])
      it(`help-emergency is wide enough to read in ${place} at ${width} px ${style && `with ${style}`}`, async () => {
        const { element } = await openOpened('help-emergency', { width, style }, wrap);
        expect(element.offsetWidth).to.be.at.least(280);
        expectToFit(element);
      });

it('a column that is narrower than a phone is not broken', async () => {
  const { element } = await openOpened('help-emergency', { width: 400 }, (body) => `<div style="width: 220px">${body}</div>`);
  expect(element.offsetWidth).to.equal(220);
  expectToFit(element);
});
