/** Opens pages of built apps in Chromium, and reads what a visitor gets. */
/* Functions that are passed to `evaluate` run in a page. */
/* global window, document */
import { waitForLanguage } from './visits.mjs';

/**
 * Opens a page with an empty cache.
 *
 * @param {RegExp} [ignored] - what the console may say
 * @returns the page of puppeteer, and lists that grow while it is open: what its console says, and which locale files it requests
 */
export const openAppPage = async (browser, url, ignored) => {
  const page = await (await browser.createBrowserContext()).newPage();
  const consoleMessages = [];
  const localeRequests = [];
  page.on('console', (message) => ignored?.test(message.text()) || consoleMessages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => consoleMessages.push(String(error)));
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/locales/')) localeRequests.push(pathname);
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, consoleMessages, localeRequests };
};

/** Waits until the element of a page is in a language. What it shows: its words, the first number, the languages that it offers. */
export const readElement = async (page, lang) => {
  await waitForLanguage(page, lang);
  return page.evaluate(() => {
    const [element, ...others] = document.querySelectorAll('help-emergency');
    const help = element.shadowRoot.querySelector('.help');
    return {
      isAlone: !others.length,
      heading: help.querySelector('.title').localName,
      words: help.innerText.replace(/\s+/g, ' '),
      firstNumber: help.querySelector('a[href^="tel:"]').getAttribute('href'),
      languages: [...help.querySelectorAll('option')].map(({ value }) => value),
      lits: [window.litHtmlVersions?.length ?? 0, window.reactiveElementVersions?.length ?? 0],
    };
  });
};
