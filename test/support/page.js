import './exceptions.js';
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

export { expect, waitUntil };

/** The origin that the tests run on, under another name: for a browser it is another origin. */
export const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

export const SCRIPT = '<script src="/dist/help-widgets.js" defer></script>';

/** A tag of ours for a copy of the script, see test/support/host-pages.mjs. */
export const copy = (kind) => SCRIPT.replace('/dist/', `/copies/${kind}/`);

/** What shows the pages that a test has opened. */
const shown = new Set();

const HOST = '/host-page';

/**
 * Opens a page of a host, in a frame as wide as a screen.
 *
 * @param body - HTML of the page's body
 * @param options.head - what pastes our script; default {@link SCRIPT}
 * @param options.lang - of the page; default none
 * @param options.style - the host's style sheet
 * @param options.csp - the host's Content-Security-Policy
 * @param options.headers - what else its server says
 * @param options.doctype - '' for the rules of the last century
 * @param options.sandbox - of the frame
 * @param options.top - in a window of its own, and no frame
 * @returns `{ frame, window, document, $, said }`; `said` is what came to the console, errors included
 */
export const openPage = async (body, { head = SCRIPT, lang = '', style = '', csp = '', headers = {}, width = 400, height = 700, html = '', doctype = '<!doctype html>', sandbox, top = false } = {}) => {
  const page = `${doctype}<html ${lang && `lang="${lang}"`} ${html}><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>A host</title><link rel="icon" href="data:,">
    <script>
      window.said = [];
      for (const kind of ['log', 'info', 'warn', 'error', 'debug'])
        console[kind] = (...words) => said.push(kind + ': ' + words.join(' '));
      addEventListener('error', (event) => said.push('uncaught: ' + event.message));
      addEventListener('unhandledrejection', (event) => said.push('unhandled: ' + event.reason));
    </script>
    <style>body { margin: 0 } ${style}</style>${head}<body>${body}</body></html>`;
  const address = `${HOST}?${new URLSearchParams({ html: page, headers: JSON.stringify({ ...(csp && { 'Content-Security-Policy': csp }), ...headers }) })}`;
  if (top) return openTop(address, { width, height });
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
  if (sandbox !== undefined) frame.sandbox = sandbox;
  frame.src = address;
  document.body.append(frame);
  shown.add(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const { contentWindow: window, contentDocument } = frame;
  return { frame, window, document: contentDocument, $: (selector) => contentDocument.querySelector(selector), said: window.said };
};

/** The same in a window. */
const openTop = async (address, { width, height }) => {
  const opened = window.open(address, '', `popup,width=${width},height=${height}`);
  shown.add({ remove: () => opened.close() });
  await waitUntil(() => opened.location.pathname === HOST && opened.document.readyState === 'complete', 'the window is open', { timeout: 8000 });
  const { document } = opened;
  return { window: opened, document, $: (selector) => document.querySelector(selector), said: opened.said };
};

/** Takes the pages away that a test has opened. */
export const closePages = () => {
  for (const each of shown) each.remove();
  shown.clear();
};

afterEach(closePages);

export const ELEMENTS = ['help-emergency', 'support-offers', 'trafficking-signs'];

/** The rendered content of an element; fails where there is none, so that a fallback never passes for it. */
export const contentOf = async (element, lang) => {
  await waitUntil(
    () => element.shadowRoot?.querySelector(lang ? `.help[lang="${lang}"]` : '.help'),
    `${element.localName} shows its content${lang ? ` in ${lang}` : ''}`,
    { timeout: 5000 }
  );
  return element.shadowRoot.querySelector('.help');
};

/** A point of a page, on the screen of the test. */
export const onScreen = ({ frame }, [x, y]) => {
  const { left, top } = frame.getBoundingClientRect();
  return [Math.round(left + x), Math.round(top + y)];
};

export const centreOf = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

export const pause = (milliseconds) => new Promise((later) => setTimeout(later, milliseconds));

/** Text as a reader meets it, white space folded. */
export const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();

/** Everything in a tree that a finger or a key can use. */
export const controlsOf = (content) => [...content.querySelectorAll('a[href], button, summary')];

/** What the widget says by itself beside the source text: the exit and what it cannot do, what a link does, the way to the sources. */
export const OWN = 'small, .exit';

/** The same without the exit, and the link to the sources: 112 is the first of them. */
export const contentControlsOf = (content) => controlsOf(content).filter((control) => !control.closest(OWN));

export const forcedColors = (on) => executeServerCommand('forced-colors', on);
