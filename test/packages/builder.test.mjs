/* Functions that are passed to `evaluate` run in a page. */
/* global window, getComputedStyle */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve as serveCheckout } from '../../demo/serve.mjs';
import { waitForCard } from '../support/server/another-site.mjs';
import { openAppPage } from '../support/server/app-pages.mjs';
import { buildApp, installApp, removeApp, warningsIn } from '../support/server/apps.mjs';
import { launchBrowser } from '../support/server/chrome.mjs';
import { DEVELOPMENT_MESSAGES, serveNext, TOLERATED } from '../support/server/next.mjs';
import { serveFolder } from '../support/server/sites.mjs';

/** The most choices from opening the builder to a working page. */
const MAX_CHOICES = 4;

const choose = (name, value) => (page) => page.click(`input[name="${name}"][value="${value}"]`);

/** What is chosen besides the product, and what a visitor sees of it. */
const variants = {
  'with nothing else chosen': { choices: [], shown: { contact: [], exits: [], background: '' } },
  'with a contact, the exit at the top and a look': {
    choices: [choose('exit', 'top'), (page) => page.type('#contact-address', 'post@example.org'), choose('preset', 'warm')],
    shown: { contact: ['post@example.org'], exits: ['Forlat siden'], background: '#fdf9ef' },
  },
};

const putInHead = (file, code) => file.replace('</head>', `${code}\n</head>`);

/**
 * The products of the builder that are built, by the app of test/packages that the snippets are put into.
 *
 * - `removed`: files of the app that are not needed then
 * - `changes`: what its files become, so that it shows `<Help />`, and `<LeaveButton />` if there is one
 * - `places`: where the files are that the builder names, and how a snippet is put there, if it is not the whole file
 * - `isRendered`: whether the help is in the HTML that the server sends
 */
const products = {
  react: {
    label: 'React',
    serve: serveFolder('dist'),
    changes: {
      'src/App.tsx': (_, hasExit) => hasExit
        ? `import Help from './Help.jsx';\nimport LeaveButton from './LeaveButton.jsx';\n\nexport const App = () => <><LeaveButton /><Help /></>;\n`
        : `import Help from './Help.jsx';\n\nexport const App = () => <Help />;\n`,
      // The builder says so for an app in TypeScript.
      'tsconfig.json': (file) => file.replace('"strict": true', '"strict": true, "allowJs": true'),
    },
    places: { 'index.html': ['index.html', putInHead], 'LeaveButton.jsx': ['src/LeaveButton.jsx'], 'Help.jsx': ['src/Help.jsx'] },
  },
  next: {
    label: 'Next.js',
    serve: serveNext('start'),
    serveForDevelopment: serveNext('dev'),
    tolerated: TOLERATED,
    isRendered: true,
    removed: ['app/client', 'app/server', 'app/script', 'app/help-widgets.tsx'],
    changes: {
      'app/page.tsx': (_, hasExit) => hasExit
        ? `import Help from './help';\nimport LeaveButton from './leave-button';\n\nexport default function Page() {\n  return <><LeaveButton /><Help /></>;\n}\n`
        : `import Help from './help';\n\nexport default function Page() {\n  return <Help />;\n}\n`,
      'app/layout.tsx': (file) => `import './globals.css';\n${file}`,
      'app/globals.css': () => 'body { margin: 1rem }\n',
    },
    places: { 'app/leave-button.jsx': ['app/leave-button.jsx'], 'app/help.jsx': ['app/help.jsx'], 'app/globals.css': ['app/globals.css', (file, code) => file + code] },
  },
  vue: {
    label: 'Vue',
    serve: serveFolder('dist/client'),
    isRendered: true,
    changes: {
      'src/App.vue': (_, hasExit) => hasExit
        ? `<script setup>\nimport Help from './Help.vue';\nimport LeaveButton from './LeaveButton.vue';\n</script>\n\n<template>\n  <LeaveButton />\n  <Help />\n</template>\n`
        : `<script setup>\nimport Help from './Help.vue';\n</script>\n\n<template>\n  <Help />\n</template>\n`,
      'vite.config.js': (file) => file.replace(/vue\(.*\)/, 'vue()'),
    },
    places: { 'index.html': ['index.html', putInHead], 'LeaveButton.vue': ['src/LeaveButton.vue'], 'Help.vue': ['src/Help.vue'], 'vite.config.js': ['vite.config.js', (file, code) => file.replace('vue()', code)] },
  },
};

/** Writes what changes in an app so that it shows `<Help />`, and each part into the file that the builder names. */
const writeApp = async (folder, app, { changes, places }, parts) => {
  const files = {};
  const hasExit = parts.some(({ file }) => /leave-?button/i.test(file));
  const change = async (path, edit) => {
    files[path] = edit(files[path] ?? (await readFile(join('test/packages', app, path), 'utf8').catch(() => '')), hasExit);
  };
  for (const [path, edit] of Object.entries(changes)) await change(path, edit);
  for (const { file, code } of parts) {
    const [path, put = () => code] = places[file];
    await change(path, (content) => put(content, code));
  }
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
};

/** Presses each button of the builder that copies: what is on the clipboard then, and the file that it is for. */
const copyParts = async (page) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } }));
  const parts = [];
  for (const part of await page.$$('.part')) {
    await (await part.$('button')).click();
    const code = await page.evaluate(() => window.copied);
    assert.equal(code, await part.$eval('code', ({ textContent }) => textContent));
    parts.push({ file: await part.$eval('.file', ({ textContent }) => textContent), code });
  }
  return parts;
};

/** What a visitor gets of the help. */
const readHelp = async (page) => {
  const card = await waitForCard(page);
  const seen = (selector) => page.$$eval(selector, (nodes) => nodes.filter((node) => node.getClientRects().length).map((node) => node.innerText));
  return {
    ...(await card.evaluate((node) => ({
      words: node.innerText.replace(/\s+/g, ' '),
      firstNumber: node.querySelector('a[href^="tel:"]').getAttribute('href'),
      background: getComputedStyle(node).getPropertyValue('--help-background'),
      files: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /help-widgets|locales/.test(name)),
    }))),
    contact: await seen('help-emergency [slot] a'),
    exits: await seen('quick-exit >>> .leave'),
  };
};

describe('From the builder to a page of another site', () => {
  let browser, site, builder;

  before(async () => {
    site = await serveCheckout();
    // The apps are on localhost.
    builder = `${site.address.replace('localhost', '127.0.0.1')}dist/`;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Makes the choices in the builder, and copies what it gives. */
  const takeParts = async (choices) => {
    assert.ok(choices.length <= MAX_CHOICES);
    const { page, consoleMessages } = await openAppPage(browser, builder);
    await page.click('details summary');
    for (const make of choices) await make(page);
    const parts = await copyParts(page);
    assert.deepEqual(consoleMessages, []);
    return parts;
  };

  /** Serves an app while its page is read. */
  const visit = async (serve, folder, { isRendered, ignored }) => {
    const server = await serve(folder);
    try {
      if (isRendered) assert.match(await (await fetch(server.address)).text(), /<a href="tel:112">112<\/a> · <a href="tel:\+4722331160">ROSA 22 33 11 60<\/a>/);
      const { page, consoleMessages } = await openAppPage(browser, server.address, ignored);
      const { words, ...help } = await readHelp(page);
      assert.ok(words.includes('Ring 112 i nødssituasjoner!'), words);
      return { ...help, consoleMessages };
    } finally {
      await server.stop();
    }
  };

  for (const [app, product] of Object.entries(products))
    describe(`with ${product.label}`, () => {
      const { label, serve, serveForDevelopment, tolerated, isRendered, removed = [] } = product;
      let folder;
      before(async () => {
        folder = await installApp(app);
        for (const path of removed) await rm(join(folder, path), { recursive: true });
      });
      after(() => removeApp(folder));

      for (const [variant, { choices, shown }] of Object.entries(variants)) {
        const expected = () => ({ firstNumber: 'tel:112', files: [`${builder}help-widgets.js`, `${builder}locales/nb.js`], consoleMessages: [], ...shown });

        it(`${variant}: the app builds without a warning, and shows help in Norwegian`, async () => {
          await writeApp(folder, app, product, await takeParts([choose('site', app), ...choices]));
          assert.deepEqual(warningsIn(await buildApp(folder), tolerated), []);
          assert.deepEqual(await visit(serve, folder, { isRendered }), expected());
        });

        if (serveForDevelopment)
          it(`${variant}: ${label} hydrates it without a warning in development, where it compares every attribute`, async () => {
            assert.deepEqual(await visit(serveForDevelopment, folder, { isRendered, ignored: DEVELOPMENT_MESSAGES }), expected());
          });
      }
    });
});
