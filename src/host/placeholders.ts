import type { CSSResult } from 'lit';
import { folderOfScript } from './address.js';
import { dress } from './dress.js';

/** Of a placeholder's `data-` attributes, those that the element in it gets. */
const CARRIED = ['lang', 'heading-level', 'base', 'offers-href', 'signs-href'];

/** Links and the blocks that they made ours. */
const blocks = new Map<Element, Element>();

const textOf = (node: Node) => node.textContent?.trim();

const isAlone = (link: Element, block: Element) =>
  block.contains(link) &&
  textOf(block) === textOf(link) &&
  [...block.querySelectorAll('*')].every((other) => other.contains(link) || link.contains(other) || other.localName === 'br');

/** Shows an element in a block; the host's nodes stay where they are, as its fallback. */
const fill = (block: HTMLElement, name: string, lang?: string) => {
  if (block.shadowRoot || block.isContentEditable || block.querySelector(name)) return;
  const element = document.createElement(name);
  const { styles } = element.constructor as { styles?: CSSResult };
  // Another script has taken the name.
  if (!styles) return;
  for (const attribute of CARRIED) {
    const value = (attribute === 'lang' ? lang : undefined) ?? block.getAttribute(`data-${attribute}`);
    if (value) element.setAttribute(attribute, value);
  }
  element.append(document.createElement('slot'));
  const root = block.attachShadow({ mode: 'open' });
  dress(root, styles);
  root.append(element);
};

/**
 * Makes elements of what a CMS lets through, now and whenever some is added: a link to one of our finished pages
 * that stands alone in its block, and `<div class="help-emergency" data-lang="nb">`.
 */
export const upgradePlaceholders = (names: string[]) => {
  const page = new RegExp(`/embed/(${names.join('|')})/([^/]+)/(index\\.html)?$`);
  const upgrade = () => {
    for (const [link, block] of blocks) {
      if (!isAlone(link, block)) block.shadowRoot?.replaceChildren(document.createElement('slot'));
      else if (block.isConnected) continue;
      blocks.delete(link);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
      const [, name, lang] = page.exec(link.pathname) ?? [];
      const block = link.closest<HTMLElement>('p, div');
      if (name && block && folderOfScript().startsWith(`${link.origin}/`) && isAlone(link, block)) {
        fill(block, name, lang);
        // Not a shadow root of the host's own.
        if (block.shadowRoot?.querySelector(name)) blocks.set(link, block);
      }
    }
    for (const name of names) for (const block of document.querySelectorAll<HTMLElement>(`div.${name}`)) fill(block, name);
  };
  const start = () => {
    upgrade();
    new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
  };
  // What stands beside a link is known when the page is read to its end.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
