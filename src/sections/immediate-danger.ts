import { msg, str } from '../i18n/localize.js';
import { html } from 'lit';
import { policeLine } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { renderSentence } from '../templates/sentence.js';

/** Where to turn in immediate danger. It is no part: a host cannot hide the number. */
export const immediateDanger = () => html`<p>
  ${renderSentence(
    msg(str`If you are in immediate danger and need urgent protection, the police should be contacted at ${factText(policeLine)}.`, { id: 'emergency.danger', desc: '"You" is a person who may be in danger. {0} is the other number of the police; the emergency number stands in a tile above.' })
  )}
</p>`;
