import type { ConnectedElement } from '../page/connected-elements.js';

/** What was on the screen when the observer reported last. */
const seen = new WeakSet<Element>();

/** Whether a node in an element that matches, and is observed ({@link createVisibilityObserver}), can be seen. */
export const isSeen = ({ renderRoot }: ConnectedElement, selectors: string) => [...renderRoot.querySelectorAll(selectors)].some((node) => seen.has(node));

/**
 * Observes nodes in the viewport, which no listener and no timer has to ask for. `root` is the document, so that the margin counts in a frame of
 * another origin too. Undefined on a page that has deleted IntersectionObserver, and in a browser without such a root.
 *
 * @param rootMargin - as that of IntersectionObserver
 * @param onEntry - called for each node that comes or goes
 * @param onChange - called after that
 */
export const createObserver = (rootMargin: string, onEntry: (isInViewport: boolean, entry: IntersectionObserverEntry) => void, onChange: () => void) => {
  try {
    return new IntersectionObserver(
      (entries) => {
        // A collapsed node touches the viewport with nothing.
        for (const entry of entries) onEntry(entry.isIntersecting && entry.intersectionRatio > 0, entry);
        onChange();
      },
      // Of a very tall node only a small share is in the viewport.
      { root: document, rootMargin, threshold: [0, 1e-6] }
    );
  } catch {
    return undefined;
  }
};

/**
 * Observes what can be seen. The upper 64 px do not count: the bar stands there, or a header of the host.
 *
 * @param onChange - called after a change
 */
export const createVisibilityObserver = (onChange: () => void) =>
  createObserver('-64px 0px 0px', (isInViewport, { target }) => seen[isInViewport ? 'add' : 'delete'](target), onChange);
