import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { sourceLocale, targetLocales } from './locale-codes.js';
import { localeOf } from './locales.js';
import type { Tag } from './match.js';

let speaking: Tag = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => speaking,
  loadLocaleSync: (tag) => localeOf(tag as Tag),
});

/** Makes sentences in a language: each element of a page can have its own. */
export const speak = <T>(tag: Tag, sentences: () => T): T => {
  speaking = tag;
  try {
    return sentences();
  } finally {
    speaking = sourceLocale;
  }
};
