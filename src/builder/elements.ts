import { sourceLocale, type Locale } from '../i18n/languages.js';
import words from 'builder:words';
import type { Choices } from './choices.js';

/** What the snippets need to know of an element that a visitor reads. */
interface ElementInfo {
  /** The id of the message that is its heading. */
  readonly heading: string;
  /** The room to keep for it, in em, between what it takes on a desktop and on a phone, so that the text below does not jump (README, "The elements"). */
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
const QUICK_EXIT_ROOM = 11;

/** How much less room is kept for a card without the exit, in em. The exit takes more, but on a phone a card needs more than is kept. */
const EXIT_ROOM = 3;

/** A room in the size of text that was chosen. */
const scaled = (room: number, { look }: Choices) => Math.round(room * Number(look.size ?? 1));

/** The room to keep for a help element, with an exit or without, in em. */
export const roomOf = (choices: Choices) => scaled(helpElements[choices.element].room - (choices.exit === 'card' ? 0 : EXIT_ROOM), choices);

/** The room to keep for `<quick-exit>`, in em. */
export const quickExitRoomOf = (choices: Choices) => scaled(QUICK_EXIT_ROOM, choices);

/** A message of the widget in a language, English where it has no translation. */
export const wordsOf = (id: string, locale: Locale) => words[locale]?.[id] ?? words[sourceLocale]?.[id] ?? '';

/** The heading of an element in a language. */
export const headingOf = (element: ElementName, locale: Locale) => wordsOf(helpElements[element].heading, locale);
