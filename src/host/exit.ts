import { documentProperty } from './document.js';
import { oncePerFrame } from './frame-task.js';
import { present, updateAll, type Present } from './present.js';
import { presses, watchShift } from './shift.js';

/** The one exit of a page: which element carries it, and where it stands. */

/** By this name an exit of the host's own is known. */
const OWN = 'quick-exit';

const isOwn = ({ localName }: Present) => localName === OWN;

let holder: Present | undefined;

/**
 * What an element has to show of the exit.
 *
 * @returns how often its key has been pressed; undefined where another element carries it; null where that is the host's own
 */
export const exitOf = (element: Present) => (element === holder ? presses : holder && isOwn(holder) ? null : undefined);

export const exitHolder = () => holder;

const boxOf = (element: Present | undefined) => element?.shadowRoot?.querySelector<HTMLElement>('[popover]');

/** Those of which something is on the screen, and cut off by no box around them. */
const met = new Set<Element>();

const isShown = (element: Element) => element.getClientRects().length && (element as Partial<Element>).checkVisibility?.({ opacityProperty: true }) !== false;

/** In page order; between shadow trees any order serves. */
const inOrder = (one: Present, other: Present) => (one.compareDocumentPosition(other) & 4 /* follows */ ? -1 : 1);

/** Finds who carries the exit, of those that are shown: the host's own before all. It is taken from no focus. */
const choose = () => {
  if (holder?.isConnected && boxOf(holder)?.matches(':focus-within')) return;
  const all = [...present].filter(({ exits }) => exits).sort(inOrder);
  const shown = all.filter(isShown);
  // Below the cover none is.
  const able = shown[0] ? shown : all;
  const next = able.find(isOwn) ?? able.find((element) => met.has(element)) ?? able.find((element) => element === holder) ?? able[0];
  if (next === holder) return;
  holder = next;
  updateAll();
};

/**
 * Lays the exit above all of the page: over the room that its element has for it, or at the top of the screen once that has gone by,
 * as a bar as wide as the element, or as the page where it is the host's own. What nobody sees stays in its element.
 */
const place = () => {
  const box = boxOf(holder);
  // Where there is no top layer it is the style sheet's.
  if (!holder || !box || !('showPopover' in box)) return;
  const own = isOwn(holder);
  const called = presses || box.matches(':focus-within');
  const open = box.matches(':popover-open');
  box.className = '';
  if (called || own || (met.has(holder) && isShown(holder))) {
    if (!open) box.showPopover();
    const room = (box.parentElement as Element).getBoundingClientRect();
    const card = holder.getBoundingClientRect();
    const below = room.bottom > innerHeight;
    // In a box that scrolls, the room stays at the top of the box.
    const stuck = room.top <= 0 || room.top - card.top > room.height || ((called || own) && below);
    if (stuck) box.className = 'stuck';
    // A page may be wider than the screen; a phone shows all of it at first.
    const clientWidth = Math.max(documentProperty('documentElement').clientWidth, (window.visualViewport as VisualViewport | undefined)?.width ?? 0);
    const { left, width: whole } = !stuck ? room : own ? { left: 0, width: clientWidth } : card;
    const width = Math.min(whole, clientWidth);
    const top = stuck && below ? 0 : Math.max(0, room.top);
    // A page that is zoomed has larger pixels; the width in the page's own is rounded.
    const zoom = Math.round((box.getBoundingClientRect().width / box.offsetWidth) * 100) / 100 || 1;
    // In the top layer WebKit places nothing that moves with the page.
    box.style.cssText = `position:fixed;left:${Math.max(0, Math.min(left, clientWidth - width - 1)) / zoom}px;top:${top / zoom}px;width:${Math.ceil(width / zoom)}px`;
  } else if (open) {
    box.hidePopover();
    box.style.cssText = '';
  }
};

/** Something may have moved. Whatever a page has made of what this needs, the numbers stay. */
export const updateExit = () => {
  try {
    choose();
    place();
  } catch {
    // The exit stays where it is.
  }
};

/** Once a frame, however many elements a page has. */
const updateExitSoon = oncePerFrame(updateExit);

/** An element has rendered: what it shows of the exit is laid in its place at once. */
export const exitRendered = (element: Present) => {
  if (element === holder) updateExit();
  else updateExitSoon();
};

let freeing: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls what a key brings the focus to from under the bar: Firefox minds no margin, and takes its time to scroll.
 * To be heard in each shadow root too: outside of it nothing tells how the focus moves within.
 */
export const freeFocus = (event: Event) => {
  const focused = event.composedPath()[0] as Element;
  // What is fixed does not come by itself.
  updateExit();
  clearTimeout(freeing);
  freeing = setTimeout(() => {
    const box = boxOf(holder);
    if (!box?.className || box.contains(focused) || !focused.matches(':focus-visible')) return;
    const { top, height } = focused.getBoundingClientRect();
    const { bottom } = box.getBoundingClientRect();
    // What is above the screen somebody has scrolled there.
    if (top >= bottom || top <= -height || height >= innerHeight - bottom) return;
    const { scrollY } = window;
    const scroll = (to: number) => { scrollTo({ top: to, behavior: 'instant' }); };
    scroll(scrollY + top - bottom);
    // What stays where it is on the screen has not come.
    if (focused.getBoundingClientRect().top === top) scroll(scrollY);
  }, 400);
};

/** Where its room has nearly gone by, an element is not met any more. A page may have taken this away, and has no exit then. */
const { IntersectionObserver } = window as Partial<typeof globalThis>;
const observer =
  IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) met[intersectionRatio ? 'add' : 'delete'](target);
      updateExitSoon();
    },
    // A folded box still touches the screen, and a tall element has hardly more on a low one.
    { rootMargin: '-64px 0px 0px', threshold: 1e-6 }
  );

/** To be called when an element has come or gone. */
export const followExit = (element: Present) => {
  observer?.[element.isConnected ? 'observe' : 'unobserve'](element);
  // The first has the exit from the first moment.
  if (!holder || element === holder || isOwn(element)) updateExit();
  else updateExitSoon();
};

/** Follows the page, and the key that leaves it. */
export const startExit = () => {
  for (const type of ['scroll', 'resize']) addEventListener(type, updateExitSoon, true);
  // A page moves its boxes in ways that nothing tells of.
  setInterval(updateExit, 250);
  addEventListener('focusin', freeFocus);
  addEventListener('wheel', () => { clearTimeout(freeing); });
  watchShift(
    // One that is hidden is none to leave by.
    () => holder && isShown(holder),
    (isLast) => {
      holder?.requestUpdate();
      if (isLast) holder?.leave();
    }
  );
};
