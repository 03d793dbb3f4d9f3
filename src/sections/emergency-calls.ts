import { msg, str } from '../i18n/localize.js';
import { html } from 'lit';
import { emergency, rosaLine } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { call } from '../templates/call.js';
import { rosaHelpline, rosaHours } from './rosa.js';
import { callsPolice, callsRosa } from './ui-text.js';

/** The sentence of 112. */
const callEmergency = () => msg(str`In emergency situations, call ${factText(emergency)}!`, { id: 'emergency.call', desc: 'Short, urgent words beside the large emergency number on a red tile, first in every card. {0} is that number.' });

/** The first tiles of every element: 112, then the help line that is open day and night and is not the police. */
export const emergencyCalls = () => html`<div class="calls">
    ${call(emergency, 'emergency', callsPolice(), [callEmergency()], true)}
    ${call(rosaLine, 'rosa', callsRosa(), [rosaHelpline(), rosaHours()], true)}
  </div>`;
