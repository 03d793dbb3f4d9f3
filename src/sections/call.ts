import phone from 'lucide-static/icons/phone.svg';
import { html, nothing } from 'lit';
import type { Destination } from '../facts/facts.js';
import { anchor } from '../facts/shown.js';
import { icon } from '../look/icon.js';
import { does } from './doing.js';
import { linked } from './sentence.js';

/**
 * A number to touch, with the whole sentence around it.
 *
 * @param digits - the number apart and large; without it, the one in the sentence is
 */
export const call = (fact: Destination, className: string, sentence: string, digits: unknown = nothing) =>
  anchor(fact.href, html`${icon(phone)} ${digits} <span>${linked(sentence, true)}</span> <small>${does(fact.href)}</small>`, `call ${className}`);
