/** Longer than any address that a host needs. */
const MAX_URL_LENGTH = 2048;

/**
 * Reads an address from an attribute.
 *
 * @param value - absolute, or relative to `base`
 * @param base - default: none, and a relative address is refused
 * @returns undefined for what is no address, is longer than 2,048 characters or has credentials, as `https://known.example@stranger.example/`
 */
export const parseUrl = (value: string, base?: string): URL | undefined => {
  if (value.length > MAX_URL_LENGTH) return undefined;
  try {
    const url = new URL(value, base);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
};

/** The address of a page, without the place in it. */
const withoutFragment = (url: string) => url.replace(/#.*/s, '');

/** The address of this page. */
export const thisPage = () => withoutFragment(location.href);

/** Whether an address leads to this page, or to a place in it. */
export const isOnThisPage = ({ href }: URL) => withoutFragment(href) === thisPage();
