import type { ConnectedElement } from '../page/connected-elements.js';
import { leavingElement } from './exits.js';

/** As "Exit this page" of the GOV.UK Design System: three presses within five seconds. The words say so too (sections/ui-text.ts). */
const REQUIRED_PRESSES = 3;
const PRESS_WINDOW_MS = 5000;

let presses = 0;
let firstPressTime = 0;

/** The element that shows the count. */
let countingElement: ConnectedElement | undefined;

/** Whether no other key or pointer was used since Shift went down. */
let isShiftAlone = false;

/** Presses so far, of which the exit of an element tells: 0 for all elements but one. */
export const shiftPressesAt = (element: ConnectedElement) => (element === countingElement ? presses : 0);

/** Whether the target is a form field or an editor. The list of languages, which has the focus after a choice, is none. */
const isEditable = (target: Partial<HTMLElement> = {}) => !!target.isContentEditable || target.matches?.('input,select:not(.languages *),textarea,[role=textbox]');

const setPresses = (count: number) => {
  presses = count;
  countingElement?.requestUpdate();
};

/** What else happens between presses: a screen reader sends Shift alone where it reads by commands with Shift, and moves something then. */
const RESETTING_EVENTS = ['pointerdown', 'wheel', 'scroll', 'focusin', 'selectionchange'];

/** Starts the count anew. These events are heard only while there is something to count. */
export const resetShiftCount = () => {
  isShiftAlone = false;
  for (const type of RESETTING_EVENTS) removeEventListener(type, resetShiftCount, true);
  if (presses) setPresses(0);
};

/** Leaves the page when either Shift key is pressed three times alone: with no other key or pointer, and not in a form field or an editor. */
export const watchShiftKey = () => {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey || isEditable(event.composedPath()[0]) || !leavingElement()) resetShiftCount();
      else if (!event.repeat) {
        isShiftAlone = true;
        for (const type of RESETTING_EVENTS) addEventListener(type, resetShiftCount, true);
      }
    },
    true
  );
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Shift' || !isShiftAlone) return;
      const now = Date.now();
      if (now - firstPressTime > PRESS_WINDOW_MS) presses = 0;
      if (!presses) {
        firstPressTime = now;
        countingElement = leavingElement();
      }
      setPresses(presses + 1);
      if (presses < REQUIRED_PRESSES) return;
      resetShiftCount();
      countingElement?.leave();
    },
    true
  );
};
