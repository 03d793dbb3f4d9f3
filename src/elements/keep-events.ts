import { isPressKey } from '../quick-exit/exit-presses.js';

/**
 * Keeps what our controls are used by from the page: it goes no further than the shadow root. Players of the page listen for Space and Enter, and
 * take them; the list of languages is used by every key but those that leave it. By an `input` of the list, a form around the element would count
 * as changed, and ask whether the visitor is sure to leave.
 */
export const keepEvents = (root: ShadowRoot) => {
  for (const type of ['keydown', 'keypress', 'keyup', 'input'])
    root.addEventListener(type, (event) => {
      const { key, target } = event as Event & Partial<KeyboardEvent>;
      const isUsed = key === undefined || isPressKey(key) || ((target as Element).localName === 'select' && !/^(Tab|Escape)$/.test(key));
      if (isUsed && root.contains(target as Node)) event.stopPropagation();
    });
};
