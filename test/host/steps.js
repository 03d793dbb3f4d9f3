/** What several of the promises to a host need. */
import { oneEvent } from '@open-wc/testing';
import { contentOf, expect, textOf, waitUntil } from '../support/page.js';

export const allElements = '<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs></trafficking-signs>';

/** Addresses that a page has asked for by itself, in order. */
export const requestsOf = ({ window }) => window.performance.getEntriesByType('resource').map(({ name }) => name);

export const localesAskedBy = (page) => requestsOf(page).filter((address) => address.includes('/locales/'));

/** Runs our script on a page that was opened without it. */
export const addScript = async ({ document }, attributes = { src: '/dist/help-widgets.js' }) => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  document.head.append(script);
  await loaded;
};

/** What is on the screen of a page: it has a box, and that is within the window. */
export const isOnScreen = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= -1 && top < element.ownerDocument.defaultView.innerHeight;
};

export const isShown = (element) => element.getClientRects().length > 0;

/** What a shadow root says by itself; an old browser has its style sheet in there. */
export const wordsIn = ({ childNodes }) =>
  [...childNodes].filter(({ nodeName }) => !['STYLE', '#comment'].includes(nodeName)).map(textOf).join(' ').trim();

/** Waits until an element is the one of its page that carries the exit. */
export const carriesExit = ({ localName, shadowRoot }) => waitUntil(() => shadowRoot.querySelector('[popover]'), `<${localName}> carries the exit`);

/** What an element shows, wherever its exit lies: without Lit's marks, and with its ids as a page would count that had no other. */
export const markupOf = (content) => {
  const copy = content.cloneNode(true);
  for (const box of copy.querySelectorAll('[popover]')) for (const name of ['class', 'style']) box.removeAttribute(name);
  const ids = [...copy.querySelectorAll('small[id]')].map(({ id }) => id);
  expect(new Set(ids).size, 'ids that no other has').to.equal(ids.length);
  return ids.reduce((html, id, i) => html.replaceAll(`"${id}"`, `"own-${i}"`), copy.outerHTML.replace(/<!--.*?-->/g, ''));
};

/** The element that has the focus, through shadow roots. */
export const focusedIn = (root) => {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focusedIn(activeElement.shadowRoot) : activeElement;
};

const nameOf = ({ localName, id, className }) => [localName, id && `#${id}`, className && `.${className}`].join('');

/** The keys that press what has the focus, as a keyboard names them. */
export const PRESSERS = { Enter: 'Enter', Space: ' ' };

/** Compares without chai, which would print everything that hangs on an element, and not end. */
export const expectFocus = (element) => {
  const focused = focusedIn(element.ownerDocument) ?? {};
  expect(element.getRootNode().activeElement === element, `the focus is on ${nameOf(element)}; it is on ${nameOf(focused)}`).to.equal(true);
};

/** The rows of `<help-emergency>`: "I need help", "I suspect trafficking". */
export const rowsOf = (element) => [...element.shadowRoot.querySelectorAll('.row')];

/** Opens or closes the section of a row; the browser tells the element later. */
export const toggle = async (row, press = () => row.click()) => {
  const toggled = oneEvent(row.closest('details'), 'toggle');
  await press();
  await toggled;
};

/** Which of its sections `<help-emergency>` shows in place. */
export const openSections = (element) => [...element.shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id);

/** Where the visitor is, as a page and its history tell. */
export const placeOf = ({ window }) => ({ href: window.location.href, entries: window.history.length });

export const untilSaid = (page, count) => waitUntil(() => page.said.length >= count, `the console says ${count}`);

/** Begins below what the test itself needs on the page, so it stands in the page and not in a header. */
export const policy = (content) => `<script>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => said.push('violated: ' + violatedDirective));
  </script><meta http-equiv="Content-Security-Policy" content="${content}">`;

/** What stands in `integrity=""` for a file. */
export const integrityOf = async (address) => {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(address)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
};

/** The element that a page exchanges is all there: content, rank, the host's words in their slot, no fallback. */
export const expectWhole = async ({ $ }, lang = 'en') => {
  const emergency = $('help-emergency');
  const content = await contentOf(emergency, lang);
  expect(textOf(content)).to.include(lang === 'nb' ? 'Ring 112!' : 'call 112!');
  expect(content.querySelector('.title').localName).to.equal('h3');
  expect(emergency.querySelector('p').assignedSlot?.name).to.equal('end');
  expect(isShown(emergency.querySelector('a')), 'the fallback').to.equal(false);
};

/** Makes a browser one that has no constructable style sheets. */
export const WITHOUT_SHEETS = '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;</script>';
