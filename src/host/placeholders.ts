import { folderOfScript } from './address.js';
import { dress } from './dress.js';
import { make } from './make.js';
import { changed, guard } from './tap.js';

/** Of a block's `data-` attributes, those that the element in it gets: nothing with an address, as a commenter may have written them. */
const CARRIED = ['lang', 'heading-level', 'exit', 'print'];

/** Editors leave characters beside a link that show nothing to read. */
const wordsOf = (node: Node) => node.textContent?.replace(/[^\p{L}\p{N}]+/gu, '');

/** Of itself it shows words alone, and without words nothing. A link beside ours may show an icon. */
const PLAIN = /^([bipu]|br|em|font|o:p|small|span|strong)$/;

const isPlain = (block: Element, link: Element | null = null) =>
  [...block.querySelectorAll(link ? '*' : ':not(a)')].every(
    (other) => PLAIN.test(other.localName) || other.contains(link) || link?.contains(other)
  );

/**
 * Makes elements of what a CMS lets through, now and whenever some is added: a link to one of our finished pages
 * that stands alone in its block, and `<div class="help-emergency" data-lang="nb">`.
 */
export const upgradePlaceholders = (names: string[]) => {
  const divs = names.map((name) => `div.${name}`).join();
  const links = 'a[href*="/embed/"]';
  const page = new RegExp(`/embed/(${names.join('|')})/([^/]+)/?(index\\.html)?$`);

  /** The element that a block stands for, and its language if that is said; nothing where the block is the host's own. */
  const read = (block: HTMLElement): (string | undefined)[] => {
    const link = block.querySelector<HTMLAnchorElement>(links);
    const led =
      link &&
      !block.closest('nav,header') &&
      folderOfScript().startsWith(`${link.origin}/`) &&
      wordsOf(block) === wordsOf(link) &&
      isPlain(block, link) &&
      page.exec(link.pathname);
    if (led) return led.slice(1);
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
  const fill = (block: HTMLElement | null) => {
    try {
      // Nearly all that are found when something is added were filled before.
      if (!block || block.shadowRoot || block.isContentEditable) return;
      const [name = ''] = read(block);
      const look = (customElements.get(name) as { look?: string } | undefined)?.look;
      // Without a name it is none of ours; without a look another script has taken the name.
      if (!look || block.querySelector(name)) return;
      let element = elementOf(name);
      const slot = make('slot');
      const root = block.attachShadow({ mode: 'open' });
      guard(block);
      const update = () => {
        const [now, lang] = read(block);
        if (now && now !== element.localName) element = elementOf(now);
        for (const attribute of CARRIED) {
          const value = block.getAttribute(`data-${attribute}`);
          if (value) element.setAttribute(attribute, value);
          else element.removeAttribute(attribute);
        }
        if (lang) element.lang = lang;
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

  const upgrade = () => {
    for (const found of document.querySelectorAll(`${divs},${links}`)) {
      const div = found.closest<HTMLElement>(divs);
      fill(div);
      // A link in a placeholder is its fallback.
      if (!div?.shadowRoot) fill(found.closest('p,div,li,td'));
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
