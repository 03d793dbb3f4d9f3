import { html } from 'lit';
import { needHelpContent, needHelpHeading } from '../sections/need-help.js';
import { levelBelow, type HeadingLevel } from '../templates/heading.js';
import { HelpElement } from './help-element.js';

/**
 * "I need help": ROSA, the police's line for victims of crime, other offers. Keep its room free: `min-height: 80em`.
 *
 * 112 and ROSA stand first.
 *
 * @element support-offers
 *
 * @slot contact - your own contact after the national lines
 */
export class SupportOffers extends HelpElement {
  protected override get heading() {
    return needHelpHeading();
  }

  protected override renderSections(level: HeadingLevel): unknown {
    return needHelpContent(levelBelow(level), html`<slot name="contact"></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-offers': SupportOffers;
  }
}
