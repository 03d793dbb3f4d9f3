import { updateAllInPlace } from '../page/scroll-position.js';
import type { Locale } from './languages.js';

let chosen: Locale | undefined;

/** The language that the visitor has chosen: it wins over that of the page in every element that offers it, until the page is left. */
export const chosenLocale = () => chosen;

export const setLocale = (locale: Locale) => {
  chosen = locale;
  updateAllInPlace();
};
