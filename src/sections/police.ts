import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { victimSupport } from '../facts/facts.js';
import { exactly } from '../facts/marks.js';
import { call } from './call.js';
import { heading, type Level } from './heading.js';
import { paragraph } from './sentence.js';

/** "Police": the line for victims of crime. Its hours are not known, so it stands below ROSA. */
export const police = (level: Level) => html`
  ${heading(level, msg('Police', { id: 'p1' }))}
  ${paragraph(
    msg('Have you been a victim of crime such as violence, threats, hate crime, sexual assault, or anything else?', {
      id: 'p2',
    })
  )}
  ${call(victimSupport, 'support', msg(str`Call the police at ${exactly(victimSupport)}.`, { id: 'p3' }))}
  ${paragraph(
    msg('They will guide you on how to report it.', { id: 'p4' }),
    msg('They can also support you if there is a legal proceeding.', { id: 'p5' })
  )}
`;
