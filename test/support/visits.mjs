/* Functions given to `evaluate` run in a page. */
/* global window, document, location, history, getComputedStyle, addEventListener */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
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

const exitIn = (page) => page.waitForSelector('help-emergency >>> button.leave');

/** Whether the page is covered, and offers its way back. */
const covered = (page) =>
  page.evaluate(() => ({
    address: location.href,
    title: document.title,
    hidden: getComputedStyle(document.body).display === 'none',
    offersBack: document.querySelector(':root > dialog')?.firstElementChild.shadowRoot.querySelector('button').hidden === false,
  }));

/** Answers for every other site, as `answer` says, and tells what was asked of it. */
const elsewhereIs = async (page, url, answer) => {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).origin === new URL(url).origin) return void request.continue();
    if (request.isNavigationRequest()) asked.push({ address: request.url(), referer: request.headers().referer });
    return answer(request);
  });
  return asked;
};

const weather = (request) => request.respond({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Weather</title>Sunny' });

const ways = {
  tap: async (page) => (await exitIn(page)).click(),
  async keys(page) {
    await exitIn(page);
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await page.keyboard.press(key);
  },
};

/** What cannot be done to a page in a frame: each in a window of its own. */
const visits = {
  /** Comes from another page, leaves by the exit, and goes back. */
  async leave(page, { url, elsewhere, way }) {
    const asked = await elsewhereIs(page, url, weather);
    await page.goto(elsewhere);
    await page.goto(url);
    const entries = await page.evaluate(() => history.length);
    const arrived = page.waitForNavigation();
    await ways[way](page);
    await arrived;
    const after = await page.evaluate(() => ({ address: location.href, referrer: document.referrer, entries: history.length }));
    await page.goBack();
    return { asked, entries, after, back: page.url() };
  },

  /**
   * Leaves for a page that does not come: `empty` has nothing, `offline` is no network, the server of `slow` is {@link SILENT}.
   * The page tells by itself, as nobody can ask it anything while another is on the way.
   */
  async stay(page, { url, trouble }) {
    if (trouble === 'empty') await elsewhereIs(page, url, (request) => request.respond({ status: 204 }));
    const told = [];
    page.on('console', (message) => message.text().startsWith('{') && told.push(message.text()));
    await page.goto(url);
    await exitIn(page);
    if (trouble === 'offline') await page.setOfflineMode(true);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('help-emergency');
      const back = () => document.querySelector(':root > dialog')?.firstElementChild.shadowRoot.querySelector('button');
      const tell = () =>
        console.log(JSON.stringify({ address: location.href, title: document.title, numbers: shadowRoot.querySelector('a').getClientRects().length, offersBack: !!back() && !back().hidden }));
      setTimeout(tell, 2000);
      setTimeout(() => { tell(); back().click(); tell(); }, 13000);
    });
    await ways.keys(page);
    await new Promise((later) => setTimeout(later, 14000));
    return told.map((line) => JSON.parse(line));
  },

  /** Leaves a page that has two entries, goes back to the first of them, out of the cache. */
  async restored(page, { url }) {
    await elsewhereIs(page, url, weather);
    await page.goto(url);
    await page.evaluate(() => { window.stayed = true; history.pushState(null, '', '#two'); });
    const arrived = page.waitForNavigation();
    await ways.tap(page);
    await arrived;
    await page.goBack();
    return { stayed: await page.evaluate(() => window.stayed === true), ...(await covered(page)) };
  },

  /** Reads a page on a phone, which shows one that is wider as a whole; where the exit is, its room and its element, at the top and further down. */
  async phone(page, { url }) {
    await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
    await page.goto(url);
    await exitIn(page);
    const seen = [];
    for (const y of [0, 200]) {
      await page.evaluate((y) => window.scrollTo(0, y), y);
      await new Promise((later) => setTimeout(later, 500));
      seen.push(
        await page.evaluate(() => {
          const element = document.querySelector('help-emergency');
          const edges = (part) => (({ left, right }) => [left, right].map(Math.round))(part.getBoundingClientRect());
          return { exit: edges(element.shadowRoot.querySelector('[popover]')), room: edges(element.shadowRoot.querySelector('.exit')), card: edges(element) };
        })
      );
    }
    return seen;
  },

  /** How long it takes from the tap until all is covered, in milliseconds, on a processor so many times slower. */
  async speed(page, { url, rate }) {
    // What the page has to say is lost where another is there at once.
    await elsewhereIs(page, url, (request) => setTimeout(() => weather(request), 1000));
    await page.emulateCPUThrottling(rate);
    await page.goto(url);
    await exitIn(page);
    const told = new Promise((tell) => page.on('console', (message) => message.text().startsWith('{') && tell(JSON.parse(message.text()))));
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('help-emergency');
      // The last to hear of the click.
      shadowRoot.addEventListener('click', ({ timeStamp }) =>
        console.log(JSON.stringify({ milliseconds: performance.now() - timeStamp, hidden: getComputedStyle(document.body).display === 'none' }))
      );
    });
    await ways.tap(page);
    return told;
  },

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

/** A server that hears and never answers. */
const SILENT = 'silent.example';

const silence = () =>
  new Promise((resolve) => {
    const server = createServer(() => undefined).unref();
    server.listen(0, () => resolve(server.address().port));
  });

let browser;

export const visitor = () => ({
  name: 'visitor',
  async executeCommand({ command, payload }) {
    if (command === 'visit-alone') return alone(payload);
    if (command !== 'visit') return undefined;
    browser ??= await puppeteer.launch({ ...(await findChrome()), args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${SILENT} 127.0.0.1:${await silence()}`] });
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
