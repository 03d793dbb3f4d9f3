import { allLocales, sourceLocale } from './locale-codes.js';

/** A language that the widget speaks. */
export type Locale = (typeof allLocales)[number];

/** The length that BCP 47, section 4.4.1, asks readers of tags to allow; a longer tag is cut off. */
const MAX_TAG_LENGTH = 35;

/** Languages under another name, or without a translation of their own as yet. */
const aliases = new Map<string, Locale>([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** Finds the language for a tag by lookup (BCP 47, RFC 4647 section 3.4): `nb-NO` finds `nb`. English where there is none. */
export const matchLocale = (tag: string): Locale => {
  for (let range = tag.slice(0, MAX_TAG_LENGTH).toLowerCase().replace(/_/g, '-'); range; range = range.replace(/-?[^-]*$/, '')) {
    const found = allLocales.find((locale) => locale.toLowerCase() === range) ?? aliases.get(range);
    if (found) return found;
  }
  return sourceLocale;
};
