import { html, nothing } from 'lit';
import chevron from 'lucide-static/icons/chevron-down.svg';
import { anchor } from '../facts/shown.js';
import { icon } from '../look/icon.js';
import { heading, type Level } from './heading.js';

/** How a way on is announced: a picture and its words, a heading of the outline. */
export interface Sign {
  readonly id: 'offers' | 'signs';
  readonly level: Level;
  readonly picture: string;
  readonly words: string;
}

/** A way on that opens in place; `<details>` does it without us. */
export const opening = (
  { id, level, picture, words }: Sign,
  content: unknown,
  open = false,
  toggled: ((event: Event) => void) | typeof nothing = nothing
) =>
  html`<details class="way" id=${id} open=${open ? '' : nothing} @toggle=${toggled}>
    <summary class="row" part="way">${icon(picture)}${heading(level, words)}${icon(chevron)}</summary>
    <div class="content">${content}</div>
  </details>`;

/**
 * A way on that leads elsewhere.
 *
 * @param href - undefined for an element of this page that has no address
 */
export const leading = ({ level, picture, words }: Sign, href: string | undefined, clicked: (event: MouseEvent) => void) => {
  const content = html`${icon(picture)}<span>${words}</span>${icon(chevron)}`;
  return html`<div class="way">
    ${heading(
      level,
      href
        ? anchor(href, content, 'row', 'way', clicked)
        : html`<button type="button" class="row" part="way" @click=${clicked}>${content}</button>`
    )}
  </div>`;
};
