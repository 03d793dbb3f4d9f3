import { LitElement, nothing, render, type PropertyDeclarations } from 'lit';
import { chosenLocale } from '../i18n/chosen-locale.js';
import { closestLang } from '../i18n/closest-lang.js';
import { requestLocale } from '../i18n/load-locale.js';
import { sourceLocale, type Locale } from '../i18n/languages.js';
import { localeData } from '../i18n/locales.js';
import { matchLocale } from '../i18n/match-locale.js';
import { withLocale } from '../i18n/with-locale.js';
import { adoptStyles } from '../page/adopt-styles.js';
import { addConnectedElement, removeConnectedElement } from '../page/connected-elements.js';
import { warn } from '../page/console.js';
import { armTapGuard, guardClicks } from '../page/tap-guard.js';
import { exitButton, exitDisclaimer } from '../quick-exit/exit-button.js';
import { isPressKey } from '../quick-exit/exit-presses.js';
import { readExitUrl } from '../quick-exit/exit-url.js';
import { hasExit } from '../quick-exit/exits.js';
import { followExit, followRoot, updateExitsInNextFrame } from '../quick-exit/follow-page.js';
import { leavePage } from '../quick-exit/leave.js';
import { shiftPressesAt } from '../quick-exit/shift-key.js';
import { shell } from '../templates/card.js';
import { resetPurposeIds } from '../templates/paragraph.js';
import css from './element.css';
import { fallback, isFallbackVisible, showFallback } from './fallback.js';
import { updateKeepingFocus } from './keep-focus.js';

/** Players of the page listen for these keys, and take them from our controls: they go no further than the shadow root. */
const keepKeys = (root: ShadowRoot) => {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    root.addEventListener(type, (event) => {
      if (isPressKey((event as KeyboardEvent).key) && root.contains(event.target as Node)) event.stopPropagation();
    });
};

/** How long an update waits at a time while the exit is pressed. */
const PRESSED_EXIT_POLL_MS = 100;

/**
 * The base of all elements: the language of what is around the element, the exit, and something to read whatever goes wrong.
 *
 * @attr lang - language of the element (BCP 47). Default: that of the nearest ancestor, else English
 *
 * @slot - fallback: shown until the element renders, and when it cannot. Begin it with 112
 */
export abstract class LocalizedElement extends LitElement {
  /** The style sheet of every element. Placeholders read it from the class: only an element of ours has one. */
  static readonly css = css;

  static override properties: PropertyDeclarations = {
    exitHref: { attribute: 'exit-href' },
  };

  /**
   * Where the exit leads: an absolute `https:` address of another page, of at most 2,048 characters, without credentials (`user@`).
   * Default: a weather forecast. Anything else is ignored with a warning on the console.
   *
   * @attr exit-href
   */
  declare exitHref: string | URL | null | undefined;

  /**
   * Whether the element stands in a placeholder, which whoever can write a comment on the page can write.
   *
   * @internal
   */
  declare isPlaceholder?: true;

  private hasFailed: true | undefined;

  private renderedLocale: Locale | undefined;

  /**
   * Renders what stands below the exit.
   *
   * @param disclaimer - what the exit cannot do; none in an element without an exit
   * @param locale - the language of the content
   * @param ownLocale - the language of the element, which a choice of the visitor or a missing file can overrule
   */
  protected abstract renderContent(disclaimer: unknown, locale: Locale, ownLocale: Locale): unknown;

  /** Renders what is printed instead of the content, if anything. */
  protected renderPrintCards?(): unknown;

  protected override createRenderRoot() {
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      guardClicks(this);
      keepKeys(root);
      followRoot(root);
      // The root of a saved page holds content of an earlier day.
      root.replaceChildren();
      return root;
    } catch (error) {
      this.fail(error);
      return document.createDocumentFragment();
    }
  }

  override connectedCallback() {
    addConnectedElement(this);
    super.connectedCallback();
    adoptStyles(this.renderRoot as ShadowRoot, css);
    followExit(this, 'observe');
  }

  override disconnectedCallback() {
    removeConnectedElement(this);
    followExit(this, 'unobserve');
    updateExitsInNextFrame();
    super.disconnectedCallback();
  }

  /** An exception of ours never reaches the page. */
  protected override performUpdate() {
    if (this.hasFailed) return;
    // A pressed exit that is replaced receives no click.
    if (this.renderRoot.querySelector('.leave:active')) {
      setTimeout(() => { this.performUpdate(); }, PRESSED_EXIT_POLL_MS);
      return;
    }
    try {
      followExit(this, 'unobserve');
      if (updateKeepingFocus(this.renderRoot, () => { super.performUpdate(); })) armTapGuard();
      if (this.isConnected) followExit(this, 'observe');
    } catch (error) {
      this.fail(error);
    }
  }

  /**
   * Whether the host lets the element show an exit.
   *
   * @internal
   */
  get allowsExit() {
    return !this.hasFailed;
  }

  /**
   * Leaves the page, at once.
   *
   * @internal
   */
  leave() {
    const locale = this.renderedLocale ?? sourceLocale;
    withLocale(locale, () => { leavePage(readExitUrl(this, this.exitHref), locale); });
  }

  private fail(error: unknown) {
    this.hasFailed = true;
    warn(this, 'cannot render and shows its fallback', error);
    // The page may close every shadow root: only `renderRoot` knows it then.
    showFallback((this.renderRoot as ShadowRoot | undefined) ?? this, css);
  }

  protected override render(): unknown {
    const ownLocale = matchLocale(closestLang(this));
    let locale = chosenLocale() ?? ownLocale;
    if (locale !== sourceLocale && !localeData(locale)) {
      if (requestLocale(locale, this) && !this.renderedLocale) {
        // Only in its place can the fallback be measured.
        render(fallback, this.renderRoot, this.renderOptions);
        if (isFallbackVisible(this.renderRoot)) return fallback;
      }
      locale = sourceLocale;
    }
    // Translators replace text nodes, which Lit then does not find again: another language begins anew.
    if (locale !== this.renderedLocale) render(nothing, this.renderRoot, this.renderOptions);
    this.renderedLocale = locale;
    return withLocale(locale, () => this.renderShell(locale, ownLocale));
  }

  private renderShell(locale: Locale, ownLocale: Locale) {
    resetPurposeIds();
    // Warns of a wrong address before the exit is needed.
    const href = readExitUrl(this, this.exitHref);
    const [exit, disclaimer] = hasExit(this) ? [exitButton(href, shiftPressesAt(this)), exitDisclaimer()] : [];
    const content = this.renderContent(disclaimer, locale, ownLocale);
    return content && shell(locale, exit, content, this.renderPrintCards?.());
  }
}
