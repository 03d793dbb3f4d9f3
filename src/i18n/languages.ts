/** What the widget knows of a language. */
export interface Language {
  /** The name that the language has for itself, in its own letters. It is data: `Intl.DisplayNames` answers in English for some. */
  readonly name: string;
  /** Set for a language that is written from right to left. */
  readonly dir?: 'rtl';
  /** The letters of the language (ISO 15924): other than Latin, they are set larger and farther apart. Default: Latn. */
  readonly script?: string;
  /** Other tags by which it is known, in lower case. Tags are tried ever less specific: `nb-NO` finds `nb` without an alias. */
  readonly aliases?: readonly string[];
}

/** The language of the messages in this code, which needs no locale file. */
export const sourceLocale = 'en' as const;

const table = {
  // Readers of traditional Chinese get English: `zh` alone would find simplified Chinese for them.
  en: { name: 'English', aliases: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'] },
  es: { name: 'Español' },
  fil: { name: 'Filipino', aliases: ['tl'] },
  fr: { name: 'Français' },
  lt: { name: 'Lietuvių' },
  nb: { name: 'Norsk bokmål', aliases: ['no', 'nob', 'nor'] },
  nn: { name: 'Norsk nynorsk', aliases: ['nno'] },
  pl: { name: 'Polski' },
  // That of Brazil.
  pt: { name: 'Português' },
  ro: { name: 'Română' },
  sq: { name: 'Shqip' },
  so: { name: 'Soomaali' },
  vi: { name: 'Tiếng Việt' },
  bg: { name: 'Български', script: 'Cyrl' },
  ru: { name: 'Русский', script: 'Cyrl' },
  uk: { name: 'Українська', script: 'Cyrl' },
  ur: { name: 'اردو', dir: 'rtl', script: 'Arab' },
  ar: { name: 'العربية', dir: 'rtl', script: 'Arab' },
  fa: { name: 'فارسی', dir: 'rtl', script: 'Arab', aliases: ['prs'] },
  ti: { name: 'ትግርኛ', script: 'Ethi' },
  am: { name: 'አማርኛ', script: 'Ethi' },
  hi: { name: 'हिन्दी', script: 'Deva' },
  th: { name: 'ไทย', script: 'Thai' },
  'zh-Hans': { name: '简体中文', script: 'Hans', aliases: ['zh'] },
} as const satisfies Record<string, Language>;

/** The tag of a language of the widget. */
export type Locale = keyof typeof table;

/**
 * The languages of the widget, in the order of their names. What lists languages is made from this table, or held against it by a test: the locale
 * files, the list on a card, the finished pages, `lit-localize.json`, the documentation. An entry needs a `locales/TAG.xlf` (locales/README.md).
 */
export const languages: Readonly<Record<Locale, Language>> = table;

export const allLocales = Object.keys(languages) as Locale[];
