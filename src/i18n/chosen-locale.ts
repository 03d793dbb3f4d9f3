import { updateAll } from '../page/connected-elements.js';
import { rememberScrollPosition } from '../page/scroll-position.js';
import type { Locale } from './languages.js';

let chosen: Locale | undefined;

/** The language that the visitor has chosen: it wins over that of the page in every element, until the page is left. */
export const chosenLocale = () => chosen;

/** @param locale - undefined for the language of the page again */
export const setLocale = (locale: Locale | undefined) => {
  const restoreScrollPosition = rememberScrollPosition();
  chosen = locale;
  updateAll();
  // WebKit lays out a new card before its content: a page that is too low for its scroll position goes up.
  queueMicrotask(restoreScrollPosition);
};
