import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { allLocales, sourceLocale, type Locale } from './languages.js';
import { localeData } from './locales.js';

let activeLocale: Locale = sourceLocale;

// `configureLocalization()`, which Lit's documentation shows, has one language for the whole page. This asks at each `msg()`.
configureReentrantLocalization({
  sourceLocale,
  targetLocales: allLocales,
  getLocale: () => activeLocale,
  // @lit/localize asks by `s` and a hash of 16 digits; a locale file has the first five (locales/xliff.mjs).
  loadLocaleSync: (locale) => ({ templates: new Proxy(localeData(locale as Locale)?.templates ?? {}, { get: (templates, id: string) => templates[id.slice(1, 6)] }) }),
});

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
