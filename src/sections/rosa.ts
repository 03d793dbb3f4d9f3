import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { rosaLine, rosaSite } from '../facts/facts.js';
import { end, exactly, link } from '../facts/marks.js';
import { call } from './call.js';
import { heading, type Level } from './heading.js';
import { paragraph } from './sentence.js';

export const rosaOperates = () =>
  msg(str`${link(rosaSite)}Rosa${end} operates a national helpline against human trafficking.`, { id: 'r2' });

export const rosaIsOpen = () => msg('The service is open 24/7.', { id: 'r4' });

/** "Rosa". */
export const rosa = (level: Level) => html`
  ${heading(level, msg('Rosa', { id: 'r1' }))}
  ${paragraph(rosaOperates())}
  ${call(rosaLine, 'rosa', msg(str`Call ${exactly(rosaLine)}.`, { id: 'r3' }))}
  ${paragraph(
    rosaIsOpen(),
    msg('Rosa is aimed at potential victims of all forms of human trafficking – both women and men.', { id: 'r5' }),
    msg('Help agencies, organizations, and individuals can get in touch.', { id: 'r6' }),
    msg('ROSA provides guidance and follows up on specific cases.', { id: 'r7' })
  )}
`;
