import phone from 'lucide-static/icons/phone.svg';
import { html, nothing } from 'lit';
import type { Destination, Written } from '../facts/facts.js';
import { icon } from './icon.js';
import { isolated, link } from './link.js';
import { renderSentence } from './sentence.js';

interface CallOptions {
  readonly number: Written & Destination;
  /** The look of the tile. */
  readonly className: 'emergency' | 'rosa' | 'support';
  readonly sentences: readonly string[];
  /** What the tile does: "Calls the police". */
  readonly purpose: string | undefined;
  /** Whether the number stands above the sentence too, in large digits. */
  readonly withDigits?: boolean;
}

/** A tile that calls a number; the whole tile is the link. */
export const call = ({ number, className, sentences, purpose, withDigits = false }: CallOptions) =>
  link({
    href: number.href,
    className: `call ${className}`,
    content: html`${icon(phone)} ${withDigits ? isolated(number.text, 'digits') : nothing} <span>${renderSentence(sentences.join(' '), { withoutLinks: true })}</span> <small>${purpose}</small>`,
  });
