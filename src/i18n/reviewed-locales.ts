import type { Locale } from './languages.js';

/** The languages whose messages native speakers have all approved, English among them; inserted by the build. */
declare const HELP_WIDGETS_REVIEWED_LOCALES: readonly Locale[];

// The build replaces the name alone, not one with a property behind it.
const reviewedLocales = HELP_WIDGETS_REVIEWED_LOCALES;

/** Whether a language is a draft; known before its file has loaded. */
export const isDraft = (locale: Locale) => !reviewedLocales.includes(locale);
