import { suspectTraffickingHeading, suspectTraffickingContent } from '../sections/suspect-trafficking.js';
import { levelBelow, type HeadingLevel } from '../templates/heading.js';
import { HelpElement } from './help-element.js';

/**
 * "I suspect trafficking": the right to help, where to report, the duty to prevent, the signs, the sources. Keep its room free: `min-height: 90em`.
 *
 * 112 and ROSA stand first.
 *
 * @element trafficking-signs
 */
export class TraffickingSigns extends HelpElement {
  protected override get heading() {
    return suspectTraffickingHeading();
  }

  protected override renderSections(level: HeadingLevel): unknown {
    return suspectTraffickingContent(levelBelow(level));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-signs': TraffickingSigns;
  }
}
