import { carrier, isRendered } from './carrier.js';

/** As "Exit this page" of the GOV.UK Design System: three presses, each counts for five seconds. */
const REQUIRED_PRESSES = 3;
const PRESS_WINDOW_MS = 5000;

let presses = 0;

/** The presses that count now; 0 again after the last one. */
export const shiftPresses = () => presses;

/** One for each press: it stops to count after the window. */
const timers: ReturnType<typeof setTimeout>[] = [];

/** Whether the key is down, and nothing else has happened since. */
let isAlone = false;

const isEditable = (target: Partial<HTMLElement> = {}) => !!target.isContentEditable || target.matches?.('input,select,textarea,[role=textbox]');

const setPresses = (count: number) => {
  if (count === presses) return;
  presses = count % REQUIRED_PRESSES;
  if (!presses) for (const timer of timers.splice(0)) clearTimeout(timer);
  carrier()?.requestUpdate();
  if (count === REQUIRED_PRESSES) carrier()?.leave();
};

const reset = () => {
  isAlone = false;
  setPresses(0);
};

/** Leaves the page when either Shift key is pressed three times alone: with no other key or pointer, and not in a form field or an editor. */
export const watchShiftKey = () => {
  addEventListener(
    'keydown',
    (event) => {
      const isShift = event.key === 'Shift';
      if (isShift && event.repeat) return;
      const element = carrier();
      const isModified = event.ctrlKey || event.altKey || event.metaKey;
      isAlone = isShift && !isModified && !isEditable(event.composedPath()[0]) && !!element && isRendered(element);
      if (!isAlone) reset();
    },
    true
  );
  for (const type of ['pointerdown', 'wheel']) addEventListener(type, reset, true);
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Shift' || !isAlone) return;
      timers.push(setTimeout(() => { setPresses(presses - 1); }, PRESS_WINDOW_MS));
      setPresses(presses + 1);
    },
    true
  );
};
