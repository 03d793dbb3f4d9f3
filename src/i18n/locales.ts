import type { TemplateMap } from '@lit/localize/internal/types.js';
import { initSharedState } from '../page/shared-state.js';
import { languages, sourceLocale, type Locale } from './languages.js';

/** The content of a locale file. */
export interface LocaleData {
  readonly templates: TemplateMap;
  /** Whether any message still lacks the approval of a native speaker. */
  readonly draft: boolean;
}

/** Filled by the locale files as they load (`registerLocale()` in page/shared-state.ts). */
const locales = initSharedState().locales as Partial<Record<Locale, LocaleData>>;

/** The content of a language's file, once it has loaded; undefined for English, which needs none. */
export const localeData = (locale: Locale) => locales[locale];

/** Whether the widget can speak a language now. */
export const isLoaded = (locale: Locale) => locale === sourceLocale || localeData(locale) !== undefined;

/** The direction in which a language is written. */
export const directionOf = (locale: Locale) => languages[locale].dir ?? 'ltr';
