import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { norwegianPage, readCard, startVisitor } from '../support/server/another-site.mjs';
import { unpackRelease } from '../support/server/release.mjs';

const CARD = ['tel:112', 'Hjelp meg'];

describe('the release, unpacked on a disk and opened from there', () => {
  let release, visitor;
  before(async () => {
    release = unpackRelease();
    visitor = await startVisitor();
  });
  after(async () => {
    await visitor?.close();
    release?.remove();
  });

  const addressOf = (path) => pathToFileURL(join(release.site, path)).href;

  for (const [what, html] of Object.entries({
    'an element': '<help-emergency><a href="tel:112">112</a></help-emergency>',
    'a placeholder': '<div class="help-emergency" data-lang="nb"><a href="tel:112">112</a></div>',
  }))
    it(`shows ${what} of a page beside the folder in Norwegian`, async () => {
      writeFileSync(join(release.site, 'host.html'), norwegianPage(`<script src="help-widgets/help-widgets.js" defer></script>${html}`));
      const page = await visitor.visit(addressOf('host.html'));
      assert.deepEqual(await readCard(page), CARD);
      assert.deepEqual(page.messages, []);
    });

  it('shows the builder, which says what to write for an address, and its preview', async () => {
    const page = await visitor.visit(addressOf('help-widgets/index.html'));
    assert.match(await (await page.waitForSelector('.part code')).evaluate(({ textContent }) => textContent), /src="ADDRESS\/help-widgets\.js"/);
    assert.match(await page.$eval('.result .note', ({ textContent }) => textContent), /Bytt ut ADDRESS/);
    assert.deepEqual(await readCard(await (await page.$('.screen iframe')).contentFrame()), CARD);
    // Chromium says this of the sandbox that a preview needs on a disk.
    assert.deepEqual(page.messages.filter((message) => !/can escape its sandboxing/.test(message)), []);
  });

  it('shows a finished page, its script takes it over, and a visitor can choose another language', async () => {
    const page = await visitor.visit(addressOf('help-widgets/embed/help-emergency/nb/index.html'));
    assert.deepEqual(await readCard(page), CARD);
    await (await page.$('help-emergency >>> select')).select('pl');
    assert.deepEqual(await readCard(page, 'pl'), ['tel:112', 'Pomóż mi']);
    assert.deepEqual(page.messages, []);
  });

  it('shows a finished page without JavaScript, whose links to other languages lead to the folder that has the page', async () => {
    const page = await visitor.visit(addressOf('help-widgets/embed/help-emergency/nb/index.html'), { script: false });
    assert.equal(await page.$eval('.call', (tile) => tile.getAttribute('href')), CARD[0]);
    await page.click('summary');
    await Promise.all([page.waitForNavigation(), page.click('a[hreflang="en"]')]);
    // A server shows index.html at such an address; a browser shows what is in the folder.
    assert.equal(page.url(), addressOf('help-widgets/embed/help-emergency/en/'));
    await page.goto(`${page.url()}index.html`);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent.trim()), 'Help me');
  });
});
