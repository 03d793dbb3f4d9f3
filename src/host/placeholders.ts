import type { CSSResult } from 'lit';
import { folderOfScript } from './address.js';
import { dress } from './dress.js';

/** Of a placeholder's `data-` attributes, those that the element in it gets. */
const CARRIED = ['lang', 'heading-level', 'base', 'offers-href', 'signs-href'];

const textOf = (node: Node) => node.textContent?.trim();

const isAlone = (link: Element, block: Element) =>
  block.contains(link) &&
  textOf(block) === textOf(link) &&
  [...block.querySelectorAll('*')].every((other) => other.contains(link) || link.contains(other) || other.localName === 'br');

/**
 * Shows an element in a block; the host's nodes stay where they are, as its fallback.
 *
 * @param holds - whether it is a placeholder still; when it is none any more, the block is the host's own again
 */
const fill = (block: HTMLElement, name: string, holds: () => boolean, lang?: string) => {
  if (block.shadowRoot || block.isContentEditable || block.querySelector(name) || !holds()) return;
  const element = document.createElement(name);
  const { styles } = element.constructor as { styles?: CSSResult };
  // Another script has taken the name.
  if (!styles) return;
  for (const attribute of CARRIED) {
    const value = block.getAttribute(`data-${attribute}`);
    if (value) element.setAttribute(attribute, value);
  }
  if (lang) element.lang = lang;
  element.append(document.createElement('slot'));
  let root: ShadowRoot;
  try {
    root = block.attachShadow({ mode: 'open' });
  } catch {
    // It has a shadow root of the host's own, or can have none: it stays what it is.
    return;
  }
  root.append(element);
  dress(root, styles);
  const observer = new MutationObserver(() => {
    if (holds()) return;
    observer.disconnect();
    root.replaceChildren(document.createElement('slot'));
    root.adoptedStyleSheets = [];
  });
  observer.observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
};

/**
 * Makes elements of what a CMS lets through, now and whenever some is added: a link to one of our finished pages
 * that stands alone in its block, and `<div class="help-emergency" data-lang="nb">`.
 */
export const upgradePlaceholders = (names: string[]) => {
  const page = new RegExp(`/embed/(${names.join('|')})/([^/]+)/(index\\.html)?$`);
  const upgrade = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
      const [, name, lang] = page.exec(link.pathname) ?? [];
      const block = link.closest<HTMLElement>('p, div');
      if (name && block && folderOfScript().startsWith(`${link.origin}/`)) fill(block, name, () => isAlone(link, block), lang);
    }
    for (const name of names)
      for (const block of document.querySelectorAll<HTMLElement>(`div.${name}`)) fill(block, name, () => block.classList.contains(name));
  };
  const start = () => {
    upgrade();
    new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
  };
  // What stands beside a link is known when the page is read to its end.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
