import { msg, str } from '@lit/localize';
import { html } from 'lit';
import bed from 'lucide-static/icons/bed.svg';
import globe from 'lucide-static/icons/globe.svg';
import idCard from 'lucide-static/icons/id-card.svg';
import mail from 'lucide-static/icons/mail.svg';
import scale from 'lucide-static/icons/scale.svg';
import { assistedReturn, forFreedom, limitedPermit } from '../facts/facts.js';
import { closeLink, closeNorwegian, factText, openLink, openNorwegian } from '../facts/sentence-markup.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { list } from '../templates/list.js';
import { purposeOf } from './link-purposes.js';

/** "Other offers": a home, a lawyer, a permit, a safe return, more information. */
export const otherOffers = (level: HeadingLevel) => html`
  ${heading(level, msg('Other offers', { id: 'o1' }))}
  ${list(
    {
      picture: bed,
      sentences: [
        msg('You can get a safe home.', { id: 'o2' }),
        msg(
          str`This can be, for example, at a crisis center (${openNorwegian}krisesenteret${closeNorwegian}), or you can get accommodation from child welfare.`,
          { id: 'o3' }
        ),
      ],
    },
    {
      picture: scale,
      sentences: [
        msg('You can receive guidance and assistance from a lawyer to report those who have exploited you.', { id: 'o4' }),
        msg('This will be paid for by the government.', { id: 'o5' }),
      ],
    },
    {
      picture: idCard,
      sentences: [
        msg('Do you not have a residence permit?', { id: 'o6' }),
        msg(
          str`Then you can apply for a limited residence permit for victims of human trafficking or protection (asylum) in Norway, see ${openLink(limitedPermit)}UDI's website${closeLink}.`,
          { id: 'o7' }
        ),
        msg(str`If you want to apply for a residence permit, ${openLink(limitedPermit)}contact UDI${closeLink} or the police where you live.`, { id: 'o8' }),
      ],
      purpose: purposeOf(limitedPermit),
    },
    {
      picture: globe,
      sentences: [
        msg('Do you want to go home?', { id: 'o9' }),
        msg('Then you can get help for a safe return.', { id: 'oa' }),
        msg(
          str`Contact the ${openLink(assistedReturn)}Norwegian Directorate of Immigration (UDI)${closeLink} or the International Organization for Migration (IOM).`,
          { id: 'ob' }
        ),
      ],
      purpose: purposeOf(assistedReturn),
    },
    {
      picture: mail,
      sentences: [msg(str`For more information contact us, For Freedom, at ${factText(forFreedom)}.`, { id: 'oc' })],
      purpose: purposeOf(forFreedom),
    }
  )}
`;
