import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { readElement } from '../support/server/app-pages.mjs';
import { buildApp } from '../support/server/apps.mjs';
import { describeApp } from '../support/server/describe-app.mjs';
import { noncePolicy, serveFolder } from '../support/server/sites.mjs';
import { chooseLanguage } from '../support/server/visits.mjs';

/** Builds an app whose folder of locale files is a variable of the environment, which is missing, and serves it. */
const serveWithoutVariable = async (folder) => {
  const file = join(folder, 'src/main.ts');
  const code = await readFile(file, 'utf8');
  await writeFile(file, code.replace("setBasePath('/help-widgets')", 'setBasePath(import.meta.env.VITE_HELP_WIDGETS)'));
  await buildApp(folder);
  return serveFolder('dist')(folder);
};

describeApp('Vite', 'vite', { pages: { '/': 'withBasePath' } }, ({ open, serveAgain }) => {
  const expectChosenLanguage = async () => {
    const { page, consoleMessages, localeRequests } = await open('/');
    await chooseLanguage(page, 'uk');
    const { words } = await readElement(page, 'uk');
    assert.match(words, /112/);
    assert.deepEqual(localeRequests, ['/help-widgets/locales/uk.js']);
    assert.deepEqual(consoleMessages, []);
  };

  it('loads a language that the visitor chooses from the folder that setBasePath() names', expectChosenLanguage);

  describe('under a policy that allows scripts with a nonce alone,', () => {
    before(() => serveAgain(serveFolder('dist', noncePolicy)));

    it('loads it with the nonce of the page', expectChosenLanguage);
  });

  describe('with an environment that does not say which folder,', () => {
    before(() => serveAgain(serveWithoutVariable));

    it('warns, and offers the imported language', async () => {
      const { page, consoleMessages } = await open('/');
      const { languages } = await readElement(page, 'nb');
      assert.deepEqual([...languages].sort(), ['en', 'nb']);
      assert.deepEqual(consoleMessages, ['warn: help-widgets ignores setBasePath(), no http(s) folder: "undefined"']);
    });
  });
});

// Rollup and esbuild say on stderr what they do.
describeApp('Rollup', 'rollup', { tolerated: [/^src\/main\.js → dist\/main\.js/, /^created dist\/main\.js in /] });
describeApp('esbuild', 'esbuild', { tolerated: [/^dist\/main\.js +[\d.]+kb$/, /Done in \d+ms$/] });

describeApp('webpack', 'webpack');

describeApp('An app that translates its own words by @lit/localize', 'lit-localize', {}, ({ open }) => {
  it('keeps its translation when the visitor chooses another language of the element', async () => {
    const { page, consoleMessages } = await open('/');
    const ownWords = () => page.$eval('app-greeting >>> h1', ({ textContent }) => textContent);
    await readElement(page, 'nb');
    assert.equal(await ownWords(), 'Kontakt oss');
    await chooseLanguage(page, 'en');
    const { words } = await readElement(page, 'en');
    assert.ok(words.includes('call 112!'), words);
    assert.equal(await ownWords(), 'Kontakt oss');
    assert.deepEqual(consoleMessages, []);
  });
});
