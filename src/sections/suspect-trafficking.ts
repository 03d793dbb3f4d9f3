import { msg } from '../i18n/localize.js';
import { html } from 'lit';
import type { HeadingLevel } from '../templates/heading.js';
import { signs } from './signs.js';
import { sources } from './sources.js';
import { suspicion } from './suspicion.js';

export const suspectTraffickingHeading = () => msg('I suspect trafficking', { id: 'suspect.heading', desc: 'Heading of a card, and a row that opens it: somebody worried about another person says this. Short; use the usual word for human trafficking.' });

/** "I suspect trafficking": whom to tell, the duty to prevent, the signs, the sources. */
export const suspectTraffickingContent = (level: HeadingLevel) => html`${suspicion(level)}${signs(level)}${sources(level)}`;
