import { warn } from './log.js';
import { toUrl, withoutFragment } from './url.js';

/** Where a row leads: another page, or a place in this one. */
export interface Address {
  readonly href: string;
  /** The fragment, if it is a place in this page. */
  readonly fragment?: string;
}

/**
 * Reads an address of the host's own.
 *
 * @param value - `https:`, `http:`, relative or `#fragment`; anything else is refused with a warning
 */
export const readAddress = (element: Element, attribute: string, value: string | URL | null | undefined): Address | undefined => {
  const address = String(value ?? '');
  // A page may have taken `trim()` away.
  if (!/\S/.test(address)) return undefined;
  const here = withoutFragment(location.href);
  // A bare fragment means this page, whatever a <base href> says.
  const url = toUrl(address, /^\s*#/.test(address) ? here : element.baseURI);
  // A relative address takes any base, so only a scheme of its own can fail here.
  if (url && /^https?:$/.test(toUrl(address, 'https://x')?.protocol ?? '')) {
    const { href, hash } = url;
    if (withoutFragment(href) !== here) return { href };
    try {
      return { href, fragment: decodeURIComponent(hash.slice(1)) };
    } catch {
      // Said below.
    }
  }
  warn(element, `opens in place: ${attribute}="${address}" is no address`);
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
