import { carrier, isVisible } from './carrier.js';

/** As "Exit this page" of the GOV.UK Design System: three presses, each counts for five seconds. The words say so too (sections/ui-text.ts). */
const REQUIRED_PRESSES = 3;
const PRESS_WINDOW_MS = 5000;

let presses = 0;

/** The presses that count now; 0 again after the last one. */
export const shiftPresses = () => presses;

/** One for each press: it stops to count after the window. */
const timers: ReturnType<typeof setTimeout>[] = [];

/** Whether no other key or pointer was used since Shift went down. */
let isShiftAlone = false;

const isEditable = (target: Partial<HTMLElement> = {}) => !!target.isContentEditable || target.matches?.('input,select,textarea,[role=textbox]');

const setPresses = (count: number) => {
  if (count === presses) return;
  presses = count % REQUIRED_PRESSES;
  if (!presses) for (const timer of timers.splice(0)) clearTimeout(timer);
  carrier()?.requestUpdate();
};

const reset = () => {
  isShiftAlone = false;
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
      isShiftAlone = isShift && !isModified && !isEditable(event.composedPath()[0]) && !!element && isVisible(element);
      if (!isShiftAlone) reset();
    },
    true
  );
  for (const type of ['pointerdown', 'wheel']) addEventListener(type, reset, true);
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Shift' || !isShiftAlone) return;
      timers.push(setTimeout(() => { setPresses(presses - 1); }, PRESS_WINDOW_MS));
      setPresses(presses + 1);
      if (!presses) carrier()?.leave();
    },
    true
  );
};
