/**
 * A tap that began on something else must not use what has come in its place: under a finger on 112 the
 * fallback gives way to the content, and where 112 was there may be another number. Whether it did is known
 * by when the pointer went down, or, if the script started only then, by nothing having been seen.
 */

/** When what stands here now was painted, in milliseconds as events have it; NaN until it is. */
let painted = 0;

let down = 0;
let touched: string | undefined;

const linkOf = (event: Event) => (event.composedPath() as Partial<HTMLAnchorElement>[]).find(({ href }) => href)?.href;

/** To be called when an element has rendered. */
export const changed = () => {
  painted = NaN;
  requestAnimationFrame(() => setTimeout(() => (painted = performance.now())));
};

addEventListener(
  'pointerdown',
  (event) => {
    down = event.timeStamp;
    // Until it is painted a finger is on what was there before, but the event on what comes.
    touched = down > painted ? linkOf(event) : undefined;
  },
  true
);

/** Keeps a click from what was not there when the pointer went down, unless it is the same number. */
export const onlyWhatWasTouched = {
  capture: true,
  handleEvent(event: MouseEvent) {
    // A keyboard and a screen reader count no clicks; of a document that we were moved to nothing is known.
    if (!event.detail || event.view !== window) return;
    // A finger that has been down for a second gives a long press and no click.
    if (down > painted || event.timeStamp - painted > 1000 || (touched && touched === linkOf(event))) return;
    event.preventDefault();
    event.stopPropagation();
  },
};
