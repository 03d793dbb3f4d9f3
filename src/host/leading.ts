import { warn } from './log.js';

/** Where a row leads: another page, or a place in this one. */
export interface Address {
  readonly href: string;
  /** The fragment, if it is a place in this page. */
  readonly fragment?: string;
}

const bare = (address: string) => address.replace(/#.*/s, '');

/**
 * Reads an address of the host's own.
 *
 * @param value - `https:`, `http:`, relative or `#fragment`; anything else is refused with a warning
 */
export const readAddress = (element: Element, attribute: string, value: string | URL | null | undefined): Address | undefined => {
  const trimmed = String(value ?? '').replace(/^\s+|\s+$/g, '');
  if (!trimmed) return undefined;
  const here = bare(location.href);
  try {
    // A relative address takes any base, so only a scheme of its own can fail here.
    if (/^https?:$/.test(new URL(trimmed, 'https://x').protocol)) {
      // A bare fragment means this page, whatever a <base href> says.
      const { href, hash } = new URL(trimmed, trimmed.startsWith('#') ? here : element.baseURI);
      return bare(href) === here ? { href, fragment: decodeURIComponent(hash.slice(1)) } : { href };
    }
  } catch {
    // Said below.
  }
  warn(
    element.localName,
    `opens in place: ${attribute}="${trimmed}" is no address`
  );
  return undefined;
};

/** Shows a place of this page and puts the focus there; no history entry, no fragment. */
export const leadTo = (target: HTMLElement) => {
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  if ((target.getRootNode() as Document | ShadowRoot).activeElement === target) return;
  // Not focusable by itself: for as long as the focus stays.
  target.tabIndex = -1;
  target.addEventListener('blur', () => { target.removeAttribute('tabindex'); }, { once: true });
  target.focus({ preventScroll: true });
};

/** Opens a closed `<details>` around a place, as a fragment does, and says whether there is anything to lead to. */
export const reveal = (target: HTMLElement | null): target is HTMLElement => {
  const details = target?.closest('details');
  if (details) details.open = true;
  return !!target?.getClientRects().length;
};
