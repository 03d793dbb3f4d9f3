/* Functions that are passed to `evaluate` or `waitForFunction` run in a page. */
/* global document */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { targetLocales } from '../../locales/languages.mjs';
import { launchBrowser } from '../support/server/chrome.mjs';

/** A language that does not exist: its tag is reserved for such (ISO 639-2). */
const TAG = 'qaa';
const ENTRY = `  ${TAG}: { name: 'Kinneb', dir: 'rtl', aliases: ['qab'] },\n`;

const FOLDER = resolve('build/new-language');
const pathOf = (path) => join(FOLDER, path);
const read = (path) => readFileSync(pathOf(path), 'utf8');

const change = (path, from, to) => {
  const text = read(path);
  assert.match(text, from);
  writeFileSync(pathOf(path), text.replace(from, to));
};

/** Copies the checkout without what is built. Plugins tell a package by its path, so it has a `node_modules` of its own, of hard links. */
const copyCheckout = () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync('.')) if (!['.git', 'build', 'dist', 'node_modules'].includes(name)) cpSync(name, pathOf(name), { recursive: true });
  execFileSync('cp', ['-al', 'node_modules', FOLDER]);
};

const backwards = (words) => words.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''));

/** The translation of a language into one that nobody speaks: each word backwards, the placeholders as they are. */
const toMadeUp = (xliff) =>
  xliff
    .replace(/target-language="\w+"/, `target-language="${TAG}"`)
    .replace(/(?<=<target [^>]*>).*?(?=<\/target>)/gs, (target) => target.split(/(<[^>]*>|&\w+;)/).map((part, i) => (i % 2 ? part : backwards(part))).join(''));

const HEADING = backwards('Hjelp meg');
const NEUTRAL_TITLE = backwards('Informasjon');

describe('a language that is one entry in the table and one XLIFF file', () => {
  before(() => {
    copyCheckout();
    change('src/i18n/languages.ts', /(?<=\n)(?=\} as const satisfies)/, ENTRY);
    writeFileSync(pathOf(`locales/${TAG}.xlf`), toMadeUp(read('locales/nb.xlf')));
    execFileSync('npm', ['run', 'build'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  });

  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  it('is listed in lit-localize.json', () => assert.deepEqual(JSON.parse(read('lit-localize.json')).targetLocales, [...targetLocales, TAG]));

  it('has finished pages in it, with its direction and a neutral title, to which those in the other languages link', () => {
    for (const element of readdirSync(pathOf('dist/embed'))) {
      const page = read(`dist/embed/${element}/${TAG}/index.html`);
      assert.match(page, new RegExp(`<html lang="${TAG}" dir="rtl">`));
      assert.match(page, new RegExp(`<title>${NEUTRAL_TITLE}</title>`));
      for (const other of ['en', ...targetLocales]) {
        assert.match(page, new RegExp(`<a [^>]*href="../${other}/" hreflang="${other}"`));
        assert.match(read(`dist/embed/${element}/${other}/index.html`), new RegExp(`<a [^>]*href="../${TAG}/" hreflang="${TAG}"[^>]*>Kinneb</a>`), `${element} in ${other}`);
      }
    }
    assert.match(read(`dist/embed/help-emergency/${TAG}/index.html`), new RegExp(`<h1[^>]*>${HEADING}</h1>`));
  });

  describe('in a browser', () => {
    let browser;
    let server;
    before(async () => {
      const { serve } = await import(pathToFileURL(pathOf('demo/serve.mjs')));
      server = await serve();
      browser = await launchBrowser();
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
    });

    const open = async (lang) => {
      const tab = await browser.newPage();
      await tab.setContent(`<!doctype html><html lang="${lang}"><help-emergency></help-emergency><script src="${server.address}dist/help-widgets.js"></script>`);
      return tab;
    };

    /** Waits until the card is in a language, and reads its direction and heading. */
    const readCard = async (tab, lang) => {
      // `waitForSelector()` waits for a mutation, and hears of none in a shadow root.
      const card = await tab.waitForFunction((wanted) => document.querySelector('help-emergency').shadowRoot?.querySelector(`.help[lang="${wanted}"]`), { timeout: 10000 }, lang);
      return card.evaluate((node) => [node.dir, node.querySelector('.title').textContent]);
    };

    it('is offered by its own name, and a choice changes the card', async () => {
      const tab = await open('en');
      assert.deepEqual(await readCard(tab, 'en'), ['ltr', 'Help me']);
      const list = await tab.$('help-emergency >>> select');
      assert.equal(await list.evaluate(({ options }, tag) => [...options].find(({ value }) => value === tag)?.text, TAG), 'Kinneb');
      await list.select(TAG);
      assert.deepEqual(await readCard(tab, TAG), ['rtl', HEADING]);
    });

    it('stands on the page of languages of the demo, with links to its finished pages', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.address}demo/languages.html?lang=${TAG}`);
      assert.deepEqual(await readCard(tab, TAG), ['rtl', HEADING]);
      const links = await tab.waitForFunction((tag) => document.querySelector(`.languages [lang=${tag}]`)?.closest('li').querySelectorAll('a'), { timeout: 10000 }, TAG);
      assert.deepEqual(await links.evaluate((list) => Array.from(list, (link) => [link.textContent, link.getAttribute('href')])), [
        ['Kinneb', `?lang=${TAG}#shown`],
        ['Help', `../dist/embed/help-emergency/${TAG}/`],
        ['Support', `../dist/embed/support-offers/${TAG}/`],
        ['Signs', `../dist/embed/trafficking-signs/${TAG}/`],
      ]);
    });

    for (const lang of [TAG, 'QAB_x'])
      it(`is that of a page with lang="${lang}"`, async () => {
        assert.deepEqual(await readCard(await open(lang), TAG), ['rtl', HEADING]);
      });
  });
});
