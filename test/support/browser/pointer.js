/** Taps and clicks, and a record of what they use. */
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { centreOf, toTestPage } from './geometry.js';

/** Pointing devices. Each sends input through the browser, not events that a script dispatches. */
export const pointers = {
  mouse: async (type, [x, y]) => {
    if (type === 'down') await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type });
  },
  touch: (type, [x, y]) => executeServerCommand('touch', { type, x, y }),
  pen: (type, [x, y]) => executeServerCommand('pen', { type, x, y }),
};

/** Taps the centre of an element. */
export const tap = async (page, element, send = pointers.mouse) => {
  const at = toTestPage(page, centreOf(element));
  await send('down', at);
  await send('up', at);
};

/** Records which number is dialled or which control is used in a window, and prevents the click. */
export const recordClicks = (window) => {
  window.usedControls = [];
  window.addEventListener('click', (event) => {
    const control = event.composedPath().find((node) => node.matches?.('a, button, summary'));
    if (control && !event.defaultPrevented) window.usedControls.push(control.href ?? control.className);
    event.preventDefault();
  });
};

/** Records the clicks of a page from its start. */
export const CLICK_RECORDER = `<script>(${recordClicks})(window)</script>`;


// Pointer events of a finger. No driver presses one node and clicks another, as browsers do where a node has come under the finger.

export const dispatchPress = (target) => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));

export const dispatchClick = (target) => target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true, composed: true }));
