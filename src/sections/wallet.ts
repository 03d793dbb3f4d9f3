import { html } from 'lit';
import { emergency, rosaLine } from '../facts/facts.js';
import { isolated } from '../facts/shown.js';
import { rosaOperates } from './rosa.js';
import { linked } from './sentence.js';

/** As many cards as a sheet of paper holds, to cut out and hide. */
export const wallet = () =>
  html`<div class="wallet">
    ${[1, 2, 3, 4, 5, 6, 7, 8].map(() => html`<p>${isolated(emergency.text, 'digits')} ${isolated(rosaLine.text, 'digits')} ${linked(rosaOperates(), true)}</p>`)}
  </div>`;
