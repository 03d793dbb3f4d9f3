import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readElement } from '../support/server/app-pages.mjs';
import { describeApp } from '../support/server/describe-app.mjs';
import { startServer } from '../support/server/sites.mjs';

const NEXT = 'node_modules/next/dist/bin/next';

const options = {
  serve: startServer(NEXT, 'start', '--port', '0'),
  pages: { '/server': 'imported', '/client': 'imported', '/script': 'scriptTag' },
  // Next.js says so where it runs on a CI service: nothing is left of an earlier build.
  tolerated: [/^⚠ No build cache found\./],
};

/** What Next.js, React and Lit say in development. */
const DEVELOPMENT_MESSAGES = /React DevTools|^\[HMR\] connected|^\[Fast Refresh\] (?:rebuilding|done)|^Lit is in dev mode/;

describeApp('Next.js', 'next', options, ({ open, serveAgain }) => {
  it('hydrates a page with the element, and changes its heading', async () => {
    const { page, consoleMessages } = await open('/client');
    await readElement(page, 'nb');
    await page.click('button');
    await page.waitForSelector('help-emergency >>> h2.title');
    assert.deepEqual(consoleMessages, []);
  });

  describe('in development, where React compares every attribute,', () => {
    before(() => serveAgain(startServer(NEXT, 'dev', '--port', '0')));

    for (const path of Object.keys(options.pages))
      it(`hydrates ${path} without a warning`, async () => {
        const { page, consoleMessages } = await open(path, DEVELOPMENT_MESSAGES);
        await readElement(page, 'nb');
        assert.deepEqual(consoleMessages, []);
      });
  });
});
