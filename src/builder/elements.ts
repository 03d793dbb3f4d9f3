import { sourceLocale, type Locale } from '../i18n/languages.js';
import words from 'builder:words';

/** What the snippets need to know of an element that a visitor reads. */
export interface ElementInfo {
  /** The id of the message that is its heading. */
  readonly heading: string;
  /** The room that it takes, so that the text below does not jump (README, "The elements"). */
  readonly minHeight: string;
  /** The slot for a contact of the host. */
  readonly contactSlot: string;
}

export const helpElements = {
  'help-emergency': { heading: 'help-me.heading', minHeight: '42em', contactSlot: 'after-calls' },
  'support-offers': { heading: 'need-help.heading', minHeight: '80em', contactSlot: 'contact' },
  'trafficking-signs': { heading: 'suspect.heading', minHeight: '90em', contactSlot: 'after-calls' },
} as const satisfies Record<string, ElementInfo>;

export type ElementName = keyof typeof helpElements;

export const elementNames = Object.keys(helpElements) as ElementName[];

export const QUICK_EXIT_MIN_HEIGHT = '9em';

/** A message of the widget in a language, English where it has no translation. */
export const wordsOf = (id: string, locale: Locale) => words[locale]?.[id] ?? words[sourceLocale]?.[id] ?? '';

/** The heading of an element in a language. */
export const headingOf = (element: ElementName, locale: Locale) => wordsOf(helpElements[element].heading, locale);
