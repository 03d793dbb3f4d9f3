import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, INVALID_VALUES, SLOTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { fontSizeOf, textHeightOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** What `medium` is in a browser that nobody has set otherwise. */
const READER = 16;

const expectReadable = (element, where) => {
  const texts = visibleTextNodesOf(element);
  expect(texts).not.to.be.empty;
  for (const text of texts) expect(fontSizeOf(text), `"${text.data}" ${where}`).to.be.at.least(READER - 0.001);
};

const hostStyles = {
  'has a small root': ':root { font-size: 8px }',
  'has a small body': 'body { font-size: 8px }',
  'makes everything small': '* { font-size: 8px }',
  'insists that everything is small': '* { font-size: 8px !important; zoom: 1 }',
  // A page that is itself in this family has another `medium`: the reader's size for typewriter faces.
  'gives the widget a typewriter face': ':root { --help-font: monospace }',
  'makes its parts small': '*::part(heading), *::part(text), *::part(list), *::part(item), *::part(link), *::part(way), *::part(notice) { font-size: 4px !important }',
};

for (const name of ELEMENTS) {
  for (const [host, style] of Object.entries(hostStyles))
    it(`nothing in ${name} is smaller than the reader's own size where the host ${host}`, async () => {
      const { $ } = await openPage(elementHtml(name), { style });
      await contentOf($(name));
      openDisclosures($(name));
      expectReadable($(name), style);
    });

  it(`no --help-size makes ${name} smaller than the reader's own size, on a page that is small itself`, async () => {
    const { $ } = await openPage(elementHtml(name), { style: ':root { font-size: 8px }' });
    await contentOf($(name));
    openDisclosures($(name));
    for (const value of [...INVALID_VALUES, '1', '0.5', 'inherit', 'small']) {
      $(name).style.setProperty('--help-size', value);
      expectReadable($(name), `with --help-size: ${value}`);
    }
  });

  it(`what a host puts into ${name} has the reader's own size`, async () => {
    const slotted = (slot) => `<small slot="${slot}">Words of the host</small>`;
    const { $ } = await openPage(elementHtml(name, { slotted }), { style: '* { font-size: 8px }' });
    await contentOf($(name));
    const own = visibleTextNodesOf($(name)).filter(({ data }) => data === 'Words of the host');
    expect(own).to.have.length(SLOTS[name].length);
    for (const text of own) expect(fontSizeOf(text)).to.be.closeTo(READER, 0.001);
  });

  it(`the size of ${name} is the reader's, not the root's`, async () => {
    const { $ } = await openPage(elementHtml(name), { style: ':root { font-size: 40px }' });
    await contentOf($(name));
    for (const text of visibleTextNodesOf($(name))) expect(fontSizeOf(text), text.data).to.be.below(2.8 * READER);
  });
}

it('a number is not made small by what the host makes of its digits', async () => {
  const { $ } = await openPage(elementHtml('help-emergency'), { style: '* { font-size-adjust: 0.1; zoom: 1 }' });
  await contentOf($('help-emergency'));
  for (const text of visibleTextNodesOf($('help-emergency'))) expect(textHeightOf(text), text.data).to.be.at.least(READER);
});
