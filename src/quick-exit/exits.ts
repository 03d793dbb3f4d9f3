import { connectedElements, updateAll, type ConnectedElement } from '../page/connected-elements.js';
import { isVisible } from '../page/is-visible.js';
import { isFocusAtTop } from './focus-position.js';
import { isSeen } from './intersections.js';

const isQuickExit = ({ localName }: ConnectedElement) => localName === 'quick-exit';

/** The exit where the host puts it. As long as it is visible, no other element shows one. */
let quickExit: ConnectedElement | undefined;

/** Whether an element shows an exit. */
export const hasExit = (element: ConnectedElement) => element.allowsExit && (quickExit ?? element) === element;

/** The exit in the card of an element. */
const exitOf = ({ renderRoot }: ConnectedElement) => renderRoot.querySelector('.exit a');

/** What an element shows below its exit. */
const bodyOf = ({ renderRoot }: ConnectedElement) => renderRoot.querySelector('.body');

/** The element whose bar is shown. */
let barElement: ConnectedElement | undefined;

/** The element by which a key leaves: one whose exit is on the screen, else the first that has an exit. */
export const leavingElement = () => {
  const elements = [...connectedElements].filter((element) => hasExit(element) && isVisible(element));
  return barElement ?? elements.find((element) => isSeen(exitOf(element))) ?? elements[0];
};

/** An element needs a bar once its exit has gone by while its body is seen; `<quick-exit>` while the body of another is. Without popover the exit is sticky. */
const needsBar = (element: ConnectedElement) => {
  if (!hasExit(element) || isSeen(exitOf(element))) return false;
  const cards = quickExit ? [...connectedElements].filter((each) => each !== quickExit) : [element];
  return cards.some((card) => isSeen(bodyOf(card))) && isVisible(element);
};

/** Whether a tap reaches the bar of an element. What is around the element may take no taps, be inert or lie behind a modal dialog. */
const isBarHit = (element: ConnectedElement) => (element.renderRoot as ShadowRoot).elementsFromPoint(innerWidth / 2, 1).some(({ className }) => className === 'bar');

const toggleBar = ({ renderRoot }: ConnectedElement, isShown: boolean) => renderRoot.querySelector<HTMLElement>('.bar')?.togglePopover(isShown);

/** Shows the exits and the one bar that the page needs now. */
export const updateExits = () => {
  try {
    const elements = [...connectedElements];
    const shownQuickExit = elements.find((element) => isQuickExit(element) && isVisible(element));
    if (shownQuickExit !== quickExit) {
      quickExit = shownQuickExit;
      updateAll();
    }
    barElement = undefined;
    for (const element of elements) {
      const isShown = !barElement && !isFocusAtTop() && needsBar(element);
      toggleBar(element, isShown);
      if (isShown && isBarHit(element)) barElement = element;
      else toggleBar(element, false);
    }
  } catch {
    // Without popover, or where the page has broken a function that is needed, the exit stays in its card.
  }
};
