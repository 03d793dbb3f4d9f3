/**
 * A tap that began on something else must not use what has come in its place: under a finger on 112 the
 * fallback gives way to the content, and where 112 was there may be another number. Whatever goes wrong in
 * here, three seconds later every tap works: seconds in which the page is not too busy to hear of one.
 */

/** What stands here has just changed, and no pointer has gone down on it since. */
let changing = false;
/** It is not painted yet: a finger aims at what was there before, its event at what comes. */
let unpainted = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The link, or exit, that a pointer went down on; undefined where none was seen, as the script may have started only then. */
let touched: string | undefined;

/** What the pointer went down on, and what is around it. */
let path: (EventTarget | null)[] = [];

const linkIn = (nodes: (EventTarget | null)[]) => {
  const link = (nodes as Partial<HTMLAnchorElement>[]).find(({ href, className }) => href ?? className === 'leave');
  return link && (link.href ?? link.className);
};

/** Many short times: one that is over while a script keeps the page busy is over before the tap of that time is heard. */
const wait = (times: number) => {
  timer = setTimeout(() => { if (times) wait(times - 1); else changing = false; }, 100);
};

/** To be called when an element shows other controls than before. */
export const changed = () => {
  changing = unpainted = true;
  clearTimeout(timer);
  wait(30);
  (window as Partial<Window>).requestAnimationFrame?.(() => setTimeout(() => (unpainted = false)));
};

addEventListener(
  'pointerdown',
  (event) => {
    path = event.composedPath();
    touched = unpainted ? undefined : linkIn(path);
    changing &&= unpainted;
  },
  true
);

// In Firefox the click of the Enter key on a link counts as one.
addEventListener('keydown', () => (changing = false), true);

const onlyWhatWasTouched = (event: MouseEvent) => {
  // A keyboard and a screen reader count no clicks.
  if (!event.detail) return;
  const currentTarget = event.currentTarget;
  const clicked = event.composedPath();
  if (changing && !(touched && touched === linkIn(clicked))) {
    event.preventDefault();
    event.stopPropagation();
  } else if (!event.isTrusted && clicked[0] === currentTarget && path.indexOf(currentTarget) > 0) {
    // FastClick sees no further than the host, and clicks that for what was touched; it must not hear of another click.
    path[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  }
};

/**
 * Keeps a click from what was not there when the pointer went down, unless it is the same number.
 *
 * @param host - of a shadow root; it hears of clicks on what has come in the root's place too
 */
export const guard = (host: HTMLElement) => { host.addEventListener('click', onlyWhatWasTouched, true); };
