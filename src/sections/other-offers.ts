import { msg, str } from '../i18n/localize.js';
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
import { emailsForFreedom, opensUdi } from './ui-text.js';

/** "Other offers": a home, a lawyer, a permit, a safe return, more information. */
export const otherOffers = (level: HeadingLevel) => html`
  ${heading(level, msg('Other offers', { id: 'offers.heading', desc: 'Heading of a list of further help: a home, a lawyer, a residence permit, a safe return, an address to write to.' }))}
  ${list(
    [
      bed,
      [
        msg('You can get a safe home.', { id: 'offers.home', desc: 'First, short line of a list item with a picture of a bed; the next sentence says where. "You" is a person who may be in danger.' }),
        msg(
          str`This can be, for example, at a crisis center (${openNorwegian}krisesenteret${closeNorwegian}), or you can get accommodation from child welfare.`,
          { id: 'offers.home-where', desc: 'Follows the safe home; child welfare is "barnevernet". {0} and {1} stand around the Norwegian word, which stays, for "crisis center" in your language.' }
        ),
      ],
    ],
    [
      scale,
      [
        msg('You can receive guidance and assistance from a lawyer to report those who have exploited you.', { id: 'offers.lawyer', desc: 'A list item; the lawyer is the one who speaks for a victim ("bistandsadvokat"). "Report" is to the police; "exploited" is the word of the law.' }),
        msg('This will be paid for by the government.', { id: 'offers.lawyer-paid', desc: 'Follows the sentence about the lawyer: it costs the victim nothing, the Norwegian state pays. Short.' }),
      ],
    ],
    [
      idCard,
      [
        msg('Do you not have a residence permit?', { id: 'offers.permit', desc: 'First words of a list item, a friendly question to a person without papers, not an accusing one. "Residence permit" is the official term.' }),
        msg(
          str`Then you can apply for a limited residence permit for victims of human trafficking or protection (asylum) in Norway, see ${openLink(limitedPermit)}UDI's website${closeLink}.`,
          { id: 'offers.permit-apply', desc: 'Answers the question just before; {0} and {1} surround link words. Use the official terms of UDI (immigration authority) for permit and asylum.' }
        ),
        msg(str`If you want to apply for a residence permit, ${openLink(limitedPermit)}contact UDI${closeLink} or the police where you live.`, { id: 'offers.permit-ask', desc: 'Whom to ask about a residence permit. {0} and {1} stand around the words that become a link; UDI (immigration authority) is a name.' }),
      ],
      opensUdi(),
    ],
    [
      globe,
      [
        msg('Do you want to go home?', { id: 'offers.return', desc: 'First words of a list item, a question to a person from another country. It asks for a wish: it must not sound like pressure to leave.' }),
        msg('Then you can get help for a safe return.', { id: 'offers.return-help', desc: 'Answers the question just before: a return that the person chooses, with help ("assisted return" is the official scheme). Short.' }),
        msg(
          str`Contact the ${openLink(assistedReturn)}Norwegian Directorate of Immigration (UDI)${closeLink} or the International Organization for Migration (IOM).`,
          { id: 'offers.return-ask', desc: 'Who helps with the return; {0} and {1} surround link words. Use the names that both bodies have in your language, and keep UDI and IOM.' }
        ),
      ],
      opensUdi(),
    ],
    [
      mail,
      [msg(str`For more information contact us, For Freedom, at ${factText(forFreedom)}.`, { id: 'offers.contact', desc: 'Last list item; "us" is For Freedom, the organization that wrote the text: keep its name. {0} is its e-mail address.' })],
      emailsForFreedom(),
    ]
  )}
`;
