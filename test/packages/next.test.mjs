import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readElement } from '../support/server/app-pages.mjs';
import { describeApp } from '../support/server/describe-app.mjs';
import { DEVELOPMENT_MESSAGES, serveNext, TOLERATED } from '../support/server/next.mjs';

const options = {
  serve: serveNext('start'),
  pages: { '/server': 'imported', '/client': 'imported', '/script': 'scriptTag' },
  tolerated: TOLERATED,
};

describeApp('Next.js', 'next', options, ({ open, serveAgain }) => {
  it('hydrates a page with the element, and changes its heading', async () => {
    const { page, consoleMessages } = await open('/client');
    await readElement(page, 'nb');
    await page.click('button');
    await page.waitForSelector('help-emergency >>> h2.title');
    assert.deepEqual(consoleMessages, []);
  });

  describe('in development, where React compares every attribute,', () => {
    before(() => serveAgain(serveNext('dev')));

    for (const path of Object.keys(options.pages))
      it(`hydrates ${path} without a warning`, async () => {
        const { page, consoleMessages } = await open(path, DEVELOPMENT_MESSAGES);
        await readElement(page, 'nb');
        assert.deepEqual(consoleMessages, []);
      });
  });
});
