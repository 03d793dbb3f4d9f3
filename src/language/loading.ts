import { documentProperty } from '../host/document.js';
import { folderOfScript, nonce, release } from '../host/address.js';
import { warn } from '../host/log.js';
import { make } from '../host/make.js';
import { updateAll } from '../host/present.js';
import { trustedScriptUrl } from '../host/override-globals.js';
import { localeOf } from './locales.js';
import type { Tag } from './match.js';

/** How long a visitor with a slow network looks at the fallback before English takes its place, in milliseconds. */
const PATIENCE = 4000;

/** By address: whether it is still worth waiting. */
const waiting = new Map<string, boolean>();

const request = (address: string) =>
  new Promise<unknown>((resolve, reject) => {
    const script = make('script', { referrerPolicy: 'no-referrer', nonce: nonce(), onload: resolve, onerror: reject });
    try {
      script.src = trustedScriptUrl(address);
    } catch {
      // Trusted Types refuse an address that is a string; import() asks nobody.
      resolve(import(address));
      return;
    }
    documentProperty('head').append(script);
    script.remove();
  });

/**
 * Asks for a locale file, once an address. One that is missing, or does not come, leaves English; it is not asked for again.
 *
 * @returns whether it may still come
 */
export const awaitLocale = (tag: Tag, element: Element): boolean => {
  const folder = folderOfScript();
  const addressIn = (home: string) => `${home}locales/${tag}.js`;
  const key = addressIn(folder);
  const pending = waiting.get(key);
  if (pending !== undefined) return pending;

  const settle = () => {
    waiting.set(key, false);
    if (!localeOf(tag)) warn(element, `finds no "${tag}" at ${folder ? key : 'an unknown place (set data-base on the script tag)'} and speaks English`);
    updateAll();
  };
  const ask = async () => {
    // Others may have copied our script elsewhere and nothing else. Never at once, as it is asked for while something renders.
    for (const home of new Set([folder, release]))
      await (home && !localeOf(tag) && request(addressIn(home)).catch(() => undefined));
    settle();
  };
  waiting.set(key, true);
  setTimeout(settle, PATIENCE);
  void ask();
  return true;
};
