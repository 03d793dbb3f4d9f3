import { folderOfScript } from './address.js';
import { documentProperty } from './document.js';
import { dress } from './dress.js';
import { warn } from './log.js';
import { make } from './make.js';
import { changed, guard } from './tap.js';

/** Of a block's `data-` attributes, those that the element in it gets: nothing with an address, as a commenter may have written them. */
const DATA_ATTRIBUTES = ['lang', 'heading-level', 'exit', 'print'];

/** More than any page of help has; a comment that repeats one a thousand times freezes no page. */
const MAX_PLACEHOLDERS = 20;

/** Editors leave characters beside a link that show nothing to read. */
const wordsOf = (node: Node) => node.textContent?.replace(/[^\p{L}\p{N}]+/gu, '');

/** Of itself it shows words alone, and without words nothing. A link beside ours may show an icon. */
const PLAIN = /^([bipu]|br|em|font|o:p|small|span|strong)$/;

const isPlain = (block: Element, link: Element | null = null) =>
  [...block.querySelectorAll(link ? '*' : ':not(a)')].every(
    (other) => PLAIN.test(other.localName) || other.contains(link) || link?.contains(other)
  );

/** What a link may stand alone in. */
const BLOCKS = 'p,div,li,td';

/**
 * Makes elements of what a CMS lets through, now and whenever some is added: a link to one of our finished pages
 * that stands alone in its block, and `<div class="help-emergency" data-lang="nb">`. At most {@link MAX_PLACEHOLDERS} of a page.
 */
export const upgradePlaceholders = (names: string[]) => {
  const divs = names.map((name) => `div.${name}`).join();
  const links = 'a[href*="/embed/"]';
  const page = new RegExp(`/embed/(${names.join('|')})/([^/]{1,35})/?(index\\.html)?$`);

  /** The blocks that show an element now. */
  const filled = new Set<HTMLElement>();

  /** Blocks with a placeholder in them that stands not alone: something in them may change. */
  const rejected = new WeakSet<Element>();

  const hasRoom = () => {
    if (filled.size >= MAX_PLACEHOLDERS) for (const block of filled) if (!block.isConnected) filled.delete(block);
    if (filled.size < MAX_PLACEHOLDERS) return true;
    warn('help-widgets', `fills ${MAX_PLACEHOLDERS} placeholders of a page; the others stay what they are`);
    return false;
  };

  /** The element and the language of the finished page that a link leads to. */
  const pageOf = ({ origin, pathname }: HTMLAnchorElement) => (folderOfScript().startsWith(`${origin}/`) ? page.exec(pathname)?.slice(1, 3) : undefined);

  /** The element that a block stands for, and its language if that is said; nothing where the block is the host's own. */
  const read = (block: HTMLElement): (string | undefined)[] => {
    const link = block.querySelector<HTMLAnchorElement>(links);
    const linked = link && pageOf(link);
    if (linked && !block.closest('nav,header') && isPlain(block, link) && wordsOf(block) === wordsOf(link)) return linked;
    const name = names.find((name) => block.matches(`div.${name}`));
    // A class alone may be the host's, of something that is no fallback.
    return name && (block.hasAttribute('data-lang') || isPlain(block)) ? [name] : [];
  };

  const elementOf = (name: string) => {
    const element = document.createElement(name);
    element.append(make('slot'));
    return element;
  };

  /** Shows an element in a block; the host's nodes stay where they are, as its fallback. */
  const fill = (block: HTMLElement) => {
    try {
      if (block.shadowRoot || block.isContentEditable) return;
      const [name = ''] = read(block);
      const look = (customElements.get(name) as { look?: string } | undefined)?.look;
      // Without a name it is none of ours; without a look another script has taken the name.
      if (!look || block.querySelector(name)) {
        rejected.add(block);
        return;
      }
      if (!hasRoom()) return;
      let element = elementOf(name);
      const slot = make('slot');
      const root = block.attachShadow({ mode: 'open' });
      guard(block);
      const update = () => {
        const [now, lang] = read(block);
        if (now && now !== element.localName) element = elementOf(now);
        for (const attribute of DATA_ATTRIBUTES) {
          const value = block.getAttribute(`data-${attribute}`);
          if (value) element.setAttribute(attribute, value);
          else element.removeAttribute(attribute);
        }
        if (lang) element.lang = lang;
        filled[now ? 'add' : 'delete'](block);
        const wanted = now ? element : slot;
        if (root.contains(wanted)) return;
        root.replaceChildren(wanted);
        root.adoptedStyleSheets = [];
        if (now) dress(root, look);
        changed();
      };
      update();
      new MutationObserver(update).observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
    } catch {
      // It has a shadow root of the host's own, can have none, as an <li>, or the page has broken what this needs: it stays what it is.
    }
  };

  /** Fills each block once, though many links stand in it. */
  const upgrade = (found: Iterable<HTMLElement>) => {
    const blocks = new Set<HTMLElement | null>();
    for (const element of found) {
      blocks.add(element.closest<HTMLElement>(divs));
      if (element instanceof HTMLAnchorElement) blocks.add(element.closest<HTMLElement>(BLOCKS));
    }
    // A placeholder in a placeholder is its fallback.
    for (const block of blocks) if (block && !block.parentElement?.closest<HTMLElement>(divs)?.shadowRoot) fill(block);
  };

  const placeholdersIn = (root: ParentNode) => root.querySelectorAll<HTMLElement>(`${divs},${links}`);

  /** What has been added, and what a change may have left alone in its block. */
  const upgradeChanges = (records: MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      for (let block = (target as Partial<Element>).closest?.(BLOCKS); block; block = block.parentElement?.closest(BLOCKS) ?? null) if (rejected.has(block)) fill(block as HTMLElement);
      for (const node of addedNodes) if (node instanceof HTMLElement) upgrade([node, ...placeholdersIn(node)]);
    }
  };

  const start = () => {
    upgrade(placeholdersIn(document));
    new MutationObserver(upgradeChanges).observe(document, { childList: true, subtree: true });
  };
  // What stands beside a link is known when the page is read to its end.
  if (documentProperty('readyState') === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
