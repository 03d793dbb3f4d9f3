import { html } from 'lit';
import { needHelpContent, needHelpHeading } from '../sections/need-help.js';
import { levelBelow, type HeadingLevel } from '../templates/heading.js';
import { HelpElement } from './help-element.js';

/**
 * "I need help": ROSA, the line of the police for victims, other offers. 112 and ROSA stand first.
 *
 * @element support-offers
 *
 * @slot contact - a local contact of the host, after the national lines
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
