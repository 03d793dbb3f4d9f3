import { warn } from '../page/console.js';
import { parseUrl, withoutFragment } from '../page/urls.js';

/** Where a row leads: another page, or an element of this one. */
export interface RowAddress {
  readonly href: string;
  /** The id of an element of this page; undefined for another page. */
  readonly fragment?: string;
}

/**
 * Reads the address of a row from an attribute of the host.
 *
 * @param value - `https:`, `http:`, relative or `#fragment`; anything else is refused with a warning
 */
export const readRowAddress = (element: Element, attribute: string, value: string | URL | null | undefined): RowAddress | undefined => {
  const address = String(value ?? '');
  if (!/\S/.test(address)) return undefined;
  // The scheme of the base does not count: on a page of file: a relative address is allowed.
  if (/^https?:$/.test(parseUrl(address, 'https://x')?.protocol ?? '')) {
    const here = withoutFragment(location.href);
    // A fragment alone means this page, whatever <base href> says.
    const url = parseUrl(address, /^\s*#/.test(address) ? here : element.baseURI);
    try {
      if (url) return withoutFragment(url.href) === here ? { href: url.href, fragment: decodeURIComponent(url.hash.slice(1)) } : { href: url.href };
    } catch {
      // Malformed percent encoding: the warning below.
    }
  }
  warn(element, `ignores ${attribute}, no http(s) address or #fragment: "${address}"`);
  return undefined;
};
