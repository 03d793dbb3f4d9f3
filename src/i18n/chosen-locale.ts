import { updateAll } from '../page/connected-elements.js';
import type { Locale } from './match-locale.js';

let chosen: Locale | undefined;

/** The language that the visitor has chosen: it wins over that of the page in every element, until the page is left. */
export const chosenLocale = () => chosen;

/** @param locale - undefined for the language of the page again */
export const setLocale = (locale: Locale | undefined) => {
  chosen = locale;
  updateAll();
};
