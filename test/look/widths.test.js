import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expectToFit } from '../support/browser/fit.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { brokenWordsOf, coveringElementsOf, numberTilesOf, textRectsOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** 264 px is a phone of 280 px with the default margins of a page. */
const WIDTHS = [264, 280, 320, 400, 640, 768, 1280];

/** Uses a font like that of most hosts; the default font of the browser is narrower. */
const openExpanded = async (name, { style = '', ...options }, wrap = (body) => body) => {
  const { $, document } = await openPage(wrap(elementHtml(name)), { style: `body { font-family: Arial, 'Liberation Sans', sans-serif } ${style}`, ...options });
  await contentOf($(name), options.lang);
  openDisclosures($(name));
  return { element: $(name), document };
};

/** Asserts that no full stop or exclamation mark wraps away from the link before it. */
const expectNoWrappedStops = (element) => {
  const texts = visibleTextNodesOf(element);
  for (const [i, text] of texts.entries())
    if (/^\s*[.!]/.test(text.data)) {
      const [stop, before] = [textRectsOf(text)[0], textRectsOf(texts[i - 1]).at(-1)];
      expect(Math.min(stop.bottom, before.bottom) - Math.max(stop.top, before.top), `"${text.data}" beside "${texts[i - 1].data}"`).to.be.above(0);
    }
};

/** Asserts that no word of at most so many letters is broken. Addresses are longer than any line, and some Norwegian words than a narrow one. */
const expectWholeWords = (element, maxLetters) => {
  // Automatic hyphens depend on the browser's dictionary.
  for (const heading of element.shadowRoot.querySelectorAll('.title, .heading')) heading.style.hyphens = 'manual';
  for (const text of visibleTextNodesOf(element)) {
    if (/:\/\/|@/.test(text.data)) continue;
    expect(brokenWordsOf(text).filter(({ length }) => length <= maxLetters), text.data).to.deep.equal([]);
  }
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const width of WIDTHS)
      for (const lang of ['en', 'nb'])
        it(`fits ${width} px with whole words, in ${lang}`, async () => {
          const { element } = await openExpanded(name, { width, lang, height: 5000 });
          expectToFit(element);
          expect(element.offsetWidth).to.equal(width);
          expectWholeWords(element, 16);
          expectNoWrappedStops(element);
          for (const text of visibleTextNodesOf(element)) expect(coveringElementsOf(text), `over "${text.data}"`).to.be.empty;
        });

    for (const width of [264, 280, 286, 304])
      it(`shows 112 and ROSA in one line each at ${width} px in the widest web-safe font`, async () => {
        const { element } = await openExpanded(name, { width, style: "body { font-family: Verdana, 'DejaVu Sans' }" });
        expectToFit(element);
        for (const { digits } of numberTilesOf(element)) expect(textRectsOf(digits), `lines of ${digits.data}`).to.have.length(1);
      });

    for (const width of WIDTHS)
      it(`shows each number in one line at ${width} px`, async () => {
        for (const lang of ['en', 'nb']) {
          const { element } = await openExpanded(name, { width, lang });
          const numbers = visibleTextNodesOf(element).filter(({ data }) => /^[\d ]+$/.test(data));
          expect(numbers.length).to.be.at.least(2);
          for (const number of numbers) expect(textRectsOf(number), `lines of ${number.data}`).to.have.length(1);
        }
      });

    for (const width of [304, 320])
      for (const lang of ['en', 'nb'])
        it(`fits ${width} px with text twice as large, in ${lang}`, async () => {
          const { element } = await openExpanded(name, { width, lang, style: ':root { --help-size: 2 }' });
          expectToFit(element);
          expectWholeWords(element, 8);
        });

    for (const [width, arrangement] of [[280, 'below'], [320, 'below'], [400, 'below'], [768, 'beside'], [1280, 'beside']])
      it(`shows ROSA ${arrangement} 112 at ${width} px`, async () => {
        const { element } = await openExpanded(name, { width });
        const [emergency, rosa] = numberTilesOf(element).map(({ tile }) => tile.getBoundingClientRect());
        if (arrangement === 'below') {
          expect(rosa.top).to.be.at.least(emergency.bottom);
          expect([rosa.left, rosa.width]).to.deep.equal([emergency.left, emergency.width]);
        } else {
          expect(rosa.left).to.be.at.least(emergency.right);
          expect([rosa.top, rosa.height]).to.deep.equal([emergency.top, emergency.height]);
        }
      });
  });

/** Containers that shrink to their content: a box without an intrinsic width would have none in them. */
const shrinkingContainers = {
  'a float': (body) => `<div style="float: left">${body}</div>`,
  'a table cell': (body) => `<table cellspacing="0" cellpadding="0"><td style="padding: 0">${body}</table>`,
  'a centred flex column': (body) => `<div style="display: flex; flex-direction: column; align-items: center">${body}</div>`,
  'a flex row': (body) => `<div style="display: flex">${body}</div>`,
  'a centred grid': (body) => `<div style="display: grid; justify-items: center">${body}</div>`,
  'an inline block': (body) => `<div style="display: inline-block">${body}</div>`,
};

describe('<help-emergency>', () => {
  for (const [container, wrap] of Object.entries(shrinkingContainers))
    for (const width of [320, 400, 1280])
      for (const style of ['', ':root { font-size: 8px }', 'body { margin: 16px }', 'body { white-space: nowrap }'])
        it(`is at least 280 px wide in ${container} at ${width} px ${style && `with ${style}`}`, async () => {
          const { element } = await openExpanded('help-emergency', { width, style }, wrap);
          expect(element.offsetWidth).to.be.at.least(280);
          expectToFit(element);
        });

  it('fits a column of 220 px', async () => {
    const { element } = await openExpanded('help-emergency', { width: 400 }, (body) => `<div style="width: 220px">${body}</div>`);
    expect(element.offsetWidth).to.equal(220);
    expectToFit(element);
  });
});
