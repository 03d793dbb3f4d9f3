import { executeServerCommand } from '@web/test-runner-commands';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { exitButtonOf, openPageWithExit } from '../support/browser/quick-exit.js';
import { fontSizeOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const setBrowserFontSize = (size) => executeServerCommand('reader-font', size);

afterEach(() => setBrowserFontSize(16));

describe('with a browser font size of 10 px', () => {
  it('the exit is at least 48 px high', async () => {
    await setBrowserFontSize(10);
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    expect(exitButtonOf(page.$('help-emergency')).getBoundingClientRect().height).to.be.at.least(48);
  });
});

describe('with a browser font size of 32 px', () => {
  for (const name of ELEMENTS)
    for (const style of ['', ':root { font-size: 8px }', 'body { font-size: 16px }'])
      it(`each text of <${name}> is twice as large as with 16 px, on a page with "${style}"`, async () => {
        const relativeSizesAt = async (size) => {
          await setBrowserFontSize(size);
          const { $, document, window } = await openPage(elementHtml(name), { width: 320, style });
          await contentOf($(name));
          openDisclosures($(name));
          expectNumbersLargest($(name), `at ${size} px`);
          expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
          return visibleTextNodesOf($(name)).map((text) => [text.data, fontSizeOf(text) * (16 / size)]);
        };
        expect(await relativeSizesAt(32)).to.deep.equal(await relativeSizesAt(16));
      });
});
