import { msg, str } from '@lit/localize';
import { html } from 'lit';
import globe from 'lucide-static/icons/globe.svg';
import bed from 'lucide-static/icons/bed.svg';
import idCard from 'lucide-static/icons/id-card.svg';
import mail from 'lucide-static/icons/mail.svg';
import scale from 'lucide-static/icons/scale.svg';
import { assistedReturn, forFreedom, limitedPermit } from '../facts/facts.js';
import { end, exactly, link } from '../facts/marks.js';
import { heading, type Level } from './heading.js';
import { list } from './list.js';
import { norwegian } from './sentence.js';

/** "Other offers": a home, a lawyer, a permit, a way home, somebody to write to. */
export const otherOffers = (level: Level) => html`
  ${heading(level, msg('Other offers', { id: 'o1' }))}
  ${list(
    [
      bed,
      msg('You can get a safe home.', { id: 'o2' }),
      msg(
        str`This can be, for example, at a crisis center (${norwegian}krisesenteret${end}), or you can get accommodation from child welfare.`,
        { id: 'o3' }
      ),
    ],
    [
      scale,
      msg('You can receive guidance and assistance from a lawyer to report those who have exploited you.', { id: 'o4' }),
      msg('This will be paid for by the government.', { id: 'o5' }),
    ],
    [
      idCard,
      msg('Do you not have a residence permit?', { id: 'o6' }),
      msg(
        str`Then you can apply for a limited residence permit for victims of human trafficking or protection (asylum) in Norway, see ${link(limitedPermit)}UDI's website${end}.`,
        { id: 'o7' }
      ),
      msg(
        str`If you want to apply for a residence permit, ${link(limitedPermit)}contact UDI${end} or the police where you live.`,
        { id: 'o8' }
      ),
    ],
    [
      globe,
      msg('Do you want to go home?', { id: 'o9' }),
      msg('Then you can get help for a safe return.', { id: 'oa' }),
      msg(
        str`Contact the ${link(assistedReturn)}Norwegian Directorate of Immigration (UDI)${end} or the International Organization for Migration (IOM).`,
        { id: 'ob' }
      ),
    ],
    [mail, msg(str`For more information contact us, For Freedom, at ${exactly(forFreedom)}.`, { id: 'oc' })]
  )}
`;
