import { msg } from '@lit/localize';
import { html } from 'lit';
import eye from 'lucide-static/icons/eye.svg';
import heart from 'lucide-static/icons/heart.svg';
import { danger } from './danger.js';
import { below, type Level } from './heading.js';
import { iNeedHelp, offers } from './i-need-help.js';
import { iSuspectTrafficking, warningSigns } from './i-suspect-trafficking.js';
import type { Sign } from './way.js';

export const helpMe = () => msg('Help me', { id: 'd0' });

/**
 * "Help me": immediate danger, and the two ways on.
 *
 * @param way - how each opens or leads
 */
export const helpMePage = (level: Level, way: (sign: Sign, content: unknown) => unknown) => html`
  ${danger()}
  ${way({ id: 'offers', level, picture: heart, words: iNeedHelp() }, offers(below(level)))}
  ${way({ id: 'signs', level, picture: eye, words: iSuspectTrafficking() }, warningSigns(below(level)))}
`;
