import { msg, str } from '../i18n/localize.js';
import { html } from 'lit';
import { rosaLine, rosaSite } from '../facts/facts.js';
import { closeLink, factText, openLink } from '../facts/sentence-markup.js';
import { call } from '../templates/call.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { callsRosa, opensRosa } from './ui-text.js';

export const rosaHelpline = () =>
  msg(str`${openLink(rosaSite)}Rosa${closeLink} operates a national helpline against human trafficking.`, { id: 'rosa.helpline', desc: 'What ROSA is; on its tile, in its part of the text and on a card to print. {0} and {1} stand around the name ROSA, which can be a link.' });

export const rosaHours = () => msg('The service is open 24/7.', { id: 'rosa.hours', desc: 'On a tile and in the text, after the sentence on who runs it: the help line of ROSA answers day and night, every day. Short.' });

/** "Rosa". */
export const rosa = (level: HeadingLevel) => html`
  ${heading(level, msg('Rosa', { id: 'rosa.heading', desc: 'Heading above the help line of ROSA. A name: keep it in Latin letters, as it is written.' }))}
  ${paragraph([rosaHelpline()], opensRosa())}
  ${call(rosaLine, 'rosa', callsRosa(), [msg(str`Call ${factText(rosaLine)}.`, { id: 'rosa.call', desc: 'Short words on a tile that dials the help line of ROSA when touched. {0} is its phone number.' })])}
  ${paragraph([
    rosaHours(),
    msg('Rosa is aimed at potential victims of all forms of human trafficking – both women and men.', { id: 'rosa.for-whom', desc: 'Whom ROSA helps. A reader may not know yet that what happened is trafficking: warm, plain words that include everybody.' }),
    msg('Help agencies, organizations, and individuals can get in touch.', { id: 'rosa.contact', desc: 'Not only victims may contact ROSA. "Help agencies" are public and private services that help people; "individuals" are private persons.' }),
    msg('ROSA provides guidance and follows up on specific cases.', { id: 'rosa.guidance', desc: 'What ROSA does: it advises, and stays with each single case ("specific cases", Norwegian "enkeltsaker").' }),
  ])}
`;
