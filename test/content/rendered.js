import { contentControlsOf, contentOf, openPage, OWN, textOf } from '../support/page.js';

/** Opens everything that opens in place. */
export const openAll = (content) => {
  for (const details of content.querySelectorAll('details')) details.open = true;
};

/** One element alone on a page, open, its own words hidden: the source text is left. */
export const alone = async (tag, { attributes = '', lang = 'en', withOwn = false, ...options } = {}) => {
  const page = await openPage(`<${tag} ${attributes}></${tag}>`, { lang, ...options });
  const element = page.$(tag);
  const content = await contentOf(element, lang);
  openAll(content);
  if (!withOwn) for (const own of content.querySelectorAll(OWN)) own.style.display = 'none';
  return { ...page, element, content };
};

/** The text that is on the screen, white space folded: what is hidden is not in it. */
export const seen = (node) => node.innerText.replace(/\s+/g, ' ').trim();

/** @returns {[string, string][]} where each link leads, and its words */
export const linksOf = (content) => contentControlsOf(content).filter(({ localName }) => localName === 'a').map((link) => [link.getAttribute('href'), seen(link)]);

export const headingsOf = (content) => [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')];

export const outlineOf = (content) => headingsOf(content).map((heading) => [Number(heading.localName[1]), textOf(heading)]);

/** Each text node that says something, and where it stands. */
export const textNodesOf = (content) => {
  const walker = document.createTreeWalker(content, 4 /* text */);
  const nodes = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
  return nodes;
};
