import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { policeLine } from '../facts/facts.js';
import { exactly } from '../facts/marks.js';
import { callEmergency } from './calls.js';
import { explained, linked } from './sentence.js';

/** "Help me": where to turn in immediate danger. No part of it: a host cannot take the numbers away. */
export const danger = () =>
  explained([callEmergency()], (call) => html`<p class="danger">
    <span>
      ${linked(
        msg(
          str`If you are in immediate danger and need urgent protection, the police should be contacted at ${exactly(policeLine)}.`,
          { id: 'd1' }
        )
      )}
    </span>
    <span>${call}</span>
  </p>`);
