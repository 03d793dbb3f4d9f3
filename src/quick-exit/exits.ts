import { connectedElements, updateAll, type ConnectedElement } from '../page/connected-elements.js';
import { isVisible } from '../page/is-visible.js';
import { armTapGuard } from '../page/tap-guard.js';
import { isFocusAtTop } from './focus-position.js';
import { isSeen } from './intersections.js';

/** The exit where the host puts it. As long as it is visible, no other element shows one. */
let quickExit: ConnectedElement | undefined;

/** Whether an element shows an exit. */
export const hasExit = (element: ConnectedElement) => element.allowsExit && (quickExit ?? element) === element;

/** Whether the exit in the card of an element can be seen. */
const isExitSeen = (element: ConnectedElement) => isSeen(element, '.exit a');

/** The element whose bar is shown. */
let barElement: ConnectedElement | undefined;

/** The element by which a key leaves: one whose exit is on the screen, else the first that has an exit. */
export const leavingElement = () => {
  const elements = [...connectedElements].filter((element) => hasExit(element) && isVisible(element));
  return barElement ?? elements.find(isExitSeen) ?? elements[0];
};

/** An element needs a bar once its exit has gone by while its body is seen; `<quick-exit>` while the body of another is. Without popover the exit is sticky. */
const needsBar = (element: ConnectedElement) => {
  if (!hasExit(element) || isExitSeen(element)) return false;
  const cards = quickExit ? [...connectedElements].filter((each) => each !== quickExit) : [element];
  return cards.some((card) => isSeen(card, '.body')) && isVisible(element);
};

/** Whether a tap reaches the bar of an element. What is around the element may take no taps, be inert or lie behind a modal dialog. */
const isBarHit = (element: ConnectedElement) => (element.renderRoot as ShadowRoot).elementsFromPoint(innerWidth / 2, 1).some(({ className }) => className === 'bar');

const toggleBar = ({ renderRoot }: ConnectedElement, isShown: boolean) => renderRoot.querySelector<HTMLElement>('.bar')?.togglePopover(isShown);

/** Shows the exits and the one bar that the page needs now. */
export const updateExits = () => {
  try {
    const elements = [...connectedElements];
    const shownQuickExit = elements.find((element) => element.localName === 'quick-exit' && isVisible(element));
    if (shownQuickExit !== quickExit) {
      quickExit = shownQuickExit;
      updateAll();
    }
    const previous = barElement;
    barElement = undefined;
    for (const element of elements) {
      const isShown = !barElement && !isFocusAtTop() && needsBar(element);
      toggleBar(element, isShown);
      if (isShown && isBarHit(element)) barElement = element;
      else toggleBar(element, false);
    }
    // A finger that is on the bar while it goes presses nothing behind it.
    if (previous && previous !== barElement) armTapGuard(false);
  } catch {
    // Without popover, or where the page has broken a function that is needed, the exit stays in its card.
  }
};
