/** The tests of one app of test/packages. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sourceLocale, targetLocales } from '../../../locales/languages.mjs';
import { openAppPage, readElement } from './app-pages.mjs';
import { buildApp, installApp, installedLits, removeApp, warningsIn } from './apps.mjs';
import { launchBrowser } from './chrome.mjs';
import { serveFolder } from './sites.mjs';

const WORDS = 'Ring 112 i nødssituasjoner!';

const ALL_LANGUAGES = [sourceLocale, ...targetLocales];

/** Ways in which an app has the element: what its page requests, and which languages a visitor can choose. */
const ways = {
  imported: { promise: 'requests no locale file, and offers English and the imported language', localeRequests: [], languages: ['en', 'nb'], lits: [1, 1] },
  withBasePath: { promise: 'requests no locale file before a choice, and offers every language', localeRequests: [], languages: ALL_LANGUAGES, lits: [1, 1] },
  scriptTag: { promise: 'requests its locale file, and offers every language', localeRequests: ['/help-widgets/locales/nb.js'], languages: ALL_LANGUAGES, lits: [0, 0] },
};

/**
 * Builds and serves an app, and tests the pages of it that have the element.
 *
 * @param product - for the titles
 * @param app - folder of test/packages
 * @param options
 * @param {Record<string, keyof ways>} [options.pages] - paths, each with its way
 * @param [options.serve] - serves a folder
 * @param [options.isRendered] - whether the element is in the HTML that the server sends
 * @param {RegExp[]} [options.tolerated] - lines that the build may say
 * @param [moreTests] - takes `open(path)`, which opens a page of the site, and `serveAgain(serve)`, which serves the app in another way from then on
 */
export const describeApp = (product, app, { pages = { '/': 'imported' }, serve = serveFolder('dist'), isRendered = true, tolerated } = {}, moreTests = () => undefined) =>
  describe(product, () => {
    let folder, built, server, browser;
    const addressOf = (path) => server.address + path;
    const open = (path, ignore) => openAppPage(browser, addressOf(path), ignore);
    const serveAgain = async (serve) => {
      await server.stop();
      server = await serve(folder);
    };

    before(async () => {
      folder = await installApp(app);
      built = await buildApp(folder);
      server = await serve(folder);
      browser = await launchBrowser();
    });

    after(async () => {
      await browser?.close();
      await server?.stop();
      if (folder) await removeApp(folder);
    });

    it('builds without a warning', () => assert.deepEqual(warningsIn(built, tolerated), []));

    it('has one Lit', async () => assert.equal((await installedLits(folder)).length, 1));

    for (const [path, way] of Object.entries(pages)) {
      const { promise, localeRequests, languages, lits } = ways[way];

      if (isRendered)
        it(`sends ${path} with the element and its fallback, 112 first`, async () => {
          const html = await (await fetch(addressOf(path))).text();
          assert.match(html, /<help-emergency heading-level="3"[^>]*>\s*(?:<!--.*?-->\s*)*<a href="tel:112">112<\/a>/);
        });

      it(`shows the element of ${path} in Norwegian, 112 first, and says nothing on the console`, async () => {
        const { page, consoleMessages } = await open(path);
        const { words, ...shown } = await readElement(page, 'nb');
        assert.ok(words.includes(WORDS), words);
        assert.deepEqual({ isAlone: shown.isAlone, heading: shown.heading, firstNumber: shown.firstNumber }, { isAlone: true, heading: 'h3', firstNumber: 'tel:112' });
        assert.deepEqual(shown.lits, lits, 'the copies of lit-html and of reactive-element on the page');
        assert.deepEqual(consoleMessages, []);
      });

      it(`${promise}, at ${path}`, async () => {
        const opened = await open(path);
        const shown = await readElement(opened.page, 'nb');
        assert.deepEqual(opened.localeRequests, localeRequests);
        assert.deepEqual([...shown.languages].sort(), [...languages].sort());
      });
    }

    moreTests({ open, serveAgain });
  });
