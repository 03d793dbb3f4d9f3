/** The quick exit of a page. */
import { contentOf } from './content.js';
import { openPage, waitUntil } from './page.js';
import { SCRIPT_TAG } from './script-tags.js';

/** `sandbox` of a frame that cannot navigate the test page around it. */
export const SANDBOX_WITHOUT_NAVIGATION = 'allow-scripts allow-same-origin';

/** Makes a page believe that it is offline, so its exit covers the page without leaving: WebKit would navigate the test page, sandbox or not. */
export const OFFLINE_SCRIPT = `<script>Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })</script>`;

export const supportsPopover = ({ window }) => 'popover' in window.HTMLElement.prototype;

/** The exit in the card of an element. */
export const exitButtonOf = (element) => element.shadowRoot.querySelector('.exit .leave');

/** The bar of an element, open or not. */
export const barOf = (element) => element.shadowRoot.querySelector('.bar');

/** What matches in the shadow roots of a tree. */
const shadowNodesIn = (root, selectors) =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll(selectors), ...shadowNodesIn(shadowRoot, selectors)] : []));

const renderedIn = ({ document }, selectors) => shadowNodesIn(document, selectors).filter((node) => node.getClientRects().length);

/** The rendered exits in the cards of a page. */
export const exitButtonsOf = (page) => renderedIn(page, '.exit .leave');

/** The exits in the rendered bars of a page: one, or none. */
export const barButtonsOf = (page) => renderedIn(page, '.bar .leave');

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

/** Waits until a bar is shown; `isShown` false: until none is. */
export const waitForBar = (page, isShown = true) => waitUntil(() => !!barButtonsOf(page).length === isShown, `a bar is ${isShown ? '' : 'not '}shown`);
