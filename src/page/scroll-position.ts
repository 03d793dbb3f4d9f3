import { connectedElements, updateAll, type ConnectedElement } from './connected-elements.js';
import { flatTreeAncestors } from './flat-tree.js';
import { unclobbered } from './unclobbered.js';

/**
 * Remembers how far the page is scrolled.
 *
 * @returns a function that scrolls it there again
 */
export const rememberScrollPosition = () => {
  const scroller = unclobbered(document, 'scrollingElement') ?? unclobbered(document, 'documentElement');
  const { scrollLeft: left, scrollTop: top } = scroller;
  // Prototype.js and MooTools replace `scrollTo()`.
  return () => { scroller.scroll({ left, top, behavior: 'instant' }); };
};

/** Scrolls what is around an element until it is in a place on the screen, as far as that goes. */
const scrollTo = (element: ConnectedElement, top: number) => {
  for (const box of flatTreeAncestors(element)) box.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
};

/** Updates every element. The page stays where it is scrolled, and the element with the focus where it is on the screen, though one above it changes its height. */
export const updateAllInPlace = () => {
  const restoreScrollPosition = rememberScrollPosition();
  const focused = [...connectedElements].find(({ renderRoot }) => (renderRoot as ShadowRoot).activeElement);
  const top = focused?.getBoundingClientRect().top;
  updateAll();
  // WebKit lays out a new card before its content: a page that is too low for its scroll position goes up.
  queueMicrotask(() => {
    restoreScrollPosition();
    if (focused && top !== undefined) scrollTo(focused, top);
  });
};
