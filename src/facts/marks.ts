import type { Destination, Written } from './facts.js';

/**
 * A sentence is one message, a plain string. What is a link in it stands as
 * MARK target MARK words MARK. No text contains the control character, so a
 * translation can move a link but neither make nor change one. With | for MARK:
 * `see |https://www.udi.no/…|UDI's website|.`
 */
export const MARK = '\u0001';

/** Stands before words that nobody translates. */
export const EXACT = '\u0002';

/** Opens a link to a fact; the words of the sentence follow, then {@link end}. */
export const link = (fact: Destination) => MARK + fact.href + MARK;

/** Closes what was opened. */
export const end = MARK;

/** A fact as it is written, a link if it leads somewhere. */
export const exactly = ({ text, href = '' }: Written & Partial<Destination>) => MARK + href + MARK + EXACT + text + MARK;
