import { allLocales, languages, type Locale } from './languages.js';

/** The length that BCP 47, section 4.4.1, asks readers of tags to allow; a longer tag is cut off. */
const MAX_TAG_LENGTH = 35;

/** Finds the language for a tag by lookup (BCP 47, RFC 4647 section 3.4): `nb-NO` finds `nb`. Undefined where there is none. */
export const findLocale = (tag: string): Locale | undefined => {
  for (let range = (/\S+/.exec(tag)?.[0] ?? '').slice(0, MAX_TAG_LENGTH).toLowerCase().replace(/_/g, '-'); range; range = range.replace(/-?[^-]*$/, '')) {
    const found = allLocales.find((locale) => locale.toLowerCase() === range || languages[locale].aliases?.includes(range));
    if (found) return found;
  }
  return undefined;
};
