/** Shift leaves the page when it is pressed so often, each press within so many milliseconds before the last. */
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

interface ShiftKeyOptions {
  /** Whether a press counts. */
  readonly isEnabled: () => boolean;
  /** Called when {@link shiftPresses} has changed. */
  readonly onCount: () => void;
  /** Called after the last press. */
  readonly onComplete: () => void;
}

/** Counts the presses of either Shift key alone: with no other key or pointer, and not where somebody writes. */
export const watchShiftKey = ({ isEnabled, onCount, onComplete }: ShiftKeyOptions) => {
  const setPresses = (count: number) => {
    if (count === presses) return;
    presses = count % REQUIRED_PRESSES;
    if (!presses) for (const timer of timers.splice(0)) clearTimeout(timer);
    onCount();
    if (count === REQUIRED_PRESSES) onComplete();
  };
  const reset = () => {
    isAlone = false;
    setPresses(0);
  };
  addEventListener(
    'keydown',
    (event) => {
      const isShift = event.key === 'Shift';
      if (isShift && event.repeat) return;
      isAlone = isShift && !(event.ctrlKey || event.altKey || event.metaKey || isEditable(event.composedPath()[0])) && isEnabled();
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
