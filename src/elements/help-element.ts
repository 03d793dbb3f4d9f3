import { html, nothing, type PropertyDeclarations } from 'lit';
import { folderOfScript, release } from '../host/address.js';
import { warn } from '../host/log.js';
import { choose } from '../language/choice.js';
import { sourceLocale } from '../language/locale-codes.js';
import { localeOf } from '../language/locales.js';
import type { Tag } from '../language/match.js';
import { card } from '../sections/card.js';
import type { Level } from '../sections/heading.js';
import { age, notice, sourcesLink, switcher } from '../sections/notice.js';
import { unchecked } from '../sections/own-words.js';
import { wallet } from '../sections/wallet.js';
import { SpeakingElement } from './speaking-element.js';

/** The rank of an element's heading. */
const levelOf = (element: HelpElement): Level => {
  const level = element.headingLevel ?? 2;
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level as Level;
  warn(element, `ignores heading-level="${element.getAttribute('heading-level') ?? level}", not 1 to 6`);
  return 2;
};

/** Whether an attribute has the one value that it can have. */
const isSet = (element: HelpElement, attribute: 'exit' | 'print', value: string) => {
  const had = element[attribute];
  if (had && had !== value) warn(element, `ignores ${attribute}="${had}", not ${value}`);
  return had === value;
};

/** Says that a language is a draft, and leads out of it and back. */
const noticeOf = (own: Tag, shown: Tag) => {
  if (localeOf(shown)?.draft) return notice(unchecked(), switcher(sourceLocale, () => { choose(sourceLocale); }));
  return localeOf(own)?.draft && shown !== own ? notice('', switcher(own, () => { choose(undefined); })) : nothing;
};

/**
 * What every help element does: 112 and ROSA first, whatever is around it.
 * Whoever extends it says only what its heading and content are.
 *
 * @slot after-calls - words of the host, after 112 and ROSA
 * @slot end - words of the host, at the end
 *
 * @csspart heading - a heading below the element's own
 * @csspart text - a paragraph without a number
 * @csspart list - a list
 * @csspart item - an item of a list
 * @csspart link - a link into the web, in a sentence
 * @csspart notice - the line about an unchecked translation
 *
 * @cssprop [--help-color=#17212b] - text; in the dark #edf1f5
 * @cssprop [--help-background=#fdfdfe] - the card; in the dark #161b22
 * @cssprop [--help-accent=#0b4a60] - links and icons; in the dark #8fd2e6
 * @cssprop [--help-line=#cbd4da] - hairlines; in the dark #3c4650
 * @cssprop [--help-font=inherit] - font family
 * @cssprop [--help-size=1] - text size, a factor of the reader's own from 1 to 2
 * @cssprop [--help-radius=0.5em] - round corners, a length up to 2em
 * @cssprop [--help-space=1] - white space, a factor from 0.75 to 1.5
 */
export abstract class HelpElement extends SpeakingElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    exit: {},
    print: {},
  };

  /**
   * Rank of the element's heading in the page's outline, 1 to 6. Default 2; anything else is said on the console and 2.
   *
   * @attr heading-level
   */
  declare headingLevel: number | null | undefined;

  /**
   * `none`: this element carries no exit. Default: the exit stands at the top of the first element that meets the screen.
   * Anything else is said on the console and ignored.
   *
   * @attr
   */
  declare exit: string | null | undefined;

  /**
   * `card`: on paper the element is cards to cut out, with 112, ROSA and a sentence. Default: all that the element says.
   * Anything else is said on the console and ignored.
   *
   * @attr
   */
  declare print: string | null | undefined;

  /** The element's heading, a sentence of the source text. */
  protected abstract heading(): string;

  /** What stands below the numbers. */
  protected abstract content(level: Level): unknown;

  /** Puts the focus on the heading, so that a screen reader begins there. */
  override focus(options?: FocusOptions) {
    const heading = this.renderRoot.querySelector<HTMLElement>('.title');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus(options);
    } else super.focus(options);
  }

  override get exits() {
    return super.exits && !isSet(this, 'exit', 'none');
  }

  protected override cards() {
    return isSet(this, 'print', 'card') ? wallet() : nothing;
  }

  protected override view(limits: unknown, tag: Tag, own: Tag) {
    const level = levelOf(this);
    const folder = release || folderOfScript();
    return card(
      level,
      this.heading(),
      limits,
      html`${age()}${noticeOf(own, tag)}<slot name="after-calls"></slot>${this.content(level)}<slot name="end"></slot>${folder && sourcesLink(`${folder}embed/`, tag)}`
    );
  }
}
