import { msg } from '../i18n/localize.js';
import { html, nothing } from 'lit';
import type { HeadingLevel } from '../templates/heading.js';
import { otherOffers } from './other-offers.js';
import { police } from './police.js';
import { rosa } from './rosa.js';

export const needHelpHeading = () => msg('I need help', { id: 'need-help.heading', desc: 'Heading of a card, and a row that opens it: a victim says this of himself or herself. Keep it short and, where you can, free of gender.' });

/**
 * "I need help": ROSA, the police, other offers.
 *
 * @param localContact - words of the host, after the national lines
 */
export const needHelpContent = (level: HeadingLevel, localContact: unknown = nothing) =>
  html`${rosa(level)}${police(level)}${localContact}${otherOffers(level)}`;
