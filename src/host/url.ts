/** Longer than any address that a host needs; reading one that somebody has made endless would take long. */
const MAX_LENGTH = 2048;

/**
 * Reads an address that a host has written.
 *
 * @param base - what a relative address counts from
 * @returns undefined where it is none, longer than 2,048 characters, or names a user: `https://known.example@stranger.example/`
 */
export const toUrl = (value: string, base?: string): URL | undefined => {
  if (value.length > MAX_LENGTH) return undefined;
  try {
    const url = new URL(value, base);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
};

/** An address without its fragment: that of the page it leads to. */
export const withoutFragment = (address: string) => address.replace(/#.*/s, '');
