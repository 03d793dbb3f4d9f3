/**
 * What the script of a language does not tell: its letters, where its neighbours of the same script have others, and its quotation marks. From
 * CLDR 48 (https://cldr.unicode.org, `exemplarCharacters` and `delimiters`), with the marks beside them that the language's newspapers use.
 * An entry is optional: a language without one may have all letters of its script, and the quotation marks of {@link QUOTES}.
 *
 * @type {Record<string, { letters?: string, quotes?: string[] }>} letters as in a class of a regular expression, in lower case
 */
export const orthographies = {
  nb: { letters: 'a-zæøåàéèêóòôü', quotes: ['«»', '‘’'] },
  nn: { letters: 'a-zæøåàéèêóòôü', quotes: ['«»', '‘’'] },
  ar: { letters: '\u0621-\u063a\u0640-\u0652\u0670', quotes: ['«»', '“”'] },
  ti: { quotes: ['«»', '“”'] },
  th: { quotes: ['“”', '‘’'] },
};

/** Pairs of quotation marks that some language has. */
export const QUOTES = ['«»', '“”', '„“', '„”', '‘’', '‚‘', '‹›', '「」', '『』', '《》'];

/** Names and keys that stay in Latin letters, the longest first. */
export const NAMES = ['For Freedom', 'Shift', 'ROSA', 'Rosa', 'UDI', 'IOM'];

/** How a script marks the end of a sentence and its parts: `refused` are the marks of other scripts that look alike. */
export const PUNCTUATION = {
  Arab: { refused: /[,;?%]/gu },
  Ethi: { refused: /[,;:.]/gu },
  Thai: { refused: /;/gu, endsUnmarked: true },
};
