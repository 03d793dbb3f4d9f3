import { adoptStyles } from './adopt-styles.js';
import { baseUrl } from './base-url.js';
import { warn } from './console.js';
import { createElement } from './create-element.js';
import { documentProperty, queryDocument } from './document.js';
import { armTapGuard, guardClicks } from './tap-guard.js';

/** More than a page of help needs. A comment that repeats a placeholder a thousand times must not freeze the page. */
const MAX_PLACEHOLDERS = 20;

/** The attributes that an element takes from the `data-` attributes of its placeholder. None holds an address: a commenter may have written it. */
const DATA_ATTRIBUTES = ['lang', 'heading-level', 'exit', 'print'];

/** What a link can stand alone in. */
const BLOCKS = 'p,div,li,td';

const LINKS = 'a[href*="/embed/"]';

/** Elements that render nothing but their words. */
const PLAIN = /^([bipu]|br|em|font|o:p|small|span|strong)$/;

/**
 * Whether a block has only plain elements in it.
 *
 * @param link - a link that is allowed, whatever it contains; without it, every link is
 */
const isPlain = (block: Element, link?: Element) =>
  [...block.querySelectorAll(link ? '*' : ':not(a)')].every(
    (element) => PLAIN.test(element.localName) || (link && (element.contains(link) || link.contains(element)))
  );

/** Letters and digits of a text: editors leave other characters beside a link, which no reader notices. */
const wordsOf = (node: Node) => node.textContent?.replace(/[^\p{L}\p{N}]+/gu, '');

/** What a placeholder stands for. */
interface Placeholder {
  readonly name: string;
  /** The language of the finished page that a link leads to. */
  readonly lang?: string | undefined;
}

const createSlottedElement = (name: string) => {
  // As the page creates elements: a polyfill of custom elements replaces the method.
  const element = document.createElement(name);
  element.append(createElement('slot'));
  return element;
};

/**
 * Shows elements in what a CMS lets through, on the page now and whenever it is added: a link to a finished page that stands alone in its block,
 * and `<div class="help-emergency">`. The nodes of the host stay where they are, as the fallback.
 *
 * @param names - of the elements that a placeholder can stand for
 */
export const upgradePlaceholders = (names: readonly string[]) => {
  const divs = names.map((name) => `div.${name}`).join();
  const finishedPage = new RegExp(`/embed/(${names.join('|')})/([^/]{1,35})/?(index\\.html)?$`);

  /** Blocks that show an element. */
  const upgraded = new Set<HTMLElement>();

  /** Blocks that are no placeholder, but could become one when something in them changes. */
  const rejected = new WeakSet<Element>();

  /** What a block stands for; undefined where it is the host's own. */
  const readBlock = (block: HTMLElement): Placeholder | undefined => {
    const link = block.querySelector<HTMLAnchorElement>(LINKS);
    // The address before the text: most links with such an address are the host's own.
    const linked = link && baseUrl().startsWith(`${link.origin}/`) && finishedPage.exec(link.pathname);
    if (linked && !block.closest('nav,header') && isPlain(block, link) && wordsOf(block) === wordsOf(link)) return { name: linked[1] ?? '', lang: linked[2] };
    const name = names.find((name) => block.matches(`div.${name}`));
    // Without data-lang the class may be the host's own, for something that is no fallback.
    return name && (block.hasAttribute('data-lang') || isPlain(block)) ? { name } : undefined;
  };

  const hasRoom = () => {
    if (upgraded.size >= MAX_PLACEHOLDERS) for (const block of upgraded) if (!block.isConnected) upgraded.delete(block);
    if (upgraded.size < MAX_PLACEHOLDERS) return true;
    warn('help-widgets', `upgrades ${MAX_PLACEHOLDERS} placeholders of a page; the others stay as they are`);
    return false;
  };

  /** Shows an element in a block, as long as the block is a placeholder. */
  const attachElement = (block: HTMLElement, name: string, css: string) => {
    let element = createSlottedElement(name);
    const slot = createElement('slot');
    const root = block.attachShadow({ mode: 'open' });
    guardClicks(block);
    const update = () => {
      const placeholder = readBlock(block);
      if (placeholder && placeholder.name !== element.localName) element = createSlottedElement(placeholder.name);
      for (const attribute of DATA_ATTRIBUTES) {
        const value = block.getAttribute(`data-${attribute}`);
        if (value) element.setAttribute(attribute, value);
        else element.removeAttribute(attribute);
      }
      if (placeholder?.lang) element.lang = placeholder.lang;
      if (placeholder) upgraded.add(block);
      else upgraded.delete(block);
      const content = placeholder ? element : slot;
      if (root.contains(content)) return;
      root.replaceChildren(content);
      root.adoptedStyleSheets = [];
      if (placeholder) adoptStyles(root, css);
      armTapGuard();
    };
    update();
    new MutationObserver(update).observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
  };

  const upgradeBlock = (block: HTMLElement) => {
    try {
      if (block.shadowRoot || block.isContentEditable) return;
      const { name = '' } = readBlock(block) ?? {};
      // Without a style sheet the element of that name is another script's.
      const { css } = (customElements.get(name) ?? {}) as { css?: string };
      if (!css || block.querySelector(name)) rejected.add(block);
      else if (hasRoom()) attachElement(block, name, css);
    } catch {
      // The block cannot have a shadow root, or the page has broken a function that is needed: the block stays as it is.
    }
  };

  /** @param elements - links and blocks of our classes, which may be the host's own */
  const upgrade = (elements: Iterable<HTMLElement>) => {
    const blocks = new Set<HTMLElement | null>();
    for (const element of elements) {
      blocks.add(element.closest<HTMLElement>(divs));
      if (element instanceof HTMLAnchorElement) blocks.add(element.closest<HTMLElement>(BLOCKS));
    }
    // A placeholder inside another one is its fallback.
    for (const block of blocks) if (block && !block.parentElement?.closest(divs)?.shadowRoot) upgradeBlock(block);
  };

  const candidates = `${divs},${LINKS}`;

  /** Reads the blocks around a changed node again, where they were rejected. */
  const reconsider = (node: Node) => {
    for (let block = (node as Partial<Element>).closest?.<HTMLElement>(BLOCKS); block; block = block.parentElement?.closest<HTMLElement>(BLOCKS) ?? null)
      if (rejected.has(block)) upgradeBlock(block);
  };

  const start = () => {
    upgrade(queryDocument(candidates));
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        reconsider(target);
        for (const node of addedNodes) if (node instanceof HTMLElement) upgrade([node, ...node.querySelectorAll<HTMLElement>(candidates)]);
      }
    }).observe(document, { childList: true, subtree: true });
  };

  // Only a page that is read to its end tells what stands beside a link.
  if (documentProperty('readyState') === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
