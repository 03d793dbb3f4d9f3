import type { Destination, Written } from './facts.js';

/**
 * How a sentence carries its facts and links. A sentence is one message, a plain string; what is a link or a fact in it stands as
 * DELIMITER target DELIMITER words DELIMITER. With | for the delimiter: `see |https://www.udi.no/…|UDI's website|.`
 * A translation holds these parts as placeholders: it can move a link, but neither make one nor change where it leads.
 */
export const LINK_DELIMITER = '\u0001';

/** Stands before words that are shown as they are: a number, an address. */
export const VERBATIM = '\u0002';

/** The target that marks words as Norwegian. */
export const NORWEGIAN = 'nb';

/** Opens a link to a fact; the words of the sentence follow, then {@link closeLink}. */
export const openLink = (fact: Destination) => LINK_DELIMITER + fact.href + LINK_DELIMITER;

export const closeLink = LINK_DELIMITER;

/** Opens words that stay Norwegian in every language; {@link closeNorwegian} follows. */
export const openNorwegian = LINK_DELIMITER + NORWEGIAN + LINK_DELIMITER;

export const closeNorwegian = LINK_DELIMITER;

/** A fact as it is written; a link if the fact leads somewhere. */
export const factText = ({ text, href = '' }: Pick<Written, 'text'> & Partial<Destination>) =>
  LINK_DELIMITER + href + LINK_DELIMITER + VERBATIM + text + LINK_DELIMITER;
