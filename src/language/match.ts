import { allLocales, sourceLocale } from './locale-codes.js';

/** A language that there is a translation for, or English. */
export type Tag = (typeof allLocales)[number];

/** Tags that find a language under another name, unless it has a file of its own. */
const aliases = new Map<string, Tag>([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** The language of ours for a BCP 47 tag, tried ever less specific; English where there is none. */
export const matching = (tag: string): Tag => {
  for (let range = tag.toLowerCase().replace(/_/g, '-'); range; range = range.replace(/-?[^-]*$/, '')) {
    const found = allLocales.find((locale) => locale.toLowerCase() === range) ?? aliases.get(range);
    if (found) return found;
  }
  return sourceLocale;
};
