import { msg, str } from '../i18n/localize.js';
import { html } from 'lit';
import { victimSupport } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { call } from '../templates/call.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { callsPolice } from './ui-text.js';

/** "Police": the line for victims of crime. Its hours are not known, so it stands below ROSA. */
export const police = (level: HeadingLevel) => html`
  ${heading(level, msg('Police', { id: 'police.heading', desc: 'Heading above a line of the police for victims of crime. It is not the emergency number.' }))}
  ${paragraph([
    msg('Have you been a victim of crime such as violence, threats, hate crime, sexual assault, or anything else?', { id: 'police.crime', desc: 'A question to a person who may have been harmed, plain and never blaming; the number to call follows. Use the usual legal word for hate crime.' }),
  ])}
  ${call(victimSupport, 'support', callsPolice(), [msg(str`Call the police at ${factText(victimSupport)}.`, { id: 'police.call', desc: 'Short words on a tile that dials the support centre of the police for victims of crime. {0} is its phone number.' })])}
  ${paragraph([
    msg('They will guide you on how to report it.', { id: 'police.report', desc: '"They" are the police at the number just above; "it" is the crime, reported to the police (Norwegian "anmelde").' }),
    msg('They can also support you if there is a legal proceeding.', { id: 'police.support', desc: 'Follows the sentence on how to report; "they" are the police at the number above. A legal proceeding is a criminal case in court.' }),
  ])}
`;
