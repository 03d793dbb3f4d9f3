import { carrier, exitBoxOf } from './carrier.js';

/** Firefox scrolls smoothly to a control that a key focuses. */
const SCROLL_DELAY_MS = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the page where the visitor has scrolled it meanwhile. */
export const cancelFocusScroll = () => { clearTimeout(timer); };

const scrollToY = (top: number) => { scrollTo({ top, behavior: 'instant' }); };

const scrollIfCovered = (focused: Element) => {
  const box = exitBoxOf(carrier());
  if (!box?.classList.contains('bar') || box.contains(focused) || !focused.matches(':focus-visible')) return;
  const { top, height } = focused.getBoundingClientRect();
  const { bottom } = box.getBoundingClientRect();
  // A control above the viewport was scrolled away by the visitor.
  if (top >= bottom || top <= -height || height >= innerHeight - bottom) return;
  const { scrollY } = window;
  scrollToY(scrollY + top - bottom);
  // A control with a fixed position does not move.
  if (focused.getBoundingClientRect().top === top) scrollToY(scrollY);
};

/** Scrolls a control that a key has focused out from under the bar: Firefox ignores `scroll-margin` there. */
export const scrollFocusIntoView = (event: Event) => {
  const focused = event.composedPath()[0] as Element;
  cancelFocusScroll();
  timer = setTimeout(scrollIfCovered, SCROLL_DELAY_MS, focused);
};
