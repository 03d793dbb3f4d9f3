/**
 * Keeps a tap from using a control that has replaced another one under the finger: when the content replaces the fallback while a finger is on
 * 112, another number may be in that place; when the bar of the exit goes, a number may be behind it. The guard ends after three seconds in which
 * the page was able to receive a tap.
 */

import { inNextFrame } from './once-per-frame.js';

/** Clicks are checked: from a change of controls until a press on the painted ones, a key, or the end of the timers. */
let isArmed = false;

/** The change is not painted yet: a finger aims at the old content, while its event reaches the new. */
let isUnpainted = false;

let timer: ReturnType<typeof setTimeout> | undefined;

/** The composed path of the last `pointerdown`: empty for a press on unpainted content; undefined before the first, and after a key. */
let pressedPath: (EventTarget | null)[] | undefined;

/** The address of the link in a path. */
const targetIn = (path: (EventTarget | null)[] = []) => (path as Partial<HTMLAnchorElement>[]).find(({ href }) => href)?.href;

/** Many short timers: one long timer would end while a script blocks the page, before the tap of that time is delivered. */
const DISARM_TICKS = 30;
const TICK_MS = 100;

const disarmAfter = (ticks: number) => {
  timer = setTimeout(() => { if (ticks) disarmAfter(ticks - 1); else isArmed = false; }, TICK_MS);
};

/**
 * To be called when an element shows other controls than before.
 *
 * @param isReplaced - false: a control is gone, and a press that begins from now on is aimed at what is there
 */
export const armTapGuard = (isReplaced = true) => {
  isArmed = true;
  isUnpainted ||= isReplaced;
  clearTimeout(timer);
  disarmAfter(DISARM_TICKS);
  inNextFrame(() => setTimeout(() => (isUnpainted = false)));
};

const recordPress = (event: Event) => {
  pressedPath = isUnpainted ? [] : event.composedPath();
  isArmed &&= isUnpainted;
};

addEventListener('pointerdown', recordPress, true);

// In Firefox the click of the Enter key has a detail of 1, as that of a pointer.
addEventListener(
  'keydown',
  () => {
    isArmed = false;
    pressedPath = undefined;
  },
  true
);

const placeOf = ({ className, parentElement }: Partial<Element>) => `${className} in ${parentElement?.className}`;

/**
 * Whether a click began on a node, or one in the same place that it has replaced: not where it came under a finger that was down already. Keys and
 * assistive technology press nothing.
 */
export const beganOn = (node: Element, { detail }: MouseEvent) =>
  !detail || (pressedPath ? (pressedPath as Partial<Element>[]).some((pressed) => placeOf(pressed) === placeOf(node)) : !isArmed);

const guardClick = (event: MouseEvent) => {
  // Clicks by keyboard and by assistive technology have a detail of 0.
  if (!event.detail) return;
  const { currentTarget } = event;
  const path = event.composedPath();
  const pressedTarget = targetIn(pressedPath);
  if (isArmed && !(pressedTarget && pressedTarget === targetIn(path))) {
    event.preventDefault();
    event.stopPropagation();
  } else if (!event.isTrusted && path[0] === currentTarget && pressedPath && pressedPath.indexOf(currentTarget) > 0) {
    // FastClick clicks the host of the shadow root: the click goes on to the control that was pressed.
    pressedPath[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  }
};

/**
 * Guards the clicks in a shadow root: only the control that was pressed is used.
 *
 * @param host - of the shadow root; it stays when the content is replaced
 */
export const guardClicks = (host: HTMLElement) => {
  // The window does not know what is pressed in a closed root of the page.
  host.addEventListener('pointerdown', recordPress, true);
  host.addEventListener('click', guardClick, true);
};
