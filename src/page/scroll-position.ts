import { unclobbered } from './unclobbered.js';

/**
 * Remembers how far the page is scrolled.
 *
 * @returns a function that scrolls it there again. Prototype.js and MooTools replace `scrollTo()`
 */
export const rememberScrollPosition = () => {
  const scroller = unclobbered(document, 'scrollingElement') ?? unclobbered(document, 'documentElement');
  const { scrollLeft: left, scrollTop: top } = scroller;
  return () => { scroller.scroll({ left, top, behavior: 'instant' }); };
};
