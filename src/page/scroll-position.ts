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
