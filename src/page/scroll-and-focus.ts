import { flatTreeAncestors } from './flat-tree.js';
import { isVisible } from './is-visible.js';
import { unclobbered } from './unclobbered.js';

/** Opens what the browser opens for a fragment, and what `content-visibility` hides. */
const reveal = (box: HTMLElement) => {
  if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  if (box.getAttribute('hidden') === 'until-found') {
    box.dispatchEvent(new Event('beforematch', { bubbles: true }));
    box.removeAttribute('hidden');
  }
  if (getComputedStyle(box).contentVisibility === 'hidden') box.style.contentVisibility = 'visible';
};

/** Whether an element is found at its top edge: what is clipped, beside the viewport, invisible or inert is not. */
const isFound = (target: HTMLElement, root: Document | ShadowRoot) => {
  // Words that begin at the end of a line have two boxes.
  const { left, top, width, height } = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const found = unclobbered(root, 'elementsFromPoint').call(root, left + Math.min(width, innerWidth) / 2, Math.ceil(top));
  // An empty anchor covers no point: its place has to be in the viewport.
  return width && height ? found.includes(target) : found[0] && !target.scrollHeight;
};

/**
 * Scrolls to an element of the page and focuses it, without a history entry or a fragment.
 *
 * @returns whether the element can be seen
 */
export const scrollAndFocus = (target: HTMLElement) => {
  const boxes = flatTreeAncestors(target);
  for (const box of boxes) reveal(box);
  if (!isVisible(target)) return false;
  const positions = boxes.map((box) => [box, box.scrollLeft, box.scrollTop, getComputedStyle(box)] as const);
  target.scrollIntoView({ behavior: 'instant' });
  // Back on the axes where only the script of the host scrolls a box, as a carousel. Prototype.js and MooTools replace `scrollTo()`.
  for (const [box, left, top, { overflowX, overflowY }] of positions)
    box.scroll({ left: overflowX === 'hidden' ? left : box.scrollLeft, top: overflowY === 'hidden' ? top : box.scrollTop, behavior: 'instant' } as ScrollToOptions);
  const root = target.getRootNode() as Document | ShadowRoot;
  if (!isFound(target, root)) return false;
  target.focus({ preventScroll: true });
  if (root.activeElement === target) return true;
  // The element is not focusable by itself: it is until it loses the focus.
  target.tabIndex = -1;
  target.addEventListener('blur', () => { target.removeAttribute('tabindex'); }, { once: true });
  target.focus({ preventScroll: true });
  return true;
};
