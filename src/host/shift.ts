/** How often the key has to be pressed, and in how many milliseconds. */
const PRESSES = 3;
const TIME = 5000;

/** How often it has been; 0 again at the last time. */
export let presses = 0;

/** Each press is forgotten in its time. */
const timers: ReturnType<typeof setTimeout>[] = [];

/** The key is down, and has been part of nothing else. */
let alone = false;

const isEditable = (target: Partial<HTMLElement> = {}) => !!target.isContentEditable || target.matches?.('input,select,textarea,[role=textbox]');

/**
 * Counts how often Shift is pressed by itself, either key, and never where somebody writes.
 *
 * @param isWanted - whether a press counts
 * @param counted - is told when {@link presses} has changed, and whether it was the last time
 */
export const watchShift = (isWanted: () => unknown, counted: (isLast: boolean) => void) => {
  const set = (times: number) => {
    if (times === presses) return;
    presses = times % PRESSES;
    if (!presses) for (const timer of timers.splice(0)) clearTimeout(timer);
    counted(times === PRESSES);
  };
  const end = () => {
    alone = false;
    set(0);
  };
  addEventListener(
    'keydown',
    (event) => {
      const isShift = event.key === 'Shift';
      if (isShift && event.repeat) return;
      alone = isShift && !(event.ctrlKey || event.altKey || event.metaKey || isEditable(event.composedPath()[0])) && !!isWanted();
      if (!alone) end();
    },
    true
  );
  for (const type of ['pointerdown', 'wheel']) addEventListener(type, end, true);
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Shift' || !alone) return;
      timers.push(setTimeout(() => { set(presses - 1); }, TIME));
      set(presses + 1);
    },
    true
  );
};
