/** The quick exit of a page. */
import { contentOf } from './content.js';
import { openPage, waitUntil } from './page.js';
import { SCRIPT_TAG } from './script-tags.js';

/** `sandbox` of a frame that cannot navigate the test page around it. */
export const SANDBOX_WITHOUT_NAVIGATION = 'allow-scripts allow-same-origin';

/** Makes a page believe that it is offline, so its exit covers the page without leaving: WebKit would navigate the test page, sandbox or not. */
export const OFFLINE_SCRIPT = `<script>Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })</script>`;

export const supportsPopover = ({ window }) => 'popover' in window.HTMLElement.prototype;

export const exitButtonOf = (element) => element.shadowRoot.querySelector('button.leave');

/** The rendered exit buttons of a page, in shadow roots too. */
export const exitButtonsOf = ({ document }) =>
  [...document.querySelectorAll('*')]
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button.leave') ?? [])])
    .filter((button) => button.getClientRects().length);

/** Names of the elements that have a rendered exit button. */
export const carrierNamesOf = (page) => exitButtonsOf(page).map((exit) => exit.getRootNode().host.localName);

/** Opens a page that cannot leave, and waits for the content of its elements. */
export const openPageWithExit = async (body, { lang, head = SCRIPT_TAG, online = false, ...options } = {}) => {
  const page = await openPage(body, { sandbox: SANDBOX_WITHOUT_NAVIGATION, head: (online ? '' : OFFLINE_SCRIPT) + head, lang, ...options });
  for (const element of page.document.querySelectorAll('help-emergency, support-offers, trafficking-signs, quick-exit')) await contentOf(element, lang);
  return page;
};

/** The cover, a dialog over the page. */
export const coverOf = ({ document }) => [...document.documentElement.children].find(({ localName }) => localName === 'dialog');

/** Whether the cover is all that is rendered, and title and icon of the tab are neutral. */
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
    // In WebKit the cover of a scrolled page moves into place a moment later; until then the bare root is there.
    points.every(([x, y]) => [...cover.children, cover, document.documentElement].includes(document.elementFromPoint(x, y))) &&
    ['Information', 'Informasjon'].includes(document.title) &&
    [...document.querySelectorAll('link[rel~=icon]')].map((link) => link.getAttribute('href')).join() === 'data:,'
  );
};

/** The button of the cover that shows the page again. */
export const wayBackOf = (page) => coverOf(page).firstElementChild.shadowRoot.querySelector('button');

/** Waits until an element is the carrier of the exit. */
export const waitForCarrier = ({ localName, shadowRoot }) => waitUntil(() => shadowRoot.querySelector('[popover]'), `<${localName}> carries the exit`);
