/**
 * What the script of a language does not tell: its letters, where its neighbours of the same script have others, and its quotation marks. From
 * CLDR 48 (https://cldr.unicode.org, `exemplarCharacters` and `delimiters`), with the marks beside them that the language's newspapers use.
 * An entry is optional: a language without one may have all letters of its script, and the quotation marks of {@link QUOTES}.
 *
 * - `letters`: as in a class of a regular expression, in lower case.
 * - `quotes`: the pairs of quotation marks, and others that have to open before they close.
 * - `refused`: in place of those of {@link PUNCTUATION}.
 * - `spaced`: the marks that a no-break space stands before; it stands inside of « » too.
 * - `nonJoiners`: words have zero-width non-joiners (U+200C) within.
 *
 * @type {Record<string, { letters?: string, quotes?: string[], refused?: RegExp, spaced?: string, nonJoiners?: boolean }>}
 */
export const orthographies = {
  es: { letters: 'a-záéíóúüñ', quotes: ['«»', '“”', '‘’', '¿?', '¡!'] },
  fil: { letters: 'a-zñáàâéèêíìîóòôúùû', quotes: ['“”', '‘’'] },
  fr: { letters: 'a-zàâæçéèêëîïôœùûüÿ', quotes: ['«»', '“”'], spaced: ';:!?»' },
  lt: { letters: 'a-ząčęėįšųūž', quotes: ['„“'] },
  nb: { letters: 'a-zæøåàéèêóòôü', quotes: ['«»', '‘’'] },
  nn: { letters: 'a-zæøåàéèêóòôü', quotes: ['«»', '‘’'] },
  pl: { letters: 'a-ząćęłńóśźż', quotes: ['„”', '«»'] },
  pt: { letters: 'a-záàâãçéêíóôõú', quotes: ['“”', '‘’'] },
  ro: { letters: 'a-zăâîșț', quotes: ['„”', '«»'] },
  sq: { letters: 'a-zçë', quotes: ['“”', '„“', '«»'] },
  so: { letters: 'a-z', quotes: ['“”', '‘’'] },
  vi: { letters: 'a-eg-ik-yàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ', quotes: ['“”', '‘’'] },
  bg: { letters: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ', quotes: ['„“'] },
  ru: { letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', quotes: ['«»', '„“'] },
  uk: { letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', quotes: ['«»', '„“'] },
  ar: { letters: '\u0621-\u063a\u0640-\u0652\u0670', quotes: ['«»', '“”'] },
  ur: { letters: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂھیےۓ\u064b-\u0657\u0670', quotes: ['“”', '‘’'], refused: /[,.;?%]/gu, nonJoiners: true },
  fa: { letters: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی\u064b-\u0654', quotes: ['«»', '‹›'], nonJoiners: true },
  am: { quotes: ['«»', '‹›', '“”'] },
  ti: { quotes: ['«»', '“”'] },
  hi: { quotes: ['“”', '‘’'], nonJoiners: true },
  th: { quotes: ['“”', '‘’'] },
  'zh-Hans': { quotes: ['“”', '‘’', '《》'] },
};

/** Pairs of quotation marks that some language has. */
export const QUOTES = ['«»', '“”', '„“', '„”', '‘’', '‚‘', '‹›', '「」', '『』', '《》'];

/** Names and keys that stay in Latin letters, the longest first. */
export const NAMES = ['For Freedom', 'politiet', 'Shift', 'ROSA', 'Rosa', 'UDI', 'IOM'];

/** How a script marks the end of a sentence and its parts: `refused` are the marks of other scripts that look alike. */
export const PUNCTUATION = {
  Arab: { refused: /[,;?%۔]/gu },
  Deva: { refused: /\.(?=\s|$)/gu },
  Ethi: { refused: /[,;:.]/gu },
  Hani: { refused: /[,.;:!?()]/gu },
  Thai: { refused: /;/gu, endsUnmarked: true },
};
