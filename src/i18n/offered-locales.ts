import { baseUrl, scriptAttribute } from '../page/base-url.js';
import { hasKeyword, warnOfValue } from '../page/attribute-values.js';
import { allLocales, sourceLocale, type Locale } from './languages.js';
import { isLoaded } from './locales.js';
import { findLocale } from './match-locale.js';
import { isDraft } from './reviewed-locales.js';

/** Whether this is the module of the npm package, inserted by the build. */
declare const HELP_WIDGETS_IS_MODULE: boolean;

/** The settings of an element that limit its languages. */
export interface LanguageLimits {
  readonly languages: string | null | undefined;
  readonly drafts: string | null | undefined;
}

/** The name of the script in a warning. */
const SCRIPT = 'help-widgets';

const NORWEGIAN: Locale = 'nb';

/** More than a list of all tags. A comment can hold a placeholder with a hundred thousand, and must not freeze the page. */
const MAX_LIST_LENGTH = 500;

/** An app that says nothing of locale files has imported those that it wants; a script may still find them. */
const isAvailable = (locale: Locale) => !HELP_WIDGETS_IS_MODULE || baseUrl() !== '' || isLoaded(locale);

/** Reads a list of tags. */
const readTags = (source: Element | string, name: string, value: string | number | null | undefined) => {
  const tags: readonly string[] = String(value ?? '').slice(0, MAX_LIST_LENGTH).match(/[^\s,]+/g) ?? [];
  const unknown = tags.filter((tag) => !findLocale(tag));
  if (unknown[0]) warnOfValue(source, name, 'unknown', unknown.join(' '));
  return tags.map(findLocale).filter((locale) => locale !== undefined);
};

/**
 * The languages that an element can show, its own first; then in the order that serves its reader: English and Norwegian, those that the browser
 * asks for, the rest by name. Limited by the `languages` of the element, else by `data-languages` of the script tag; without drafts where one of
 * the two says so.
 *
 * @param tag - the language tag of the element
 */
export const offeredLocales = (element: Element & LanguageLimits, tag: string): [Locale, ...Locale[]] => {
  const fromElement = readTags(element, 'languages', element.languages);
  const listed = fromElement[0] ? fromElement : readTags(SCRIPT, 'data-languages', scriptAttribute('data-languages'));
  const refusesDrafts = hasKeyword(element, 'drafts', element.drafts, 'none') || hasKeyword(SCRIPT, 'data-drafts', scriptAttribute('data-drafts'), 'none');
  const isAllowed = (locale: Locale | undefined): locale is Locale => locale !== undefined && !(refusesDrafts && isDraft(locale));

  const matched = findLocale(tag);
  const own = isAllowed(matched) ? matched : sourceLocale;
  const preferred: (Locale | undefined)[] = [sourceLocale, NORWEGIAN, ...[...((navigator.languages as readonly string[] | undefined) ?? [])].map(findLocale), ...allLocales];
  return [...new Set([own, ...preferred.filter((locale): locale is Locale => isAllowed(locale) && isAvailable(locale) && (!listed[0] || listed.includes(locale)))])] as [Locale, ...Locale[]];
};
