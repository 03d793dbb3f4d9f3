import type { Destination, Written } from '../facts/facts.js';
import { call } from '../templates/call.js';
import { purposeOf } from './link-purposes.js';

/** A tile that calls a number and says so; the number stands in its sentences. */
export const callTile = (number: Written & Destination, className: 'rosa' | 'support', ...sentences: string[]) =>
  call({ number, className, sentences, purpose: purposeOf(number) });

/** The same with the number in large digits above the sentences. */
export const largeCallTile = (number: Written & Destination, className: 'emergency' | 'rosa', ...sentences: string[]) =>
  call({ number, className, sentences, purpose: purposeOf(number), withDigits: true });
