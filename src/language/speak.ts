import { localeOf } from './locales.js';
import type { Tag } from './match.js';
import { translate } from './messages.js';

/** Makes sentences in a language: each element of a page can have its own. */
export const speak = <T>(tag: Tag, sentences: () => T): T => {
  translate(localeOf(tag)?.templates);
  try {
    return sentences();
  } finally {
    translate(undefined);
  }
};
