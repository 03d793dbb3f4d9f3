import { updateAll } from '../page/connected-elements.js';
import { queryAll, unclobbered } from '../page/unclobbered.js';

const observer = new MutationObserver(updateAll);
const observedRoots = new WeakSet<Node>();

/**
 * The language of an element as in HTML: its own `lang`, else that of the nearest ancestor, through shadow roots, else that of
 * `<meta http-equiv="content-language">`; '' without one.
 * From then on, a change of `lang` in one of these trees updates all elements.
 */
export const closestLang = (element: Element): string => {
  for (let current: Element | undefined = element; current; ) {
    const root: Node = current.getRootNode();
    if (element.isConnected && !observedRoots.has(root)) {
      observedRoots.add(root);
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    const lang = current.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
    // Content can clobber `document.host`.
    current = unclobbered(root as Partial<ShadowRoot>, 'host');
  }
  return [...queryAll<HTMLMetaElement>(document, 'meta[http-equiv="content-language" i]')].pop()?.content ?? '';
};
