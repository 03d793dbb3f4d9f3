import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { policeGuide, rosaArchive } from '../facts/facts.js';
import { closeNorwegian, factText, openNorwegian } from '../facts/sentence-markup.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { purposeOf } from './link-purposes.js';

/** "Sources", as the source page gives them. */
export const sources = (level: HeadingLevel) => html`
  ${heading(level, msg('Sources', { id: 'q1' }))}
  ${paragraph(
    [
      msg(
        str`Norwegian Police: Norwegian Police. (n.d.). ${openNorwegian}Mistenker du at noen er utsatt for menneskehandel?${closeNorwegian} Retrieved from ${factText(policeGuide)}`,
        { id: 'q2' }
      ),
    ],
    purposeOf(policeGuide)
  )}
  ${paragraph([msg(str`Rosa. (n.d.). Home. Retrieved from ${factText(rosaArchive)}`, { id: 'q3' })])}
`;
