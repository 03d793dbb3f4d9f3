import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, INVALID_VALUES, SLOTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { fontSizeOf, textHeightOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** The default font size of a browser, `medium`. */
const BROWSER_FONT_SIZE = 16;

/** What the widget says by itself is smaller than the sentences, but never by more. */
const minSizeOf = (text) => (text.parentElement.closest('small, .note') ? 0.8125 : 1) * BROWSER_FONT_SIZE;

const expectReadable = (element, where) => {
  const texts = visibleTextNodesOf(element);
  expect(texts).not.to.be.empty;
  for (const text of texts) expect(fontSizeOf(text), `"${text.data}" ${where}`).to.be.at.least(minSizeOf(text) - 0.001);
};

const hostStyles = {
  'has a small root font': ':root { font-size: 8px }',
  'has a small body font': 'body { font-size: 8px }',
  'makes all text small': '* { font-size: 8px }',
  'makes all text small with !important': '* { font-size: 8px !important; zoom: 1 }',
  // Where the element inherits a monospace family, `medium` is another size: the browser has a separate setting for it.
  'gives the element a monospace font': ':root { --help-font: monospace }',
  'makes the text of parts small': '*::part(heading), *::part(text), *::part(list), *::part(item), *::part(link), *::part(row), *::part(notice) { font-size: 4px !important }',
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const [host, style] of Object.entries(hostStyles))
      it(`shows no sentence smaller than the browser font size on a page that ${host}`, async () => {
        const { $ } = await openPage(elementHtml(name), { style });
        await contentOf($(name));
        openDisclosures($(name));
        expectReadable($(name), style);
      });

    it('shows no sentence smaller than the browser font size, whatever --help-size says', async () => {
      const { $ } = await openPage(elementHtml(name), { style: ':root { font-size: 8px }' });
      await contentOf($(name));
      openDisclosures($(name));
      for (const value of [...INVALID_VALUES, '1', '0.5', 'inherit', 'small']) {
        $(name).style.setProperty('--help-size', value);
        expectReadable($(name), `with --help-size: ${value}`);
      }
    });

    it('shows slotted text in the browser font size', async () => {
      const slotted = (slot) => `<small slot="${slot}">Words of the host</small>`;
      const { $ } = await openPage(elementHtml(name, { slotted }), { style: '* { font-size: 8px }' });
      await contentOf($(name));
      const slottedTexts = visibleTextNodesOf($(name)).filter(({ data }) => data === 'Words of the host');
      expect(slottedTexts).to.have.length(SLOTS[name].length);
      for (const text of slottedTexts) expect(fontSizeOf(text)).to.be.closeTo(BROWSER_FONT_SIZE, 0.001);
    });

    it('does not grow with the root font size of the page', async () => {
      const { $ } = await openPage(elementHtml(name), { style: ':root { font-size: 40px }' });
      await contentOf($(name));
      for (const text of visibleTextNodesOf($(name))) expect(fontSizeOf(text), text.data).to.be.below(2.8 * BROWSER_FONT_SIZE);
    });
  });

describe('<help-emergency>', () => {
  it('keeps the height of its text on a page that sets font-size-adjust', async () => {
    const { $ } = await openPage(elementHtml('help-emergency'), { style: '* { font-size-adjust: 0.1; zoom: 1 }' });
    await contentOf($('help-emergency'));
    for (const text of visibleTextNodesOf($('help-emergency'))) expect(textHeightOf(text), text.data).to.be.at.least(minSizeOf(text));
  });
});
