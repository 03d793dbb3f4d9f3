/* Functions that are passed to `evaluate` or `waitForFunction` run in a page. */
/* global customElements, document */
import { createServer } from 'node:http';
import { launchBrowser } from './chrome.mjs';

/** Visits pages in a window that is opened for each, and keeps what the console says in `page.messages`. */
export const startVisitor = async () => {
  const browser = await launchBrowser();
  const visit = async (address, { script = true } = {}) => {
    const page = await (await browser.createBrowserContext()).newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.setJavaScriptEnabled(script);
    await page.goto(address);
    return Object.assign(page, { messages });
  };
  return { visit, close: () => browser.close() };
};

export const norwegianPage = (html) => `<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Site</title>${html}</html>`;

/** The site of somebody else: `localhost` is another site than 127.0.0.1. */
export const startAnotherSite = async () => {
  const pages = [];
  const server = createServer(({ url }, response) => {
    const { html, headers } = pages[url.slice(1)];
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(html);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    /** Publishes a page in Norwegian, and tells its address. */
    publish: (html, headers) => `http://localhost:${server.address().port}/${pages.push({ html: norwegianPage(html), headers }) - 1}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/**
 * Waits for the card of the element or placeholder of a page or frame in a language. `waitForSelector()` would wait for a mutation, and hears of
 * none in a shadow root.
 */
export const waitForCard = (page, lang = 'nb') => {
  const findCard = (wanted) => {
    const element = document.querySelector('help-emergency') ?? document.querySelector('.help-emergency')?.shadowRoot?.querySelector('help-emergency');
    return element?.shadowRoot?.querySelector(`.help[lang="${wanted}"]`);
  };
  return page.waitForFunction(findCard, { timeout: 10000 }, lang);
};

/** What that card shows: the address of its first tile, and its heading. */
export const readCard = async (page, lang) => {
  const card = await waitForCard(page, lang);
  return card.evaluate((node) => [node.querySelector('.call').getAttribute('href'), node.querySelector('.title').textContent]);
};

/** What a page shows where the script was blocked: whether there are elements, and the fallback. */
export const readFallback = (page) =>
  page.evaluate(() => [!!customElements.get('help-emergency'), document.querySelector('help-emergency a').getClientRects().length > 0]);
