import { unclobbered } from '../page/unclobbered.js';
import { carrier, exitBoxOf, isIntersecting, isQuickExit, isVisible } from './carrier.js';
import { shiftPresses } from './shift-key.js';

/**
 * Shows the exit in the top layer: over the place that its element keeps for it, or, once that place has scrolled away, as a bar at the top of
 * the viewport, as wide as the element, or as the page for `<quick-exit>`. Without `popover` the style sheet keeps the exit in its element.
 */
export const placeExit = () => {
  const element = carrier();
  const box = exitBoxOf(element);
  if (!element || !box || !('showPopover' in box)) return;
  const isQuickExitElement = isQuickExit(element);
  const isInUse = shiftPresses() > 0 || box.matches(':focus-within');
  const isOpen = box.matches(':popover-open');
  box.className = '';
  if (!(isInUse || isQuickExitElement || (isIntersecting(element) && isVisible(element)))) {
    if (isOpen) box.hidePopover();
    box.style.cssText = '';
    return;
  }
  if (!isOpen) box.showPopover();
  const place = (box.parentElement as Element).getBoundingClientRect();
  const card = element.getBoundingClientRect();
  const isBelow = place.bottom > innerHeight;
  // In a box of the host that scrolls, the place sticks to the top of the box.
  const isBar = place.top <= 0 || place.top - card.top > place.height || ((isInUse || isQuickExitElement) && isBelow);
  if (isBar) box.className = 'bar';
  // A page may be wider than the screen, and a phone shows all of it at first.
  const viewportWidth = Math.max(unclobbered(document, 'documentElement').clientWidth, (window.visualViewport as VisualViewport | undefined)?.width ?? 0);
  const { left, width: fullWidth } = !isBar ? place : isQuickExitElement ? { left: 0, width: viewportWidth } : card;
  const width = Math.min(fullWidth, viewportWidth);
  const top = isBar && isBelow ? 0 : Math.max(0, place.top);
  // Under CSS zoom the lengths of a style are larger pixels than those of a rectangle.
  const zoom = Math.round((box.getBoundingClientRect().width / box.offsetWidth) * 100) / 100 || 1;
  // In the top layer WebKit positions nothing that is `absolute`.
  box.style.cssText = `position:fixed;left:${Math.max(0, Math.min(left, viewportWidth - width - 1)) / zoom}px;top:${top / zoom}px;width:${Math.ceil(width / zoom)}px`;
};
