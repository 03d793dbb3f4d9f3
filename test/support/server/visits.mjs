/* Functions that are passed to `evaluate` run in a page. */
/* global window, document, location, history, getComputedStyle, addEventListener, MutationObserver */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChrome, launchBrowser } from './chrome.mjs';

/** Runs in a page: reads what it shows of each element, and its console messages. */
const readPage = () => ({
  consoleMessages: window.consoleMessages,
  elements: [...document.querySelectorAll('help-emergency, support-offers, trafficking-signs')].map((element) => {
    const help = element.shadowRoot?.querySelector('.help');
    return {
      name: element.localName,
      lang: help?.lang,
      numbers: [...(help ?? element).querySelectorAll('a')].filter((link) => link.getClientRects().length && !link.closest('.exit, .bar')).slice(0, 2).map(({ href }) => href),
      styled: !!help && getComputedStyle(help.querySelector('.call')).display === 'flex',
      open: help ? [...help.querySelectorAll('details[open]')].map(({ id }) => id) : [],
    };
  }),
});

/** Waits until each `<help-emergency>` of a page is in a language. */
export const waitForLanguage = (page, lang) =>
  page.waitForFunction(
    (lang) => [...document.querySelectorAll('help-emergency')].every((element) => element.shadowRoot?.querySelector(`.help[lang="${lang}"]`)),
    { timeout: 8000 },
    lang
  );

/** Chooses a language in the list of an element, and waits until it is shown. */
export const chooseLanguage = async (page, lang) => {
  const list = await page.waitForSelector('help-emergency >>> select');
  await list.select(lang);
  await waitForLanguage(page, lang);
};

const waitForExit = (page) => page.waitForSelector('help-emergency >>> .exit .leave');

/** Reads from a page whether it is covered, and whether the cover offers to show it again. */
const readCover = (page) =>
  page.evaluate(() => ({
    address: location.href,
    title: document.title,
    hidden: getComputedStyle(document.body).display === 'none',
    offersBack: document.querySelector(':root > dialog')?.firstElementChild.shadowRoot.querySelector('button').hidden === false,
  }));

/** Passes requests to every other site to `respond`, and lists the navigations among them. */
const interceptOtherSites = async (page, url, respond) => {
  const navigations = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).origin === new URL(url).origin) return void request.continue();
    if (request.isNavigationRequest()) navigations.push({ address: request.url(), referer: request.headers().referer });
    return respond(request);
  });
  return navigations;
};

const respondWithWeather = (request) => request.respond({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Weather</title>Sunny' });

const leaveBy = {
  tap: async (page) => (await waitForExit(page)).click(),
  async keys(page) {
    await waitForExit(page);
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await page.keyboard.press(key);
  },
};

/** Visits in a window of their own, for what a page in a frame cannot do. */
const visits = {
  /** Comes from another page, leaves through the exit, and goes back. */
  async leaveAndGoBack(page, { url, elsewhere, way }) {
    const asked = await interceptOtherSites(page, url, respondWithWeather);
    await page.goto(elsewhere);
    await page.goto(url);
    const entries = await page.evaluate(() => history.length);
    const arrived = page.waitForNavigation();
    await leaveBy[way](page);
    await arrived;
    const after = await page.evaluate(() => ({ address: location.href, referrer: document.referrer, entries: history.length }));
    await page.goBack();
    return { asked, entries, after, back: page.url() };
  },

  /** Leaves a page of https:, whose `exit-href` is its own address with a fragment; what the console says, and where the exit leads. */
  async leaveForOwnAddress(page) {
    const url = 'https://host.example/help?a=1';
    const pages = {
      [url]: `<!doctype html><link rel="icon" href="data:,"><script src="help-widgets.js" defer></script><help-emergency exit-href="${url}#top"></help-emergency>`,
      'https://host.example/help-widgets.js': await readFile('dist/help-widgets.js', 'utf8'),
    };
    const warnings = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = pages[request.url()];
      return body ? request.respond({ contentType: request.isNavigationRequest() ? 'text/html' : 'text/javascript', body }) : respondWithWeather(request);
    });
    await page.goto(url);
    const arrived = page.waitForNavigation();
    await leaveBy.tap(page);
    await arrived;
    return { warnings, address: page.url() };
  },

  /**
   * Leaves for a page that does not load: `empty` is a response without content, `offline` no network, `slow` the server {@link SILENT_HOST}.
   * The page reports on its console, as puppeteer cannot evaluate anything in it while it navigates.
   */
  async leaveForUnreachablePage(page, { url, trouble }) {
    if (trouble === 'empty') await interceptOtherSites(page, url, (request) => request.respond({ status: 204 }));
    const reports = [];
    const reported = new Promise((resolve) => {
      page.on('console', (message) => {
        if (message.text().startsWith('{') && reports.push(JSON.parse(message.text())) === 3) resolve();
      });
    });
    await page.goto(url);
    await waitForExit(page);
    if (trouble === 'offline') await page.setOfflineMode(true);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('help-emergency');
      const back = () => document.querySelector(':root > dialog')?.firstElementChild.shadowRoot.querySelector('button');
      const report = () =>
        console.log(JSON.stringify({ address: location.href, title: document.title, numbers: shadowRoot.querySelector('a').getClientRects().length, offersBack: !!back() && !back().hidden }));
      setTimeout(() => {
        report();
        window.clock.tick(11000);
        report();
        back().click();
        report();
      }, 2000);
    });
    await leaveBy.keys(page);
    await reported;
    return reports;
  },

  /** Leaves a page with two history entries, and goes back to it in the back/forward cache. */
  async leaveAndRestoreFromCache(page, { url }) {
    await interceptOtherSites(page, url, respondWithWeather);
    await page.goto(url);
    await page.evaluate(() => { window.stayed = true; history.pushState(null, '', '#two'); });
    const arrived = page.waitForNavigation();
    await leaveBy.tap(page);
    await arrived;
    await page.goBack();
    return { stayed: await page.evaluate(() => window.stayed === true), ...(await readCover(page)) };
  },

  /** Presses an exit with Control, Shift, the middle or the right button: the pages of the browser, and whether one has left. */
  async leaveByClick(page, { url, options = {}, key }) {
    const asked = await interceptOtherSites(page, url, respondWithWeather);
    await page.goto(url);
    const exit = await waitForExit(page);
    const context = page.browserContext();
    const before = (await context.pages()).length;
    if (key) await page.keyboard.down(key);
    await exit.click(options);
    if (key) await page.keyboard.up(key);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { asked, address: page.url(), newPages: (await context.pages()).length - before };
  },

  /** Presses an exit on a page where a listener of the host's that was there first stops the click. */
  async leaveWithoutHandler(page, { url }) {
    const asked = await interceptOtherSites(page, url, respondWithWeather);
    await page.evaluateOnNewDocument(() => {
      for (const type of ['pointerdown', 'click']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await page.goto(url);
    const exit = await waitForExit(page);
    const arrived = page.waitForNavigation();
    await exit.click();
    await arrived;
    return { asked, after: await page.evaluate(() => ({ address: location.href, referrer: document.referrer })) };
  },

  /** Whether the window of a page that was left still has its name. */
  async leaveWithName(page, { url }) {
    await interceptOtherSites(page, url, respondWithWeather);
    await page.goto(url);
    await page.evaluate(() => { window.name = 'help me'; document.head.remove(); });
    const arrived = page.waitForNavigation();
    await leaveBy.tap(page);
    await arrived;
    return page.evaluate(() => window.name);
  },

  /**
   * What a screen reader reads of a page, from the accessibility tree, with every section open.
   *
   * @param hasKeyboard - whether the page sees a fine pointer, by which it expects a keyboard
   * @param scrollTop - how far the page is scrolled, so that a bar is shown
   * @returns `{ role, name, description, children }` of each node that is not ignored
   */
  async readAccessibilityTree(page, { url, lang = 'en', hasKeyboard = false, scrollTop = 0 }) {
    await page.setViewport({ width: 390, height: 664 });
    await page.evaluateOnNewDocument((hasKeyboard) => {
      const { matchMedia } = window;
      window.matchMedia = (query) => (query === '(pointer: fine)' ? { matches: hasKeyboard } : matchMedia.call(window, query));
    }, hasKeyboard);
    await page.goto(url);
    await page.waitForSelector(`help-emergency >>> .help[lang="${lang}"], support-offers >>> .help[lang="${lang}"], trafficking-signs >>> .help[lang="${lang}"], quick-exit >>> .help[lang="${lang}"]`);
    await page.evaluate((top) => {
      for (const { shadowRoot } of document.body.children) for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      window.scrollTo(0, top);
    }, scrollTop);
    if (scrollTop) await page.waitForSelector('help-emergency >>> .bar:popover-open');
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = ({ childIds = [], ignored, role, name, description }) => {
      const children = childIds.flatMap((id) => (byId.has(id) ? read(byId.get(id)) : []));
      return ignored ? children : [{ role: role.value, name: name?.value ?? '', description: description?.value ?? '', children }];
    };
    return read(nodes[0]);
  },

  /** Milliseconds from the tap until the page is covered, on a processor `rate` times slower. */
  async timeToCover(page, { url, rate }) {
    // The page cannot report once the next one has loaded.
    await interceptOtherSites(page, url, (request) => setTimeout(() => respondWithWeather(request), 1000));
    await page.emulateCPUThrottling(rate);
    await page.goto(url);
    await waitForExit(page);
    const report = new Promise((resolve) => page.on('console', (message) => message.text().startsWith('{') && resolve(JSON.parse(message.text()))));
    await page.evaluate(() => {
      // No listener hears the click after that of the exit. An observer is told of the changed style once that has returned.
      addEventListener('pointerup', ({ timeStamp }) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          console.log(JSON.stringify({ milliseconds: performance.now() - timeStamp, hidden: getComputedStyle(document.body).display === 'none' }));
        }).observe(document.body, { attributeFilter: ['style'] });
      });
    });
    await leaveBy.tap(page);
    return report;
  },

  /**
   * Opens a page and counts how far it jumps, as the browser does (`layout-shift`).
   *
   * @param lang - language of the element to wait for; none where the page has no element
   * @returns `{ shift, box }`; `box` is the element or placeholder in the page: how far its card ends above its end, and how much of it is empty
   */
  async countShifts(page, { url, width, height, lang }) {
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      const count = (entries) => { for (const { value } of entries.getEntries()) window.shift += value; };
      new window.PerformanceObserver(count).observe({ type: 'layout-shift' });
    });
    await page.goto(url);
    const card = lang && (await page.waitForSelector(`main >>> .help[lang="${lang}"]`));
    // Shifts are reported after the frame in which they occur, which a busy machine draws late.
    await page.evaluate(() => new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve))));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const shift = await page.evaluate(() => window.shift);
    const box = await card?.evaluate((card) => {
      let box = card;
      while (box.getRootNode().host) box = box.getRootNode().host;
      const { bottom } = box.getBoundingClientRect();
      return { belowCard: bottom - card.getBoundingClientRect().bottom, empty: bottom - card.querySelector('.page').getBoundingClientRect().bottom };
    });
    return { shift, box };
  },

  /** Whether this browser has a back/forward cache. */
  async hasPageCache(page, { url, elsewhere }) {
    await page.goto(url);
    await page.evaluate(() => { window.stayed = true; });
    await page.goto(elsewhere);
    await page.goBack();
    return page.evaluate(() => window.stayed === true);
  },

  /** Chooses English, opens a section, goes on to another page and comes back. */
  async chooseEnglishAndComeBack(page, { url, elsewhere }) {
    await page.goto(url);
    await waitForLanguage(page, 'nb');
    await page.evaluate(() => {
      window.stayed = true;
      addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
    });
    await chooseLanguage(page, 'en');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('help-emergency');
      const opened = new Promise((resolve) => shadowRoot.querySelector('details').addEventListener('toggle', resolve, { once: true }));
      shadowRoot.querySelector('summary').click();
      return opened;
    });
    await page.goto(elsewhere);
    await page.goBack();
    const { persisted, stayed } = await page.evaluate(() => ({ persisted: window.persisted, stayed: window.stayed }));
    const before = await page.evaluate(readPage);
    // The restored page still switches its language.
    await chooseLanguage(page, 'nb');
    return { persisted, stayed, before, after: await page.evaluate(readPage) };
  },

  /**
   * Calls `changePage()` of a page that says `isReady`. Seconds of processor time that it takes, and those of scripts among them: the time of the
   * page's own thread, which other work on the machine does not lengthen.
   */
  async measureChange(page, { url }) {
    await page.goto(url);
    await page.waitForFunction(() => window.isReady());
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const readTimes = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return ['TaskDuration', 'ScriptDuration'].map((wanted) => metrics.find(({ name }) => name === wanted).value);
    };
    const before = await readTimes();
    await page.evaluate(() => window.changePage());
    const [total, scripts] = (await readTimes()).map((time, i) => time - before[i]);
    return { total, scripts };
  },

  /** Goes offline once the page is rendered, and then adds an element to it. */
  async addElementOffline(page, { url, lang, html }) {
    await page.goto(url);
    await waitForLanguage(page, lang);
    await page.setOfflineMode(true);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);
    await page.waitForFunction(() => document.body.lastElementChild.shadowRoot?.querySelector('.help'), { timeout: 8000 });
    return { after: await page.evaluate(readPage) };
  },
};

/** Callbacks for the reports of pages, by the id of the visit. */
const reportCallbacks = new Map();

/** Opens a page in a browser without DevTools, with which it would not prerender. The page reports by itself, with the id. */
const visitUnattended = async ({ url, id }) => {
  const profile = await mkdtemp(join(tmpdir(), 'visit-'));
  const { executablePath, env } = await findChrome();
  const chrome = spawn(executablePath, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, url], { env });
  const closed = new Promise((resolve) => chrome.once('exit', resolve));
  try {
    return await new Promise((resolve) => reportCallbacks.set(id, resolve));
  } finally {
    chrome.kill();
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Serves `/visits/report?ID`, where the page of an unattended browser posts its report. */
export const pageReports = async (context, next) => {
  if (context.path !== '/visits/report') {
    await next();
    return;
  }
  let text = '';
  for await (const chunk of context.req) text += chunk;
  context.status = 204;
  reportCallbacks.get(context.querystring)?.(JSON.parse(text));
};

/** A host that accepts connections and never answers. */
const SILENT_HOST = 'silent.example';

const startSilentServer = () =>
  new Promise((resolve) => {
    const server = createServer(() => undefined).unref();
    server.listen(0, () => resolve(server.address().port));
  });

let browser;

export const visitPlugin = () => ({
  name: 'visits',
  async executeCommand({ command, payload }) {
    if (command === 'visit-unattended') return visitUnattended(payload);
    if (command !== 'visit') return undefined;
    browser ??= await launchBrowser([`--host-resolver-rules=MAP ${SILENT_HOST} 127.0.0.1:${await startSilentServer()}`]);
    // Each visit has an empty cache.
    const context = await browser.createBrowserContext();
    try {
      return await visits[payload.visit](await context.newPage(), payload);
    } finally {
      await context.close();
    }
  },
  serverStop: () => browser?.close(),
});
