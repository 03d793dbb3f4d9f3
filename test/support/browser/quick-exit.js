/** The quick exit of a page. */
import { contentOf } from './content.js';
import { openPage, waitUntil } from './page.js';
import { SCRIPT_TAG } from './script-tags.js';

/** `sandbox` of a frame in which nothing can navigate the test page around it. */
export const SANDBOX_WITHOUT_NAVIGATION = 'allow-scripts allow-same-origin';

/** Makes a page believe that there is no network, so its exit covers the page and stays: WebKit would lead the test page away, sandbox or not. */
export const OFFLINE_SCRIPT = `<script>Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })</script>`;

export const supportsPopover = ({ window }) => 'popover' in window.HTMLElement.prototype;

export const exitButtonOf = (element) => element.shadowRoot.querySelector('button.leave');

/** The displayed exits of a page, through shadow roots. */
export const exitButtonsOf = ({ document }) =>
  [...document.querySelectorAll('*')]
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button.leave') ?? [])])
    .filter((button) => button.getClientRects().length);

/** Names of the elements that carry a displayed exit. */
export const carrierNamesOf = (page) => exitButtonsOf(page).map((exit) => exit.getRootNode().host.localName);

/** Opens a page that cannot leave, and waits for the content of its elements. */
export const openPageWithExit = async (body, { lang, head = SCRIPT_TAG, online = false, ...options } = {}) => {
  const page = await openPage(body, { sandbox: SANDBOX_WITHOUT_NAVIGATION, head: (online ? '' : OFFLINE_SCRIPT) + head, lang, ...options });
  for (const element of page.document.querySelectorAll('help-emergency, support-offers, trafficking-signs, quick-exit')) await contentOf(element, lang);
  return page;
};

/** The dialog over a page that the exit has covered. */
export const coverOf = ({ document }) => [...document.documentElement.children].find(({ localName }) => localName === 'dialog');

/** Whether nothing of the page can be seen or heard, and its tab says nothing of it. */
export const isCovered = (page) => {
  const { document, window } = page;
  const cover = coverOf(page);
  if (!cover) return false;
  const others = [...document.documentElement.children].filter((element) => element !== cover);
  const { width, height } = cover.getBoundingClientRect();
  const points = [[1, 1], [window.innerWidth / 2, window.innerHeight / 2], [window.innerWidth - 2, window.innerHeight - 2]];
  return (
    others.every((element) => window.getComputedStyle(element).display === 'none') &&
    [width, height].join() === [window.innerWidth, window.innerHeight].join() &&
    // The plain root is below it: in WebKit the cover of a scrolled page comes to its place a moment later.
    points.every(([x, y]) => [...cover.children, cover, document.documentElement].includes(document.elementFromPoint(x, y))) &&
    ['Information', 'Informasjon'].includes(document.title) &&
    [...document.querySelectorAll('link[rel~=icon]')].map((link) => link.getAttribute('href')).join() === 'data:,'
  );
};

/** The button of the cover that uncovers the page. */
export const wayBackOf = (page) => coverOf(page).firstElementChild.shadowRoot.querySelector('button');

/** Waits until an element is the one of its page that carries the exit. */
export const waitForCarrier = ({ localName, shadowRoot }) => waitUntil(() => shadowRoot.querySelector('[popover]'), `<${localName}> carries the exit`);
