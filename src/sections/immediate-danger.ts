import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { emergency, policeLine } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { withLinkPurpose } from '../templates/paragraph.js';
import { renderSentence } from '../templates/sentence.js';
import { callEmergency } from './emergency-calls.js';
import { purposeOf } from './link-purposes.js';

/** Where to turn in immediate danger. It is no part: a host cannot hide the numbers. */
export const immediateDanger = () =>
  withLinkPurpose([callEmergency()], purposeOf(emergency), (text) => html`<p class="danger">
    <span>
      ${renderSentence(
        msg(str`If you are in immediate danger and need urgent protection, the police should be contacted at ${factText(policeLine)}.`, { id: 'emergency.danger', desc: '"You" is a person who may be in danger. {0} is the other number of the police; the sentence on the emergency number stands beside this one.' })
      )}
    </span>
    <span>${text}</span>
  </p>`);
