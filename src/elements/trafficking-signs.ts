import { below, type Level } from '../sections/heading.js';
import { iSuspectTrafficking, warningSigns } from '../sections/i-suspect-trafficking.js';
import { HelpElement } from './help-element.js';

/**
 * "I suspect trafficking": the right to help, where to report, the duty to prevent, the signs. 112 and ROSA first.
 *
 * @element trafficking-signs
 */
export class TraffickingSigns extends HelpElement {
  protected override heading() {
    return iSuspectTrafficking();
  }

  protected override content(level: Level) {
    return warningSigns(below(level));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-signs': TraffickingSigns;
  }
}
