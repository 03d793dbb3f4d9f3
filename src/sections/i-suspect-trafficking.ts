import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Level } from './heading.js';
import { signs } from './signs.js';
import { sources } from './sources.js';
import { suspicion } from './suspicion.js';

export const iSuspectTrafficking = () => msg('I suspect trafficking', { id: 'n2' });

/** What "I suspect trafficking" leads to. */
export const warningSigns = (level: Level) => html`${suspicion(level)}${signs(level)}${sources(level)}`;
