/** Opens host pages in the test page. */
import './exceptions.js';
import { expect, waitUntil as waitUntilWithTimeout } from '@open-wc/testing';
import { SCRIPT_TAG } from './script-tags.js';

export { expect };

/** `waitUntil` of @open-wc/testing with a shorter interval, and a timeout that is long enough for a busy machine. */
export const waitUntil = (predicate, message, options) => waitUntilWithTimeout(predicate, message, { interval: 10, timeout: 5000, ...options });

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a page has painted what it shows, and its observers and the guard of taps know. */
export const waitUntilPainted = async ({ window }) => {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await pause(0);
};

/** The origin of the test server under another host name. */
export const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

/** Frames and windows that the running test has opened. */
const openedPages = new Set();

const HOST_PAGE = '/host-page';

/** For `head`, before anything that may write to the console. It is valid in XHTML too, and runs in old browsers. */
export const RECORD_CONSOLE = `<script>
  window.consoleMessages = [];
  ['log', 'info', 'warn', 'error', 'debug'].forEach(function (kind) {
    console[kind] = function () { consoleMessages.push(kind + ': ' + [].join.call(arguments, ' ')); };
  });
  addEventListener('error', function (event) { consoleMessages.push('uncaught: ' + event.message); });
  addEventListener('unhandledrejection', function (event) { consoleMessages.push('unhandled: ' + event.reason); });
</script>`;

/**
 * Opens a host page in a frame.
 *
 * @param body - HTML of the page's body
 * @param options.head - HTML that loads our script; default {@link SCRIPT_TAG}
 * @param options.lang - language of the page; default none
 * @param options.style - the host's style sheet
 * @param options.csp - the host's Content-Security-Policy header
 * @param options.headers - other response headers, by name
 * @param options.html - attributes of `<html>`
 * @param options.doctype - default that of HTML; '' for quirks mode
 * @param options.sandbox - attribute of the frame
 * @param options.top - opens a window instead of a frame
 * @returns `{ frame, window, document, $, consoleMessages }`; `$` is the page's `querySelector`, and the console
 *   messages include uncaught errors
 */
export const openPage = async (body, { head = SCRIPT_TAG, lang = '', style = '', csp = '', headers = {}, width = 400, height = 700, html = '', doctype = '<!doctype html>', sandbox, top = false } = {}) => {
  const page = `${doctype}<html ${lang && `lang="${lang}"`} ${html}><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>A host</title><link rel="icon" href="data:,">
    ${RECORD_CONSOLE}
    <style>body { margin: 0 } ${style}</style>${head}<body>${body}</body></html>`;
  const address = `${HOST_PAGE}?${new URLSearchParams({ html: page, headers: JSON.stringify({ ...(csp && { 'Content-Security-Policy': csp }), ...headers }) })}`;
  if (top) return openWindow(address, { width, height });
  return openAddress(address, { width, height, sandbox });
};

/** Opens an address in a frame. The page has `consoleMessages` if it records them ({@link RECORD_CONSOLE}). */
export const openAddress = async (address, { width = 400, height = 700, sandbox } = {}) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
  if (sandbox !== undefined) frame.sandbox = sandbox;
  frame.src = address;
  document.body.append(frame);
  openedPages.add(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentWindow: window, contentDocument } = frame;
  return { frame, window, document: contentDocument, $: (selector) => contentDocument.querySelector(selector), consoleMessages: window.consoleMessages };
};

const openWindow = async (address, { width, height }) => {
  const popup = window.open(address, '', `popup,width=${width},height=${height}`);
  openedPages.add({ remove: () => popup.close() });
  await waitUntil(() => popup.location.pathname === HOST_PAGE && popup.document.readyState === 'complete', 'the window is open', { timeout: 8000 });
  const { document } = popup;
  return { window: popup, document, $: (selector) => document.querySelector(selector), consoleMessages: popup.consoleMessages };
};

export const closePages = () => {
  for (const each of openedPages) each.remove();
  openedPages.clear();
};

afterEach(closePages);

// The reporter gathers these lines at the end of the run.
beforeEach(function () {
  if (this.currentTest.currentRetry()) console.log(`Tried again: ${this.currentTest.titlePath().join(' > ')}`);
});

export const waitForConsoleMessages = (page, count) => waitUntil(() => page.consoleMessages.length >= count, `the console has ${count} messages`);

/** The warnings and errors among console messages. */
export const warningsIn = (consoleMessages) => consoleMessages.filter((line) => /^(warn|error)/.test(line));

/** The address of a page, and the length of its history. */
export const locationOf = ({ window }) => ({ href: window.location.href, entries: window.history.length });
