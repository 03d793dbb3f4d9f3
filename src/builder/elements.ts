import { sourceLocale, type Locale } from '../i18n/languages.js';
import words from 'builder:words';
import type { Choices } from './choices.js';

/** What the snippets need to know of an element that a visitor reads. */
interface ElementInfo {
  /** The id of the message that is its heading. */
  readonly heading: string;
  /** The room that it takes on a phone, in em, so that the text below does not jump (README, "The elements"). */
  readonly room: number;
  /** The slot for a contact of the host. */
  readonly contactSlot: string;
}

export const helpElements = {
  'help-emergency': { heading: 'help-me.heading', room: 42, contactSlot: 'after-calls' },
  'support-offers': { heading: 'need-help.heading', room: 80, contactSlot: 'contact' },
  'trafficking-signs': { heading: 'suspect.heading', room: 90, contactSlot: 'after-calls' },
} as const satisfies Record<string, ElementInfo>;

export type ElementName = keyof typeof helpElements;

export const elementNames = Object.keys(helpElements) as ElementName[];

/** The room of `<quick-exit>`, in em. */
export const QUICK_EXIT_ROOM = 11;

/** The room that the exit takes of a card, in em: 3.5 on a desktop to 5.6 on a phone, of which a card has less room than it needs. */
const EXIT_ROOM = 3;

/** The room that a help element takes with an exit or without, in the size of text that was chosen. */
export const roomOf = ({ element, exit, look }: Choices) => Math.round((helpElements[element].room - (exit === 'card' ? 0 : EXIT_ROOM)) * Number(look.size ?? 1));

/** A message of the widget in a language, English where it has no translation. */
export const wordsOf = (id: string, locale: Locale) => words[locale]?.[id] ?? words[sourceLocale]?.[id] ?? '';

/** The heading of an element in a language. */
export const headingOf = (element: ElementName, locale: Locale) => wordsOf(helpElements[element].heading, locale);
