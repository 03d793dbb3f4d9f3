import { msg, str } from '../i18n/localize.js';
import { html } from 'lit';
import { policeGuide, rosaArchive } from '../facts/facts.js';
import { closeNorwegian, factText, openNorwegian } from '../facts/sentence-markup.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { opensPolice } from './ui-text.js';

/** "Sources", as the source page gives them. */
export const sources = (level: HeadingLevel) => html`
  ${heading(level, msg('Sources', { id: 'sources.heading', desc: 'Heading above two references, as at the end of a paper: what the text of the page is taken from.' }))}
  ${paragraph(
    [
      msg(
        str`Norwegian Police: Norwegian Police. (n.d.). ${openNorwegian}Mistenker du at noen er utsatt for menneskehandel?${closeNorwegian} Retrieved from ${factText(policeGuide)}`,
        { id: 'sources.police', desc: 'A reference; "n.d." is "no date". {0} and {1} surround a title that stays Norwegian, as it is; {2} is a web address.' }
      ),
    ],
    opensPolice()
  )}
  ${paragraph([msg(str`Rosa. (n.d.). Home. Retrieved from ${factText(rosaArchive)}`, { id: 'sources.rosa', desc: 'A reference; "n.d." is "no date", and "Home" the title of the first page of a website, not a house. {0} is a web address.' })])}
`;
