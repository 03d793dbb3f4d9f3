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
  // A fragment alone means this page, whatever <base href> says.
  const url = parseUrl(address, /^\s*#/.test(address) ? thisPage() : element.baseURI);
  // Or the scheme of the page: that of a relative address on a page of file:, of a fragment on one of about:.
  if (url && (/^https?:$/.test(url.protocol) || url.protocol === location.protocol)) return url;
  warnOfValue(element, attribute, 'no http(s) address or #fragment', address);
  return undefined;
};
