import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { victimSupport } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { call } from '../templates/call.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { purposeOf } from './link-purposes.js';

/** "Police": the line for victims of crime. Its hours are not known, so it stands below ROSA. */
export const police = (level: HeadingLevel) => html`
  ${heading(level, msg('Police', { id: 'p1' }))}
  ${paragraph([
    msg('Have you been a victim of crime such as violence, threats, hate crime, sexual assault, or anything else?', { id: 'p2' }),
  ])}
  ${call({ number: victimSupport, className: 'support', sentences: [msg(str`Call the police at ${factText(victimSupport)}.`, { id: 'p3' })], purpose: purposeOf(victimSupport) })}
  ${paragraph([
    msg('They will guide you on how to report it.', { id: 'p4' }),
    msg('They can also support you if there is a legal proceeding.', { id: 'p5' }),
  ])}
`;
