import { unclobbered } from '../page/unclobbered.js';
import { createObserver } from './intersections.js';

let isAtTop = false;

/** Whether what has the focus is in the top quarter of the viewport, where the bar would lie over it. */
export const isFocusAtTop = () => isAtTop;

/**
 * Follows the focus, of the elements and of the host's own controls.
 *
 * @param onChange - called after a change
 * @returns a listener for the events that tell where the focus is
 */
export const createFocusListener = (onChange: () => void) => {
  const observer = createObserver(
    '0px 0px -75%',
    (isInViewport, { boundingClientRect, rootBounds, target }) => {
      // What is higher than the viewport is a part of the page and no control, unless it is a link.
      isAtTop = isInViewport && (target.localName === 'a' || boundingClientRect.height < (rootBounds?.height ?? 0) * 4);
    },
    onChange
  );

  return (event: Event & { readonly relatedTarget?: EventTarget | null }) => {
    const isLost = event.type === 'focusout';
    // What has the focus next tells so by `focusin`.
    if (isLost && event.relatedTarget) return;
    const [origin] = event.composedPath();
    // By `blur` the window tells that a frame in the page has the focus.
    const target = origin instanceof Element ? origin : unclobbered(document, 'activeElement');
    observer?.disconnect();
    if (!isLost && target && !unclobbered(target, 'matches').call(target, 'html,body,.bar *')) observer?.observe(target);
    else isAtTop = false;
    onChange();
  };
};
