import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { rosaLine, rosaSite } from '../facts/facts.js';
import { closeLink, factText, openLink } from '../facts/sentence-markup.js';
import { call } from '../templates/call.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { purposeOf } from './link-purposes.js';

export const rosaHelpline = () =>
  msg(str`${openLink(rosaSite)}Rosa${closeLink} operates a national helpline against human trafficking.`, { id: 'r2' });

export const rosaHours = () => msg('The service is open 24/7.', { id: 'r4' });

/** "Rosa". */
export const rosa = (level: HeadingLevel) => html`
  ${heading(level, msg('Rosa', { id: 'r1' }))}
  ${paragraph([rosaHelpline()], purposeOf(rosaSite))}
  ${call({ number: rosaLine, className: 'rosa', sentences: [msg(str`Call ${factText(rosaLine)}.`, { id: 'r3' })], purpose: purposeOf(rosaLine) })}
  ${paragraph([
    rosaHours(),
    msg('Rosa is aimed at potential victims of all forms of human trafficking – both women and men.', { id: 'r5' }),
    msg('Help agencies, organizations, and individuals can get in touch.', { id: 'r6' }),
    msg('ROSA provides guidance and follows up on specific cases.', { id: 'r7' }),
  ])}
`;
