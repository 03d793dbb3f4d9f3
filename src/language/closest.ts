import { updateAll } from '../host/present.js';

/** HTML's language of an element: its own `lang`, else the nearest ancestor's, through shadow roots; '' where none says. */
export const closestLang = (element: Element): string => {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
  }
  return '';
};

const observer = new MutationObserver(updateAll);
const observed = new WeakSet<Node>();

/** Follows `lang` in every root around an element: one observer, each root once. */
export const followLang = (element: Element) => {
  for (let at: Element | undefined = element; at; ) {
    const root: Node & { host?: Element } = at.getRootNode();
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    at = root.host;
  }
};
