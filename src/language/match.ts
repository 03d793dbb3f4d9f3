import { allLocales, sourceLocale } from './locale-codes.js';

/** A language that there is a translation for, or English. */
export type Tag = (typeof allLocales)[number];

/** Tags that find a language under another name, unless it has a file of its own. */
const aliases = new Map<string, Tag>([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** The length that BCP 47 asks every reader of tags to support. */
const MAX_LENGTH = 35;

/** The language of ours for a BCP 47 tag, tried ever less specific; English where there is none. */
export const matching = (tag: string): Tag => {
  for (let range = tag.slice(0, MAX_LENGTH).toLowerCase().replace(/_/g, '-'); range; range = range.replace(/-?[^-]*$/, '')) {
    const found = allLocales.find((locale) => locale.toLowerCase() === range) ?? aliases.get(range);
    if (found) return found;
  }
  return sourceLocale;
};
