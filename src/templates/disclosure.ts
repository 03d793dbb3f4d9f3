import { html, nothing } from 'lit';
import chevron from 'lucide-static/icons/chevron-down.svg';
import { UNTRACKED } from '../page/recorder-marks.js';
import { heading, type HeadingLevel } from './heading.js';
import { icon } from './icon.js';
import { link } from './link.js';

/** What a row says: its words are a heading in the outline of the page. */
export interface Row {
  /** The section that the row opens or leads to. */
  readonly section: 'offers' | 'signs';
  readonly level: HeadingLevel;
  /** The path of an icon, as the build imports it. */
  readonly iconPath: string;
  readonly words: string;
}

/** A row that opens its section in place. */
export const disclosureRow = ({ section, level, iconPath, words }: Row, content: unknown, isOpen = false, onToggle: ((event: Event) => void) | typeof nothing = nothing) =>
  html`<details class="disclosure" id=${section} ?open=${isOpen} @toggle=${onToggle}>
    <summary class="row" part="row">${icon(iconPath)}${heading(level, words)}${icon(chevron)}</summary>
    <div class="content">${content}</div>
  </details>`;

/**
 * A row that leads to another page, or to another element of this page.
 *
 * @param href - undefined for an element, which has no address
 */
export const linkRow = ({ level, iconPath, words }: Row, href: string | undefined, onClick: (event: MouseEvent) => void) => {
  const content = html`${icon(iconPath)}<span>${words}</span>${icon(chevron)}`;
  return html`<div class="disclosure">
    ${heading(
      level,
      href === undefined
        ? html`<button type="button" class="row ${UNTRACKED}" part="row" @click=${onClick}>${content}</button>`
        : link({ href, content, className: 'row', part: 'row', onClick })
    )}
  </div>`;
};
