import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { policeGuide, rosaArchive } from '../facts/facts.js';
import { end, exactly } from '../facts/marks.js';
import { heading, type Level } from './heading.js';
import { norwegian, paragraph } from './sentence.js';

/** "Sources", as the source page gives them. */
export const sources = (level: Level) => html`
  ${heading(level, msg('Sources', { id: 'q1' }))}
  ${paragraph(
    msg(
      str`Norwegian Police: Norwegian Police. (n.d.). ${norwegian}Mistenker du at noen er utsatt for menneskehandel?${end} Retrieved from ${exactly(policeGuide)}`,
      { id: 'q2' }
    )
  )}
  ${paragraph(msg(str`Rosa. (n.d.). Home. Retrieved from ${exactly(rosaArchive)}`, { id: 'q3' }))}
`;
