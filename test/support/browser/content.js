/** Reads what an element has rendered. */
import { expect, openPage, waitUntil } from './page.js';
import { openDisclosures } from './disclosures.js';

export const ELEMENTS = ['help-emergency', 'support-offers', 'trafficking-signs'];

/** HTML of one element of each kind. */
export const ALL_ELEMENTS_HTML = ELEMENTS.map((name) => `<${name}></${name}>`).join('');

/** Waits for the rendered content of an element. A fallback does not count. */
export const contentOf = async (element, lang) => {
  await waitUntil(
    () => element.shadowRoot?.querySelector(lang ? `.help[lang="${lang}"]` : '.help'),
    `${element.localName} shows its content${lang ? ` in ${lang}` : ''}`
  );
  return element.shadowRoot.querySelector('.help');
};

/** Selects text that is not in the source text: the exit and its bar, what a tile does, and the small lines: the disclaimer, the draft line, the link to the sources. */
export const OWN_WORDS = 'small, .exit, .bar, .note';

/** Hides {@link OWN_WORDS}, and the icons that stand in a sentence out of the flow: for `innerText` each is a line of its own. */
export const hideOwnWords = (content) => {
  for (const own of content.querySelectorAll(`${OWN_WORDS}, .out svg`)) own.style.display = 'none';
};

/** Opens a page with one element and its sections; without {@link OWN_WORDS} only the source text is shown. */
export const openElement = async (tag, { attributes = '', lang = 'en', withOwnWords = false, ...options } = {}) => {
  const page = await openPage(`<${tag} ${attributes}></${tag}>`, { lang, ...options });
  const element = page.$(tag);
  const content = await contentOf(element, lang);
  openDisclosures(content);
  if (!withOwnWords) hideOwnWords(content);
  return { ...page, element, content };
};

/** All text of a node, with white space collapsed. */
export const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();

/** The rendered text of a node, with white space collapsed. */
export const visibleTextOf = (node) => node.innerText.replace(/\s+/g, ' ').trim();

/** All links, buttons, lists and summaries in a tree. */
export const controlsOf = (content) => [...content.querySelectorAll('a[href], button, select, summary')];

/** Names a control in a message; undefined for none. */
export const describeControl = (control) => control && `${control.localName}.${control.className} "${textOf(control)}"`;

/** The controls without those of {@link OWN_WORDS}: the first is 112. */
export const contentControlsOf = (content) => controlsOf(content).filter((control) => !control.closest(OWN_WORDS));

/** @returns {[string, string][]} `href` and text of each link */
export const linksOf = (content) => contentControlsOf(content).filter(({ localName }) => localName === 'a').map((link) => [link.getAttribute('href'), visibleTextOf(link)]);

export const headingsOf = (content) => [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')];

/** Level and text of each heading. */
export const outlineOf = (content) => headingsOf(content).map((heading) => [Number(heading.localName[1]), textOf(heading)]);

/** Text nodes that are not blank. */
export const textNodesOf = (content) => {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
  return nodes;
};

/** The text of a shadow root, without the `<style>` that it contains in an old browser. */
export const shadowTextOf = ({ childNodes }) =>
  [...childNodes].filter(({ nodeName }) => !['STYLE', '#comment'].includes(nodeName)).map(textOf).join(' ').trim();

/** HTML without Lit's comments. */
export const normalizedMarkup = (content) => content.outerHTML.replace(/<!--.*?-->/g, '');

/** Asserts that an upgraded placeholder is complete: content, heading level, slotted content, no fallback. */
export const expectComplete = async ({ $ }, lang = 'en') => {
  const emergency = $('help-emergency');
  const content = await contentOf(emergency, lang);
  expect(textOf(content)).to.include(lang === 'nb' ? 'Ring 112 i nødssituasjoner!' : 'call 112!');
  expect(content.querySelector('.title').localName).to.equal('h3');
  expect(emergency.querySelector('p').assignedSlot?.name).to.equal('end');
  expect(hasBox(emergency.querySelector('a')), 'the fallback').to.equal(false);
};

/** Whether an element is rendered, in the viewport or not. */
export const hasBox = (element) => element.getClientRects().length > 0;
