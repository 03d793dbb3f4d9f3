import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { aggravatedTrafficking, policeGuide } from '../facts/facts.js';
import { closeLink, factText, openLink } from '../facts/sentence-markup.js';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { paragraph } from '../templates/paragraph.js';
import { immediateDanger } from './immediate-danger.js';
import { purposeOf } from './link-purposes.js';

/** "Do you suspect…": the right to help, whom to tell, the duty to prevent. */
export const suspicion = (level: HeadingLevel) => html`
  ${heading(level, msg('Do you suspect that someone is a victim of human trafficking?', { id: 's1' }))}
  ${paragraph([
    msg('Individuals whom authorities consider potential victims of human trafficking have the right to assistance and protection.', { id: 's2' }),
  ])}
  ${paragraph(
    [
      msg('More people should report to the police if they suspect human trafficking.', { id: 's3' }),
      msg('Are you worried about someone?', { id: 's4' }),
      msg('Do you want to report someone?', { id: 's5' }),
      msg('Do you need advice?', { id: 's6' }),
      msg(str`${openLink(policeGuide)}Contact the police.${closeLink}`, { id: 's7' }),
    ],
    purposeOf(policeGuide)
  )}
  ${immediateDanger()}
  ${paragraph([
    msg(str`Severe human trafficking according to Section ${factText(aggravatedTrafficking)} of the Penal Code is covered by the duty to prevent.`, { id: 's8' }),
    msg(
      'Signs of severe human trafficking include the potential victim being under 18 years old, the use of severe violence or coercion, or the action leading to significant gain.',
      { id: 's9' }
    ),
    msg('The duty is triggered when you become aware that the action will occur or believe it is most likely to happen.', { id: 'sa' }),
  ])}
`;
