import { baseUrl, nonce, releaseUrl } from '../page/base-url.js';
import { updateAll } from '../page/connected-elements.js';
import { warn } from '../page/console.js';
import { createElement } from '../page/create-element.js';
import { unclobbered } from '../page/unclobbered.js';
import { updateAllInPlace } from '../page/scroll-position.js';
import { trustedScriptUrl } from '../page/trusted-types.js';
import { chosenLocale } from './chosen-locale.js';
import { localeData } from './locales.js';
import type { Locale } from './languages.js';

/** Whether this is the module of the npm package, inserted by the build. */
declare const HELP_WIDGETS_IS_MODULE: boolean;

const BASE_URL_HINT = HELP_WIDGETS_IS_MODULE ? "import 'help-widgets/locales/TAG' or call setBasePath()" : 'set data-base';

/** How long a visitor on a slow network sees the fallback before English replaces it, or waits for a language before a line says that it did not come. */
const LOCALE_TIMEOUT_MS = 4000;

/** The addresses that were requested, and whether their file may still come in time. */
const requests = new Map<string, boolean>();

const loadScript = (url: string) =>
  new Promise<unknown>((resolve, reject) => {
    const script = createElement('script', { referrerPolicy: 'no-referrer', nonce: nonce(), onload: resolve, onerror: reject });
    try {
      script.src = trustedScriptUrl(url);
    } catch {
      // Trusted Types refuse a string as `src`; import() takes one. Its comments make the bundler of an app leave it as it is.
      resolve(import(/* webpackIgnore: true */ /* @vite-ignore */ url));
      return;
    }
    unclobbered(document, 'head').append(script);
    script.remove();
  });

const urlIn = (folder: string, locale: Locale) => `${folder}locales/${locale}.js`;

/** Loads the file of a language, if it is there. */
const loadFrom = (folder: string, locale: Locale) => loadScript(urlIn(folder, locale)).catch(() => undefined);

/** Lets a file be requested again that did not come: the visitor has chosen its language once more. */
export const retryLocale = (locale: Locale) => {
  const url = urlIn(baseUrl(), locale);
  if (!requests.get(url)) requests.delete(url);
};

/**
 * Requests the file of a language, once. Without it the element shows what it showed before, English at first, and no other attempt is made.
 *
 * @param element - for the warning
 * @returns whether the file may still come in time
 */
export const requestLocale = (locale: Locale, element: Element): boolean => {
  const folder = baseUrl();
  const url = urlIn(folder, locale);
  const isPending = requests.get(url);
  if (isPending !== undefined) return isPending;

  const settle = (problem: string) => {
    requests.set(url, false);
    if (!localeData(locale)) warn(element, `${problem} "${locale}" at ${folder ? url : `an unknown URL (${BASE_URL_HINT})`}`);
    (locale === chosenLocale() ? updateAllInPlace : updateAll)();
  };
  const timer = setTimeout(settle, LOCALE_TIMEOUT_MS, 'waits for');
  const load = async () => {
    if (folder) await loadFrom(folder, locale);
    // Tools copy our script elsewhere without the other files; those of the release are still there.
    if (releaseUrl && releaseUrl !== folder && !localeData(locale)) await loadFrom(releaseUrl, locale);
    clearTimeout(timer);
    settle('finds no');
  };
  requests.set(url, true);
  // The element that asks is rendering, and must not be updated meanwhile.
  queueMicrotask(() => void load());
  return true;
};
