import type { msg as litMsg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { sourceLocale, type Locale } from './languages.js';
import { localeData } from './locales.js';

export { str } from '@lit/localize';

let activeLocale: Locale = sourceLocale;

/** @lit/localize asks by `s` and a hash of 16 digits; a locale file has the first five (locales/xliff.mjs). */
const templatesOf = (locale: Locale): TemplateMap => new Proxy(localeData(locale)?.templates ?? {}, { get: (templates, id: string) => templates[id.slice(1, 6)] });

/**
 * `msg()` of @lit/localize, in the active locale. Its own has one configuration in all of an app, which the app may need for itself, and with
 * `configureLocalization()` one language for the whole page; each element of ours has its own.
 */
export const msg = ((template, options) => runtimeMsg(templatesOf(activeLocale), template, options)) as typeof litMsg;

/** Runs a function in which `msg()` answers in a language: each element of a page can have its own. */
export const withLocale = <Result>(locale: Locale, run: () => Result): Result => {
  const outer = activeLocale;
  activeLocale = locale;
  try {
    return run();
  } finally {
    activeLocale = outer;
  }
};
