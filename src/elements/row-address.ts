import { warnOfValue } from '../page/attribute-values.js';
import { parseUrl, thisPage } from '../page/urls.js';

/**
 * Reads the address of a row from an attribute of the host.
 *
 * @param value - `https:`, `http:`, relative or `#fragment`; anything else is refused with a warning
 */
export const readRowAddress = (element: Element, attribute: string, value: string | URL | null | undefined) => {
  const address = String(value ?? '');
  if (!/\S/.test(address)) return undefined;
  // A fragment alone means this page, whatever <base href> says. The scheme of the base does not count: on a page of file: a relative address is allowed.
  const isAllowed = /^https?:$/.test(parseUrl(address, 'https://x')?.protocol ?? '');
  const url = isAllowed && parseUrl(address, /^\s*#/.test(address) ? thisPage() : element.baseURI);
  if (url) return url;
  warnOfValue(element, attribute, 'no http(s) address or #fragment', address);
  return undefined;
};
