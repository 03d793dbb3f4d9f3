/** What the tests of the exit share. */
import { contentOf, openPage, SCRIPT } from '../support/page.js';

/** A frame that nothing leads out of: the page of the tests stays. */
export const KEPT = 'allow-scripts allow-same-origin';

/** A browser that has lost its network goes nowhere: for WebKit, which leads a test out of its sandbox. */
export const OFFLINE = `<script>Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })</script>`;

export const hasTopLayer = ({ window }) => 'popover' in window.HTMLElement.prototype;

export const exitOf = (element) => element.shadowRoot.querySelector('button.leave');

/** Every exit of a page that somebody can use, through shadow roots. */
export const exitsOf = ({ document }) =>
  [...document.querySelectorAll('*')]
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button.leave') ?? [])])
    .filter((button) => button.getClientRects().length);

/** The elements that carry them, by name. */
export const holdersOf = (page) => exitsOf(page).map((exit) => exit.getRootNode().host.localName);

/** A page whose elements show their content. */
export const openExit = async (body, { lang, head = SCRIPT, online = false, ...options } = {}) => {
  const page = await openPage(body, { sandbox: KEPT, head: (online ? '' : OFFLINE) + head, lang, ...options });
  for (const element of page.document.querySelectorAll('help-emergency, support-offers, trafficking-signs, quick-exit')) await contentOf(element, lang);
  return page;
};

/** The sheet over a page that is covered. */
export const sheetOf = ({ document }) => [...document.documentElement.children].find(({ localName }) => localName === 'dialog');

/** Whether nothing of the page can be seen or heard, and its tab says nothing of it. */
export const isCovered = (page) => {
  const { document, window } = page;
  const sheet = sheetOf(page);
  if (!sheet) return false;
  const others = [...document.documentElement.children].filter((element) => element !== sheet);
  const { width, height } = sheet.getBoundingClientRect();
  const points = [[1, 1], [window.innerWidth / 2, window.innerHeight / 2], [window.innerWidth - 2, window.innerHeight - 2]];
  return (
    others.every((element) => window.getComputedStyle(element).display === 'none') &&
    [width, height].join() === [window.innerWidth, window.innerHeight].join() &&
    // The plain root is below it: in WebKit the sheet of a page that was scrolled comes to its place a moment later.
    points.every(([x, y]) => [...sheet.children, sheet, document.documentElement].includes(document.elementFromPoint(x, y))) &&
    ['Information', 'Informasjon'].includes(document.title) &&
    [...document.querySelectorAll('link[rel~=icon]')].map((link) => link.getAttribute('href')).join() === 'data:,'
  );
};

export const backOf = (page) => sheetOf(page).firstElementChild.shadowRoot.querySelector('button');
