import { msg, str } from '../i18n/localize.js';
import { html } from 'lit';
import { aggravatedTrafficking, policeGuide } from '../facts/facts.js';
import { closeLink, factText, openLink } from '../facts/sentence-markup.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { immediateDanger } from './immediate-danger.js';
import { opensPolice } from './ui-text.js';

/** "Do you suspect…": the right to help, whom to tell, the duty to prevent. */
export const suspicion = (level: HeadingLevel) => html`
  ${heading(level, msg('Do you suspect that someone is a victim of human trafficking?', { id: 'suspect.question', desc: 'Heading, a question to somebody who worries about another person. It is also the title of a page of the Norwegian police.' }))}
  ${paragraph([
    msg('Individuals whom authorities consider potential victims of human trafficking have the right to assistance and protection.', { id: 'suspect.rights', desc: 'A right by law: use the legal terms. "Authorities" are public bodies; "potential victims" have not been proven to be victims.' }),
  ])}
  ${paragraph(
    [
      msg('More people should report to the police if they suspect human trafficking.', { id: 'suspect.report', desc: 'A calm appeal to the public, without blame. "Report" is to tell the police of a suspicion ("melde fra").' }),
      msg('Are you worried about someone?', { id: 'suspect.worried', desc: 'First of three short questions before the words on contacting the police. "You" is a reader who worries about another person.' }),
      msg('Do you want to report someone?', { id: 'suspect.someone', desc: 'Second of three short questions. "Report" is to tell the police about a suspected person ("melde fra om noen").' }),
      msg('Do you need advice?', { id: 'suspect.advice', desc: 'Last of three short questions, to a reader who is unsure what to do. The words on contacting the police follow.' }),
      msg(str`${openLink(policeGuide)}Contact the police.${closeLink}`, { id: 'suspect.police', desc: 'Answers the three questions before. {0} and {1} stand around the whole sentence, a link to advice by the police in Norwegian.' }),
    ],
    opensPolice()
  )}
  ${immediateDanger()}
  ${paragraph([
    msg(str`Severe human trafficking according to Section ${factText(aggravatedTrafficking)} of the Penal Code is covered by the duty to prevent.`, { id: 'suspect.duty', desc: 'A rule of law: "severe" is "aggravated" (grov) in the Penal Code (straffeloven), the duty "avvergingsplikt". {0} is the section, with its sign.' }),
    msg(
      'Signs of severe human trafficking include the potential victim being under 18 years old, the use of severe violence or coercion, or the action leading to significant gain.',
      { id: 'suspect.severe', desc: 'Follows the duty to prevent: what makes trafficking "severe" in law, "aggravated" (grov). Use the legal terms for violence, coercion and gain (utbytte).' }
    ),
    msg('The duty is triggered when you become aware that the action will occur or believe it is most likely to happen.', { id: 'suspect.duty-starts', desc: 'When the legal duty to prevent begins; keep the threshold exact. "The action" is the crime, which has not happened yet.' }),
  ])}
`;
