import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { emergency, rosaLine } from '../facts/facts.js';
import { exactly } from '../facts/marks.js';
import { isolated } from '../facts/shown.js';
import { call } from './call.js';
import { rosaIsOpen, rosaOperates } from './rosa.js';

/** Said with 112 wherever it stands. */
export const callEmergency = () => msg(str`In emergency situations, call ${exactly(emergency)}!`, { id: 'd2' });

/** First in every element: 112, then the one line that is open day and night and is not the police. */
export const calls = () => html`<div class="calls">
    ${call(emergency, 'emergency', callEmergency(), isolated(emergency.text, 'digits'))}
    ${call(rosaLine, 'rosa', `${rosaOperates()} ${rosaIsOpen()}`, isolated(rosaLine.text, 'digits'))}
  </div>`;
