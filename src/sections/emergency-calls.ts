import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { emergency, rosaLine } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { call } from '../templates/call.js';
import { purposeOf } from './link-purposes.js';
import { rosaHelpline, rosaHours } from './rosa.js';

/** The sentence of 112, wherever it stands. */
export const callEmergency = () => msg(str`In emergency situations, call ${factText(emergency)}!`, { id: 'emergency.call', desc: 'Short, urgent words beside the large emergency number on a red tile, first in every card; also a line in the text. {0} is that number.' });

/** The first tiles of every element: 112, then the help line that is open day and night and is not the police. */
export const emergencyCalls = () => html`<div class="calls">
    ${call({ number: emergency, className: 'emergency', sentences: [callEmergency()], purpose: purposeOf(emergency), withDigits: true })}
    ${call({ number: rosaLine, className: 'rosa', sentences: [rosaHelpline(), rosaHours()], purpose: purposeOf(rosaLine), withDigits: true })}
  </div>`;
