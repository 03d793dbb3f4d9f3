import { warn } from '../page/console.js';
import { parseUrl, withoutFragment } from '../page/urls.js';

/** The address of this page: a fragment alone means it, whatever <base href> says. */
const thisPage = () => withoutFragment(location.href);

/**
 * Reads the address of a row from an attribute of the host.
 *
 * @param value - `https:`, `http:`, relative or `#fragment`; anything else is refused with a warning
 */
export const readRowAddress = (element: Element, attribute: string, value: string | URL | null | undefined) => {
  const address = String(value ?? '');
  if (!/\S/.test(address)) return undefined;
  // The scheme of the base does not count: on a page of file: a relative address is allowed.
  const isAllowed = /^https?:$/.test(parseUrl(address, 'https://x')?.protocol ?? '');
  const url = isAllowed && parseUrl(address, /^\s*#/.test(address) ? thisPage() : element.baseURI);
  if (url) return url;
  warn(element, `ignores ${attribute}, no http(s) address or #fragment: "${address}"`);
  return undefined;
};

/** Whether an address leads to an element of this page. */
export const isOnThisPage = ({ href }: URL) => withoutFragment(href) === thisPage();
