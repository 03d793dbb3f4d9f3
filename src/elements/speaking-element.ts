import { html, LitElement, nothing, render, type PropertyDeclarations } from 'lit';
import { emergency, neutralPage, rosaLine } from '../facts/facts.js';
import { dress } from '../host/dress.js';
import { exitOf, exitRendered, followExit, freeFocus, updateExit } from '../host/exit.js';
import { leave } from '../host/leave.js';
import { warn } from '../host/log.js';
import { make } from '../host/make.js';
import { present, updateAllSoon } from '../host/present.js';
import { changed, guard } from '../host/tap.js';
import { toUrl, withoutFragment } from '../host/url.js';
import { choice } from '../language/choice.js';
import { closestLang } from '../language/closest.js';
import { sourceLocale } from '../language/locale-codes.js';
import { awaitLocale } from '../language/loading.js';
import { localeOf } from '../language/locales.js';
import { matching, type Tag } from '../language/match.js';
import { speak } from '../language/speak.js';
import look from '../look/look.css';
import { sheet } from '../sections/card.js';
import { exit, limits } from '../sections/exit.js';
import { neutralTitle, showPage } from '../sections/own-words.js';

/** A number for a page on which nothing else works. */
const bare = (href: string, text: string, className: string) =>
  // A page that hides everything does not hide this.
  make('a', { href, textContent: `${text} `, className: `help page ${className}` });

/** Whether a reader sees something of the children where they stand now; in a placeholder these are its own. */
const showsFallback = (root: ParentNode) =>
  ([...(root.querySelector('slot')?.assignedNodes({ flatten: true }) ?? root.children)] as (Node & Partial<HTMLElement>)[]).some(
    // What is not laid out has text too.
    (node) => node.getClientRects?.().length !== 0 && /[\p{L}\p{N}]/u.test(node.innerText ?? node.textContent)
  );

/** Where its exit leads. */
const exitAddress = (element: SpeakingElement) => {
  const { exitHref } = element;
  if (!exitHref) return neutralPage.href;
  const url = toUrl(String(exitHref));
  if (url?.protocol === 'https:' && withoutFragment(url.href) !== withoutFragment(location.href)) return url.href;
  warn(element, `ignores exit-href="${String(exitHref)}", no https: address of another page`);
  return neutralPage.href;
};

/**
 * What every element of ours does: it speaks the language of what is around it,
 * and whatever goes wrong, there is something to read.
 *
 * @attr lang - the element's language (BCP 47). Default: the nearest ancestor's, else English
 *
 * @slot - fallback: shown until the element renders, and again if it cannot; put 112 first in it
 */
export abstract class SpeakingElement extends LitElement {
  /** The text of its style sheet. */
  static look = look;

  static override properties: PropertyDeclarations = {
    exitHref: { attribute: 'exit-href' },
  };

  /**
   * Where the exit leads, an absolute `https:` address of another page, without a user. Default: a weather forecast.
   * Anything else is said on the console and ignored.
   *
   * @attr exit-href
   */
  declare exitHref: string | URL | null | undefined;

  private failed = false;

  /** The language of what it shows. */
  private spoken: Tag | undefined;

  /**
   * What it shows below the exit.
   *
   * @param limits - what the exit cannot do, to be said beside it
   * @param tag - the language that it speaks
   * @param own - the one that it was to speak
   */
  protected abstract view(limits: unknown, tag: Tag, own: Tag): unknown;

  /** What it is on paper, if that is something else. */
  protected cards(): unknown {
    return nothing;
  }

  protected override createRenderRoot() {
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      guard(this);
      root.addEventListener('focusin', freeFocus);
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
    dress(this.renderRoot as ShadowRoot, look);
    present.add(this);
    followExit(this);
    // The others may lead here now.
    updateAllSoon();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    present.delete(this);
    followExit(this);
    updateAllSoon();
  }

  /** Rendering never fails into the page. */
  protected override performUpdate() {
    if (this.failed) return;
    const find = (selectors: string) => [...this.renderRoot.querySelectorAll<HTMLElement>(selectors)];
    // A finger is on it: what is made anew meanwhile hears no click.
    if (find('.leave:active')[0]) {
      setTimeout(() => { this.performUpdate(); }, 100);
      return;
    }
    const controls = () => find('a,button,summary');
    const before = controls();
    const { spoken } = this;
    const { activeElement } = this.renderRoot as Partial<ShadowRoot>;
    const focused = before.indexOf(activeElement as HTMLElement);
    try {
      super.performUpdate();
      // What had the focus has been made anew, and the focus stays where it was. With another language only a notice, behind the two calls, comes or goes.
      const after = controls();
      if (after.some((control, i) => control !== before[i])) changed();
      const lost = before[focused];
      if (lost?.isConnected === false) after[lost.closest('.rest') && spoken !== this.spoken ? focused + after.length - before.length : focused]?.focus({ preventScroll: true });
      exitRendered(this);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Whether it may carry the page's exit. */
  get exits() {
    return !this.failed;
  }

  /** Leaves the page, at once. */
  leave() {
    speak(this.spoken ?? sourceLocale, () => { leave(exitAddress(this), neutralTitle(), showPage()); });
  }

  /** Shows the fallback for good, and the two numbers where a reader sees none. */
  private fail(error: unknown) {
    this.failed = true;
    warn(this, 'cannot render and shows its fallback', error);
    const root = this.shadowRoot ?? this;
    if (root instanceof ShadowRoot) {
      root.replaceChildren(make('slot'));
      dress(root, look);
    }
    if (!showsFallback(root)) root.append(bare(emergency.href, emergency.text, 'emergency'), bare(rosaLine.href, rosaLine.text, 'rosa'));
    changed();
  }

  protected override render(): unknown {
    const own = matching(closestLang(this));
    let tag = choice() ?? own;
    if (tag !== sourceLocale && !localeOf(tag)) {
      if (awaitLocale(tag, this) && !this.spoken) {
        const fallback = html`<slot></slot>`;
        render(fallback, this.renderRoot, this.renderOptions);
        if (showsFallback(this.renderRoot)) return fallback;
      }
      tag = sourceLocale;
    }
    // Others rewrite our text nodes; another language throws away what they touched.
    if (tag !== this.spoken) render(nothing, this.renderRoot, this.renderOptions);
    this.spoken = tag;
    // Says what is wrong with it before it is needed.
    exitAddress(this);
    const pressed = this.exits ? exitOf(this) : null;
    return speak(tag, () => {
      const view = this.view(pressed === null ? nothing : limits(), tag, own);
      return view === nothing ? nothing : sheet(tag, pressed === null ? nothing : exit(pressed, () => { this.leave(); }, updateExit), view, this.cards());
    });
  }
}
