import { executeServerCommand } from '@web/test-runner-commands';
import { contentOf, ELEMENTS, expect, openPage } from '../support/page.js';
import { exitOf, openExit } from '../safety/exits.js';
import { bodyOf } from './hostile.js';
import { expectInOrder } from './order.js';
import { fontSizeOf, openAll, textsOf } from './seen.js';

const readerSets = (size) => executeServerCommand('reader-font', size);

afterEach(() => readerSets(16));

it('the exit is 48 px high for a reader whose browser writes in 10 px', async () => {
  await readerSets(10);
  const page = await openExit('<help-emergency></help-emergency>');
  expect(exitOf(page.$('help-emergency')).getBoundingClientRect().height).to.be.at.least(48);
});

for (const name of ELEMENTS)
  for (const style of ['', ':root { font-size: 8px }', 'body { font-size: 16px }'])
    it(`all of ${name} is twice as large for a reader whose browser writes in 32 px, on a host with "${style}"`, async () => {
      const sizesFor = async (size) => {
        await readerSets(size);
        const { $, document, window } = await openPage(bodyOf(name), { width: 320, style });
        await contentOf($(name));
        openAll($(name));
        expectInOrder($(name), `at ${size} px`);
        expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
        return textsOf($(name)).map((text) => [text.data, fontSizeOf(text) * (16 / size)]);
      };
      expect(await sizesFor(32)).to.deep.equal(await sizesFor(16));
    });
