import { updateAll } from '../host/present.js';

const observer = new MutationObserver(updateAll);
const observed = new WeakSet<Node>();

/**
 * HTML's language of an element: its own `lang`, else the nearest ancestor's, through shadow roots; '' where none says.
 * Whatever could change the answer is followed from then on: one observer, each root once.
 */
export const closestLang = (element: Element): string => {
  for (let at: Element | undefined = element; at; ) {
    const root: Node & { host?: Element } = at.getRootNode();
    if (element.isConnected && !observed.has(root)) {
      observed.add(root);
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
    at = root.host;
  }
  return '';
};
