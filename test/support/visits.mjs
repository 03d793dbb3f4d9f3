/* Functions given to `evaluate` run in a page. */
/* global window, document, getComputedStyle, addEventListener */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChrome } from './chrome.mjs';

/** What a visitor meets of each element on a page, and what the page said. */
const look = () => ({
  said: window.said,
  elements: [...document.querySelectorAll('help-emergency, support-offers, trafficking-signs')].map((element) => {
    const help = element.shadowRoot?.querySelector('.help');
    return {
      name: element.localName,
      lang: help?.lang,
      numbers: [...(help ?? element).querySelectorAll('a')].filter((link) => link.getClientRects().length).slice(0, 2).map(({ href }) => href),
      styled: !!help && getComputedStyle(help.querySelector('.call')).display === 'grid',
      open: help ? [...help.querySelectorAll('details[open]')].map(({ id }) => id) : [],
    };
  }),
});

const until = (page, lang) =>
  page.waitForFunction(
    (lang) => [...document.querySelectorAll('help-emergency')].every((element) => element.shadowRoot?.querySelector(`.help[lang="${lang}"]`)),
    { timeout: 8000 },
    lang
  );

/** What cannot be done to a page in a frame: each in a window of its own. */
const visits = {
  /** Whether this browser keeps a page that somebody leaves. */
  async keeps(page, { url, elsewhere }) {
    await page.goto(url);
    await page.evaluate(() => { window.stayed = true; });
    await page.goto(elsewhere);
    await page.goBack();
    return page.evaluate(() => window.stayed === true);
  },

  /** Opens a section and chooses English, goes on to another page and comes back. */
  async back(page, { url, elsewhere }) {
    await page.goto(url);
    await until(page, 'nb');
    await page.evaluate(() => {
      window.stayed = true;
      addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
      document.querySelector('help-emergency').shadowRoot.querySelector('.notice button').click();
    });
    await until(page, 'en');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('help-emergency');
      const opened = new Promise((resolve) => shadowRoot.querySelector('details').addEventListener('toggle', resolve, { once: true }));
      shadowRoot.querySelector('summary').click();
      return opened;
    });
    await page.goto(elsewhere);
    await page.goBack();
    const { persisted, stayed } = await page.evaluate(() => ({ persisted: window.persisted, stayed: window.stayed }));
    const before = await page.evaluate(look);
    // What the cache kept is alive.
    await page.evaluate(() => document.querySelector('help-emergency').shadowRoot.querySelector('.notice button').click());
    await until(page, 'nb');
    return { persisted, stayed, before, after: await page.evaluate(look) };
  },

  /** Loses the network once the page is there; then the page adds an element. */
  async offline(page, { url, lang, html }) {
    await page.goto(url);
    await until(page, lang);
    await page.setOfflineMode(true);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);
    await page.waitForFunction(() => document.body.lastElementChild.shadowRoot?.querySelector('.help'), { timeout: 8000 });
    return { after: await page.evaluate(look) };
  },
};

/** A browser prepares no page while somebody watches it, so this one is alone and its page tells. */
const alone = async ({ url }) => {
  const profile = await mkdtemp(join(tmpdir(), 'visit-'));
  const { executablePath, env } = await findChrome();
  const chrome = spawn(executablePath, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, url], { env });
  const closed = new Promise((resolve) => chrome.once('exit', resolve));
  try {
    return await new Promise((resolve) => (tell = resolve));
  } finally {
    chrome.kill();
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

let tell;

/** `/visits/told`: what a page alone has to say. */
export const told = async (context, next) => {
  if (context.path !== '/visits/told') {
    await next();
    return;
  }
  let text = '';
  for await (const piece of context.req) text += piece;
  context.status = 204;
  tell?.(JSON.parse(text));
};

let browser;

export const visitor = () => ({
  name: 'visitor',
  async executeCommand({ command, payload }) {
    if (command === 'visit-alone') return alone(payload);
    if (command !== 'visit') return undefined;
    browser ??= await puppeteer.launch({ ...(await findChrome()), args: ['--no-sandbox', '--disable-gpu'] });
    // Each with an empty cache.
    const context = await browser.createBrowserContext();
    try {
      return await visits[payload.visit](await context.newPage(), payload);
    } finally {
      await context.close();
    }
  },
  serverStop: () => browser?.close(),
});
