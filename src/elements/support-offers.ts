import { html } from 'lit';
import { below, type Level } from '../sections/heading.js';
import { iNeedHelp, offers } from '../sections/i-need-help.js';
import { HelpElement } from './help-element.js';

/**
 * "I need help": ROSA, the police's line for victims, other offers. 112 and ROSA first.
 *
 * @element support-offers
 *
 * @slot contact - a local contact of the host, after the national lines
 */
export class SupportOffers extends HelpElement {
  protected override heading() {
    return iNeedHelp();
  }

  protected override content(level: Level) {
    return offers(below(level), html`<slot name="contact"></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-offers': SupportOffers;
  }
}
