import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Level } from './heading.js';
import { otherOffers } from './other-offers.js';
import { police } from './police.js';
import { rosa } from './rosa.js';

export const iNeedHelp = () => msg('I need help', { id: 'n1' });

/**
 * What "I need help" leads to.
 *
 * @param local - the host's own contact, after the national ones
 */
export const offers = (level: Level, local: unknown = nothing) =>
  html`${rosa(level)}${police(level)}${local}${otherOffers(level)}`;
