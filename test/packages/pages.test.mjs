/* Functions that are passed to `evaluate` run in a page. */
/* global window */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readElement } from '../support/server/app-pages.mjs';
import { describeApp } from '../support/server/describe-app.mjs';
import { serveFolder } from '../support/server/sites.mjs';

const serve = serveFolder('public');

describeApp('Turbo', 'turbo', { serve, pages: { '/contact.html': 'scriptTag' } }, ({ open }) => {
  it('shows the element on the next page, and again after back and forward', async () => {
    const { page, consoleMessages } = await open('/');
    await page.evaluate(() => { window.stayed = true; });
    await page.click('a');
    await page.waitForSelector('help-emergency');
    await readElement(page, 'nb');
    await page.goBack();
    await page.waitForSelector('help-emergency', { hidden: true });
    await page.goForward();
    await page.waitForSelector('help-emergency');
    const { firstNumber } = await readElement(page, 'nb');
    assert.equal(firstNumber, 'tel:112');
    assert.equal(await page.evaluate(() => window.stayed), true, 'Turbo has changed the page, and the browser has loaded none');
    assert.deepEqual(consoleMessages, []);
  });
});

describeApp('htmx', 'htmx', { serve, pages: {} }, ({ open }) => {
  it('shows an element that a button brings, in Norwegian', async () => {
    const { page, consoleMessages, localeRequests } = await open('/');
    await page.click('button');
    await page.waitForSelector('help-emergency');
    const { words, firstNumber } = await readElement(page, 'nb');
    assert.ok(words.includes('Ring 112 i nødssituasjoner!'), words);
    assert.equal(firstNumber, 'tel:112');
    assert.deepEqual(localeRequests, ['/help-widgets/locales/nb.js']);
    assert.deepEqual(consoleMessages, []);
  });
});
