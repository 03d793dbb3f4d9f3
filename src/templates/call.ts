import phone from 'lucide-static/icons/phone.svg';
import { html, nothing } from 'lit';
import type { Destination, Written } from '../facts/facts.js';
import { icon } from './icon.js';
import { isolated, link } from './link.js';
import { joinSentences, renderSentence } from './sentence.js';

/**
 * A tile that calls a number; the whole tile is the link.
 *
 * @param className - the look of the tile
 * @param purpose - what the tile does, so that nobody calls by surprise: "Calls the police"
 * @param sentences - with the number in them
 * @param withDigits - whether the number stands above the sentences too, in large digits
 */
export const call = (number: Written & Destination, className: 'emergency' | 'rosa' | 'support', purpose: string, sentences: readonly string[], withDigits = false) =>
  link({
    href: number.href,
    className: `call ${className}`,
    content: html`${icon(phone)}<div>${withDigits ? isolated(number.text, 'digits') : nothing} <span>${renderSentence(joinSentences(sentences), { withoutLinks: true })}</span> <small>${purpose}</small></div>`,
  });
