import { html } from 'lit';
import type { Level } from '../sections/heading.js';
import { below } from '../sections/heading.js';
import { iNeedHelp, offers } from '../sections/i-need-help.js';
import { HelpElement } from './help-element.js';

/**
 * "I need help": ROSA, the police's line for victims, other offers. 112 and ROSA first.
 *
 * @element support-offers
 *
 * @slot - fallback: shown until the element renders, and again if it cannot. Put 112 first in it.
 * @slot after-calls - words of your own, after 112 and ROSA
 * @slot contact - a local contact of your own, after the national lines
 * @slot end - words of your own, at the end
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
