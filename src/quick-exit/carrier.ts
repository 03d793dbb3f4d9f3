import { connectedElements, updateAll, type ConnectedElement } from '../page/connected-elements.js';

/** The exit where the host puts it. While it is visible, no other element shows one. */
const QUICK_EXIT = 'quick-exit';

export const isQuickExit = ({ localName }: ConnectedElement) => localName === QUICK_EXIT;

/** Of all elements of a page, one carries the exit. */
let currentCarrier: ConnectedElement | undefined;

export const carrier = () => currentCarrier;

/** The popover that holds the exit of an element. */
export const exitBoxOf = (element: ConnectedElement | undefined) => element?.shadowRoot?.querySelector<HTMLElement>('[popover]');

/** Elements that intersect the viewport, and are not clipped by a box around them. */
const intersecting = new WeakSet<Element>();

export const isIntersecting = (element: ConnectedElement) => intersecting.has(element);

/**
 * Follows which elements intersect the viewport. Undefined on a page that has deleted IntersectionObserver: the exit then stays in its element.
 *
 * @param onChange - called after a change
 */
export const createVisibilityObserver = (onChange: () => void) => {
  const { IntersectionObserver } = window as Partial<typeof globalThis>;
  return (
    IntersectionObserver &&
    new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) {
          if (intersectionRatio) intersecting.add(target);
          else intersecting.delete(target);
        }
        onChange();
      },
      // A collapsed box still touches the viewport; of a very tall element only a small share can intersect a low one.
      // An element that ends within the height of the exit does not count.
      { rootMargin: '-64px 0px 0px', threshold: 1e-6 }
    )
  );
};

/** Whether an element has a box, and no ancestor makes it transparent. */
export const isVisible = (element: Element) =>
  element.getClientRects().length > 0 && (element as Partial<Element>).checkVisibility?.({ opacityProperty: true }) !== false;

/** Sorts by tree order; between shadow trees, browsers answer with some constant order. */
const byTreeOrder = (a: ConnectedElement, b: ConnectedElement) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

/**
 * Chooses the carrier, of the visible elements: `<quick-exit>`, else the first that intersects the viewport, else the present one, else the
 * first. The exit stays where it is while it has the focus.
 */
export const chooseCarrier = () => {
  if (currentCarrier?.isConnected && exitBoxOf(currentCarrier)?.matches(':focus-within')) return;
  const all = [...connectedElements].filter(({ canCarryExit }) => canCarryExit).sort(byTreeOrder);
  const visible = all.filter(isVisible);
  // None is visible while the page is covered.
  const candidates = visible[0] ? visible : all;
  const next = candidates.find(isQuickExit) ?? candidates.find(isIntersecting) ?? candidates.find((element) => element === currentCarrier) ?? candidates[0];
  if (next === currentCarrier) return;
  currentCarrier = next;
  updateAll();
};
