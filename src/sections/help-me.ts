import { msg } from '../i18n/localize.js';
import { html } from 'lit';
import eye from 'lucide-static/icons/eye.svg';
import heart from 'lucide-static/icons/heart.svg';
import type { Row } from '../templates/disclosure.js';
import { levelBelow, type HeadingLevel } from '../templates/heading.js';
import { immediateDanger } from './immediate-danger.js';
import { needHelpContent, needHelpHeading } from './need-help.js';
import { suspectTraffickingHeading, suspectTraffickingContent } from './suspect-trafficking.js';

export const helpMeHeading = () => msg('Help me', { id: 'help-me.heading', desc: 'Heading of the whole card, spoken by somebody who asks for help. Short and direct.' });

/**
 * "Help me": immediate danger, and a row for each of the two sections.
 *
 * @param renderRow - renders a row and the section that it opens
 */
export const helpMeContent = (level: HeadingLevel, renderRow: (row: Row, section: unknown) => unknown) => html`
  ${immediateDanger()}
  ${renderRow({ section: 'offers', level, iconPath: heart, words: needHelpHeading() }, needHelpContent(levelBelow(level)))}
  ${renderRow({ section: 'signs', level, iconPath: eye, words: suspectTraffickingHeading() }, suspectTraffickingContent(levelBelow(level)))}
`;
