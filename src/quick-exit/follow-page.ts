import { neutralPage } from '../facts/facts.js';
import { sourceLocale } from '../i18n/languages.js';
import type { ConnectedElement } from '../page/connected-elements.js';
import { inNextFrame, oncePerFrame } from '../page/once-per-frame.js';
import { listenForPresses } from './exit-presses.js';
import { leavingElement, updateExits } from './exits.js';
import { createFocusListener } from './focus-position.js';
import { listenForFrameExit } from './frames.js';
import { createVisibilityObserver } from './intersections.js';
import { leavePage } from './leave.js';
import { resetShiftCount, watchShiftKey } from './shift-key.js';

/** Once for all elements that a page adds or removes together. */
export const updateExitsInNextFrame = oncePerFrame(updateExits);

const visibilityObserver = createVisibilityObserver(updateExits);

/** Begins or ends to follow whether the exit of an element, and what is below it, can be seen. An update may replace the nodes. */
export const followExit = ({ renderRoot }: ConnectedElement, action: 'observe' | 'unobserve') => {
  for (const node of renderRoot.querySelectorAll('.exit a,.body')) visibilityObserver?.[action](node);
};

const sizeObserver = (window as Partial<typeof globalThis>).ResizeObserver && new ResizeObserver(updateExitsInNextFrame);

/** Follows whether the host hides or shows a `<quick-exit>`. */
export const observeQuickExit = (element: ConnectedElement) => {
  sizeObserver?.observe(element);
  // Before other elements render an exit that they would lose again.
  updateExits();
};

const onFocusChange = createFocusListener(updateExits);

/** Follows the focus and presses in the shadow root of an element: outside of it, no event tells how the focus moves within. */
export const followRoot = (root: ShadowRoot) => {
  listenForPresses(root);
  // In a low viewport a tile is higher than the screen: its number is seen when the Tab key comes to it. WebKitGTK gives Shift+Tab no `key`.
  root.addEventListener('keyup', (event) => {
    if ((event as KeyboardEvent).code !== 'Tab') return;
    const number = (event.target as Element).querySelector('bdi');
    // After the browser's own scrolling: WebKit has a timer for it, and leaves a tile that is partly visible where it is.
    setTimeout(() => number?.scrollIntoView({ block: 'nearest' }));
  });
  root.addEventListener('focusin', (event) => {
    onFocusChange(event);
    resetShiftCount();
  });
};

/** Starts to follow the focus, dialogs, presses of the exit, the Shift key and frames. */
export const startQuickExit = () => {
  // The focus that a key moves in a shadow root of the host is known when the key is released.
  for (const type of ['focusin', 'focusout', 'keyup', 'focus']) addEventListener(type, onFocusChange);
  // In Firefox the page knows only after `blur` that one of its frames has the focus.
  addEventListener('blur', (event) => { inNextFrame(() => { onFocusChange(event); }); });
  // A dialog of the host opens or closes, or a press, a transition, an animation or another width has hidden or shown an element. What is shown in
  // another way tells nothing, but the visitor scrolls: a touch that scrolls is cancelled.
  for (const type of ['toggle', 'close', 'click', 'pointercancel', 'transitionend', 'animationend', 'resize']) addEventListener(type, updateExitsInNextFrame, true);
  listenForPresses(window);
  watchShiftKey();
  listenForFrameExit(() => {
    const element = leavingElement();
    if (element) element.leave();
    else leavePage(neutralPage.href, sourceLocale);
  });
};
