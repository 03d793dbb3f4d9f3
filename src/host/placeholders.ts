import type { CSSResult } from 'lit';
import { folderOfScript } from './address.js';
import { dress } from './dress.js';

/** Of a placeholder's `data-` attributes, those that the element in it gets. */
const CARRIED = ['lang', 'heading-level', 'base', 'offers-href', 'signs-href'];

/** Editors leave characters and elements beside a link that show nothing, or nothing to read. */
const wordsOf = (node: Node) => node.textContent?.replace(/[^\p{L}\p{N}]+/gu, '');
const SHOWS_NOTHING = /^(br|span|o:p)$/;

const isAlone = (link: Element, block: Element) =>
  block.contains(link) &&
  wordsOf(block) === wordsOf(link) &&
  [...block.querySelectorAll('*')].every(
    (other) => other.contains(link) || link.contains(other) || SHOWS_NOTHING.test(other.localName)
  );

/**
 * Shows an element in a block; the host's nodes stay where they are, as its fallback.
 *
 * @param holds - whether it is a placeholder still; while it is none, the block is the host's own
 */
const fill = (block: HTMLElement, name: string, holds: () => boolean, lang?: string) => {
  if (block.shadowRoot || block.isContentEditable || block.querySelector(name) || !holds()) return;
  const { styles } = customElements.get(name) as { styles?: CSSResult };
  // Another script has taken the name.
  if (!styles) return;
  let root: ShadowRoot;
  try {
    root = block.attachShadow({ mode: 'open' });
  } catch {
    // It has a shadow root of the host's own, or can have none, as an <li>: it stays what it is.
    return;
  }
  const element = document.createElement(name);
  element.append(document.createElement('slot'));
  const update = () => {
    for (const attribute of CARRIED) {
      const value = block.getAttribute(`data-${attribute}`);
      if (value) element.setAttribute(attribute, value);
    }
    if (lang) element.lang = lang;
    if (!holds()) {
      root.replaceChildren(document.createElement('slot'));
      root.adoptedStyleSheets = [];
    } else if (!root.contains(element)) {
      root.replaceChildren(element);
      dress(root, styles);
    }
  };
  update();
  new MutationObserver(update).observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
};

/**
 * Makes elements of what a CMS lets through, now and whenever some is added: a link to one of our finished pages
 * that stands alone in its block, and `<div class="help-emergency" data-lang="nb">`.
 */
export const upgradePlaceholders = (names: string[]) => {
  const divs = names.map((name) => `div.${name}`).join();
  const page = new RegExp(`/embed/(${names.join('|')})/([^/]+)/?(index\\.html)?$`);
  const upgrade = () => {
    for (const div of document.querySelectorAll<HTMLElement>(divs)) {
      const name = names.find((name) => div.classList.contains(name)) ?? '';
      fill(div, name, () => div.classList.contains(name));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
      const { href, origin, pathname } = link;
      const [, name, lang] = page.exec(pathname) ?? [];
      const block = link.closest<HTMLElement>('p, div, li, td');
      if (name && block && !block.closest(divs) && folderOfScript().startsWith(`${origin}/`))
        fill(block, name, () => link.href === href && isAlone(link, block), lang);
    }
  };
  const start = () => {
    upgrade();
    new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
  };
  // What stands beside a link is known when the page is read to its end.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
