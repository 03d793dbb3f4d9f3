import { connectedElements } from '../page/connected-elements.js';
import { beganOn } from '../page/tap-guard.js';

/** Whether a key presses a button. */
export const isPressKey = (key: string) => /^( |Enter)$/.test(key);

/**
 * Leaves the page when an exit is pressed: by a click of any kind, also with Control or the middle button, or by Enter or Space, as it is announced
 * as a button.
 */
const onPress = (event: Event & Partial<Pick<KeyboardEvent, 'key'> & Pick<MouseEvent, 'button'>>) => {
  if (event.key ? !isPressKey(event.key) : event.type === 'auxclick' && event.button !== 1) return;
  const path = event.composedPath();
  for (const element of connectedElements) {
    for (const exit of element.renderRoot.querySelectorAll('.leave')) {
      if (!path.includes(exit)) continue;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key || beganOn(exit, event as MouseEvent)) element.leave();
    }
  }
};

/**
 * Listens for presses of an exit.
 *
 * @param target - the window, which hears them before a listener of the page that sits deeper or was added later; or a shadow root, of whose
 *   nodes the window does not know within a closed root of the page
 */
export const listenForPresses = (target: EventTarget) => {
  for (const type of ['click', 'auxclick', 'keydown']) target.addEventListener(type, onPress, true);
};
