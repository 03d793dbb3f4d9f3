import { contentOf } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';

const ways = {
  'a place in the page, as a button': '<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs></trafficking-signs>',
  'another page, as a link': '<help-emergency offers-href="/offers" signs-href="/signs"></help-emergency>',
};

const boxesOf = async (html) => {
  const { $ } = await openPage(html);
  const { left } = (await contentOf($('help-emergency'))).getBoundingClientRect();
  return rowsOf($('help-emergency')).map((row) => {
    const [icon, words] = row.children;
    const text = words.getBoundingClientRect();
    return [icon.getBoundingClientRect().left - left, text.left - left, text.height, row.getBoundingClientRect().height].map(Math.round);
  });
};

for (const [where, html] of Object.entries(ways))
  it(`a row that leads to ${where} is as large as one that opens, its picture and words in one line with it`, async () => {
    expect(await boxesOf(html)).to.deep.equal(await boxesOf('<help-emergency></help-emergency>'));
  });
