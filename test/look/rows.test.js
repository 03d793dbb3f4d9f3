import { contentOf } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';

const pages = {
  'as a button, to an element on the page': '<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs></trafficking-signs>',
  'as a link, to another page': '<help-emergency offers-href="/offers" signs-href="/signs"></help-emergency>',
};

/** Left edges of icon and text within the card, and heights of text and row, of each row. */
const rowMeasuresOf = async (html) => {
  const { $ } = await openPage(html);
  const { left } = (await contentOf($('help-emergency'))).getBoundingClientRect();
  return rowsOf($('help-emergency')).map((row) => {
    const [icon, words] = row.children;
    const text = words.getBoundingClientRect();
    return [icon.getBoundingClientRect().left - left, text.left - left, text.height, row.getBoundingClientRect().height].map(Math.round);
  });
};

describe('a row', () => {
  for (const [destination, html] of Object.entries(pages))
    it(`that leads, ${destination}, has the size and alignment of a row that opens`, async () => {
      expect(await rowMeasuresOf(html)).to.deep.equal(await rowMeasuresOf('<help-emergency></help-emergency>'));
    });
});
