import { html, LitElement, nothing, render, type PropertyDeclarations } from 'lit';
import { emergency, rosaLine, type Destination, type Written } from '../facts/facts.js';
import { dress } from '../host/dress.js';
import { warn } from '../host/log.js';
import { present, updateAll } from '../host/present.js';
import { changed, guard } from '../host/tap.js';
import { choice, choose } from '../language/choice.js';
import { closestLang } from '../language/closest.js';
import { sourceLocale } from '../language/locale-codes.js';
import { awaitLocale } from '../language/loading.js';
import { localeOf } from '../language/locales.js';
import { matching, type Tag } from '../language/match.js';
import { speak } from '../language/speak.js';
import styles from '../look/look.css';
import { card } from '../sections/card.js';
import type { Level } from '../sections/heading.js';
import { notice, switcher } from '../sections/notice.js';
import { unchecked } from '../sections/own-words.js';

/** A number for a page on which nothing else works. */
const bare = ({ href, text }: Destination & Written, className: string) => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = `${text} `;
  // A page that hides everything does not hide this.
  link.className = `help page ${className}`;
  return link;
};

/** Whether a reader sees something of the children where they stand now; in a placeholder these are its own. */
const showsFallback = (root: ParentNode) =>
  ([...(root.querySelector('slot')?.assignedNodes({ flatten: true }) ?? root.children)] as (Node & Partial<HTMLElement>)[]).some(
    // What is not laid out has text too.
    (node) => node.getClientRects?.().length !== 0 && /[\p{L}\p{N}]/u.test(node.innerText ?? node.textContent)
  );

/** The rank of an element's heading. */
const levelOf = (element: HelpElement): Level => {
  const level = element.headingLevel ?? 2;
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level as Level;
  warn(element.localName, `ignores heading-level "${element.getAttribute('heading-level') ?? String(level)}", not 1 to 6`);
  return 2;
};

/** Says that a language is a draft, and leads out of it and back. */
const noticeOf = (own: Tag, shown: Tag) => {
  if (localeOf(shown)?.draft) return notice(unchecked(), switcher(sourceLocale, () => { choose(sourceLocale); }));
  return localeOf(own)?.draft && shown !== own ? notice('', switcher(own, () => { choose(undefined); })) : nothing;
};

/**
 * What every help element does: 112 and ROSA first, in its own language, whatever
 * is around it. Whoever extends it says only what its heading and content are.
 *
 * @attr lang - the element's language (BCP 47). Default: the nearest ancestor's, else English
 *
 * @slot - fallback: shown until the element renders, and again if it cannot; put 112 first in it
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
export abstract class HelpElement extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    base: {},
  };

  /**
   * Rank of the element's heading in the page's outline, 1 to 6. Default 2; anything else is said on the console and 2.
   *
   * @attr heading-level
   */
  declare headingLevel: number | null | undefined;

  /**
   * Address of the folder that holds `locales/`, absolute or relative to the page. Default: where the script came from.
   * What is no address is said on the console and ignored.
   *
   * @attr
   */
  declare base: string | URL | null | undefined;

  private failed = false;

  /** The language of what it shows. */
  private spoken: Tag | undefined;

  /** The element's heading, a sentence of the source text. */
  protected abstract heading(): string;

  /** What stands below the numbers. */
  protected abstract content(level: Level): unknown;

  protected override createRenderRoot() {
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      guard(this);
      // What a saved page has declared is of another day.
      root.replaceChildren();
      return root;
    } catch (error) {
      this.fail(error);
      return document.createDocumentFragment();
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    dress(this.renderRoot as ShadowRoot, styles);
    present.add(this);
    // The others may lead here now.
    updateAll();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    present.delete(this);
    updateAll();
  }

  /** Puts the focus on the heading, so that a screen reader begins there. */
  override focus(options?: FocusOptions) {
    const heading = this.renderRoot.querySelector<HTMLElement>('.title');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus(options);
    } else super.focus(options);
  }

  /** Rendering never fails into the page. */
  protected override performUpdate() {
    if (this.failed) return;
    const controls = () => [...this.renderRoot.querySelectorAll<HTMLElement>('a,button,summary')];
    const before = controls();
    const { spoken } = this;
    const { activeElement } = this.renderRoot as Partial<ShadowRoot>;
    const focused = before.indexOf(activeElement as HTMLElement);
    try {
      super.performUpdate();
      // What had the focus has been made anew, and the focus stays where it was. With another language only a notice, behind the two calls, comes or goes.
      const after = controls();
      if (after.some((control, i) => control !== before[i])) changed();
      if (before[focused]?.isConnected === false)
        after[focused < 2 || spoken === this.spoken ? focused : focused + after.length - before.length]?.focus();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows the fallback for good, and the two numbers where a reader sees none. */
  private fail(error: unknown) {
    this.failed = true;
    warn(this.localName, 'cannot render and shows its fallback', error);
    const root = this.shadowRoot ?? this;
    if (root instanceof ShadowRoot) {
      root.replaceChildren(document.createElement('slot'));
      dress(root, styles);
    }
    if (!showsFallback(root)) root.append(bare(emergency, 'emergency'), bare(rosaLine, 'rosa'));
    changed();
  }

  protected override render(): unknown {
    const own = matching(closestLang(this));
    let tag = choice() ?? own;
    if (tag !== sourceLocale && !localeOf(tag)) {
      if (awaitLocale(tag, this, this.base) && !this.spoken) {
        const fallback = html`<slot></slot>`;
        render(fallback, this.renderRoot, this.renderOptions);
        if (showsFallback(this.renderRoot)) return fallback;
      }
      tag = sourceLocale;
    }
    // Others rewrite our text nodes; another language throws away what they touched.
    if (tag !== this.spoken) render(nothing, this.renderRoot, this.renderOptions);
    this.spoken = tag;
    const level = levelOf(this);
    return speak(tag, () =>
      card(
        tag,
        localeOf(tag)?.dir ?? 'ltr',
        level,
        this.heading(),
        html`${noticeOf(own, tag)}<slot name="after-calls"></slot>${this.content(level)}<slot name="end"></slot>`
      )
    );
  }
}
