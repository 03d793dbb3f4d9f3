import { executeServerCommand } from '@web/test-runner-commands';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { exitButtonOf, openPageWithExit } from '../support/browser/quick-exit.js';
import { fontSizeOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const readerSets = (size) => executeServerCommand('reader-font', size);

afterEach(() => readerSets(16));

it('the exit is 48 px high for a reader whose browser writes in 10 px', async () => {
  await readerSets(10);
  const page = await openPageWithExit('<help-emergency></help-emergency>');
  expect(exitButtonOf(page.$('help-emergency')).getBoundingClientRect().height).to.be.at.least(48);
});

for (const name of ELEMENTS)
  for (const style of ['', ':root { font-size: 8px }', 'body { font-size: 16px }'])
    it(`all of ${name} is twice as large for a reader whose browser writes in 32 px, on a host with "${style}"`, async () => {
      const sizesFor = async (size) => {
        await readerSets(size);
        const { $, document, window } = await openPage(elementHtml(name), { width: 320, style });
        await contentOf($(name));
        openDisclosures($(name));
        expectNumbersLargest($(name), `at ${size} px`);
        expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
        return visibleTextNodesOf($(name)).map((text) => [text.data, fontSizeOf(text) * (16 / size)]);
      };
      expect(await sizesFor(32)).to.deep.equal(await sizesFor(16));
    });
