import { adoptStyles } from './adopt-styles.js';
import { baseUrl } from './base-url.js';
import { warn } from './console.js';
import { createElement } from './create-element.js';
import { queryAll, unclobbered } from './unclobbered.js';
import { oncePerFrame } from './once-per-frame.js';
import { armTapGuard, guardClicks } from './tap-guard.js';

/** More than a page of help needs. A comment that repeats a placeholder a thousand times must not freeze the page. */
const MAX_PLACEHOLDERS = 20;

/** The attributes that an element takes from the `data-` attributes of its placeholder. None holds an address: a commenter may have written it. */
const DATA_ATTRIBUTES = ['lang', 'heading-level', 'exit', 'print', 'languages', 'drafts'];

/** What a link can stand alone in. A list item and a cell cannot have a shadow root: a link in one stays as it is, and so does the block around. */
const BLOCKS = 'p,div,li,td';

const LINKS = 'a[href*="/embed/"]';

/** A placeholder is small: a block with more elements is the host's own. */
const MAX_ELEMENTS = 50;

/** Elements that add nothing but words and their look: a block with others in it is the host's own. */
const WORD_ELEMENTS = 'b,i,p,u,br,em,font,o\\:p,small,span,strong';

const isSmall = (block: Element) => !block.getElementsByTagName('*')[MAX_ELEMENTS];

/**
 * Whether a block has only {@link WORD_ELEMENTS} in it.
 *
 * @param link - the link of the placeholder, allowed with all that it contains; undefined: any link is allowed
 */
const isPlain = (block: Element, link?: Element) =>
  [...block.querySelectorAll(`:not(${WORD_ELEMENTS}${link ? '' : ',a'})`)].every((element) => link && (element.contains(link) || link.contains(element)));

/** Letters and digits of a text: editors leave other characters beside a link, which no reader notices. */
const wordsOf = (node: Node) => node.textContent?.replace(/[^\p{L}\p{N}]+/gu, '');

/** The element that a block stands for, and the language of the finished page that its link leads to. Empty where the block is the host's own. */
type Placeholder = readonly [name?: string, lang?: string | undefined];

const createSlottedElement = (name: string) => {
  const element = createElement(name as 'help-emergency', { isPlaceholder: true });
  element.append(createElement('slot'));
  return element;
};

/**
 * Shows elements in what a CMS lets through, on the page now and whenever it is added: a link to a finished page that stands alone in its block,
 * and `<div class="help-emergency">`. The nodes of the host stay where they are, as the fallback. Large pages change all the time: only added
 * nodes are looked at, and the block of an added link to a finished page.
 *
 * @param names - of the elements that a placeholder can stand for
 */
export const upgradePlaceholders = (names: readonly string[]) => {
  const divs = names.map((name) => `div.${name}`).join();
  const finishedPage = new RegExp(`/embed/(${names.join('|')})/([^/]{1,35})/?(index\\.html)?$`);

  /** Blocks that show an element. */
  const upgraded = new Set<HTMLElement>();

  const readBlock = (block: HTMLElement): Placeholder => {
    const link = isSmall(block) && block.querySelector<HTMLAnchorElement>(LINKS);
    const match = link && baseUrl().startsWith(`${link.origin}/`) && finishedPage.exec(link.pathname);
    if (match && !block.closest('nav,header') && isPlain(block, link) && wordsOf(block) === wordsOf(link)) return [match[1] ?? '', match[2]];
    const name = names.find((name) => block.matches(`div.${name}`));
    // Without data-lang the class may be the host's own, for something that is no fallback.
    return name && (block.hasAttribute('data-lang') || (isSmall(block) && isPlain(block))) ? [name] : [];
  };

  /** Shows an element in a block, as long as the block is a placeholder. */
  const attachElement = (block: HTMLElement, name: string, css: string) => {
    let element = createSlottedElement(name);
    const slot = createElement('slot');
    const root = block.attachShadow({ mode: 'open' });
    guardClicks(block);
    const update = () => {
      const [current, lang] = readBlock(block);
      if (current && current !== element.localName) element = createSlottedElement(current);
      for (const attribute of DATA_ATTRIBUTES) {
        const value = block.getAttribute(`data-${attribute}`);
        if (value) element.setAttribute(attribute, value);
        else element.removeAttribute(attribute);
      }
      if (lang) element.lang = lang;
      if (current) upgraded.add(block);
      else upgraded.delete(block);
      const content = current ? element : slot;
      if (root.contains(content)) return;
      root.replaceChildren(content);
      root.adoptedStyleSheets = [];
      if (current) adoptStyles(root, css);
      armTapGuard();
    };
    update();
    new MutationObserver(update).observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
  };

  const upgradeBlock = (block: HTMLElement) => {
    try {
      // What stands in an upgraded block is part of its fallback.
      if (block.shadowRoot || block.isContentEditable || [...upgraded].some((outer) => outer.contains(block))) return;
      const [name = ''] = readBlock(block);
      // Without a style sheet the element of that name is another script's.
      const { css } = (customElements.get(name) ?? {}) as { css?: string };
      if (!css || block.querySelector(name)) return;
      for (const other of upgraded) if (!other.isConnected) upgraded.delete(other);
      if (upgraded.size < MAX_PLACEHOLDERS) attachElement(block, name, css);
      else warn('help-widgets', `upgrades only ${MAX_PLACEHOLDERS} placeholders of a page`);
    } catch {
      // The block cannot have a shadow root, or the page has broken a function that is needed: the block stays as it is.
    }
  };

  /** Blocks that may have become placeholders. */
  const blocks = new Set<HTMLElement | null>();

  /** Collects blocks in a tree; the address of a link before its block, as most links with such an address are the host's own. */
  const collect = (root: ParentNode) => {
    for (const node of [root, ...queryAll(root, `${divs},${LINKS}`)] as HTMLElement[])
      if ((node.localName === 'div' && node.matches(divs)) || finishedPage.test((node as HTMLAnchorElement).pathname))
        blocks.add(node.closest<HTMLElement>(divs)).add(node.closest<HTMLElement>(BLOCKS));
  };

  const upgrade = () => {
    for (const block of blocks) if (block) upgradeBlock(block);
    blocks.clear();
  };

  const upgradeInNextFrame = oncePerFrame(upgrade);

  const start = () => {
    collect(document);
    upgrade();
    new MutationObserver((records) => {
      const added = new Set<Node>();
      for (const { target, addedNodes } of records) {
        for (const node of addedNodes) {
          // What was added to an added node is looked at with it.
          if (node instanceof HTMLElement && !added.has(target)) collect(node);
          added.add(node);
        }
      }
      if (blocks.size) upgradeInNextFrame();
    }).observe(document, { childList: true, subtree: true });
  };

  // Only a page that is read to its end tells what stands beside a link.
  if (unclobbered(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
