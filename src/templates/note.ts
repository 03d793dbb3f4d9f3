import { html, nothing } from 'lit';
import { icon } from './icon.js';
import type { Attribute } from './link.js';

/** A small line that the widget says by itself, with an icon. */
export const note = (iconPath: string, content: unknown, part: Attribute = nothing) => html`<p class="note">${icon(iconPath)}<span part=${part}>${content}</span></p>`;
