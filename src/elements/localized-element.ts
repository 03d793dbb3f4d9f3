import { LitElement, nothing, render, type PropertyDeclarations } from 'lit';
import { chosenLocale } from '../i18n/chosen-locale.js';
import { closestLang } from '../i18n/closest-lang.js';
import { requestLocale } from '../i18n/load-locale.js';
import { sourceLocale } from '../i18n/locale-codes.js';
import { localeData } from '../i18n/locales.js';
import { matchLocale, type Locale } from '../i18n/match-locale.js';
import { withLocale } from '../i18n/with-locale.js';
import { adoptStyles } from '../page/adopt-styles.js';
import { addConnectedElement, removeConnectedElement } from '../page/connected-elements.js';
import { warn } from '../page/console.js';
import { armTapGuard, guardClicks } from '../page/tap-guard.js';
import { exitButton, exitDisclaimer } from '../quick-exit/exit-button.js';
import { readExitUrl } from '../quick-exit/exit-url.js';
import { ExitController } from '../quick-exit/exit-controller.js';
import { leavePage } from '../quick-exit/leave.js';
import { shell } from '../templates/card.js';
import { resetPurposeIds } from '../templates/paragraph.js';
import css from './element.css';
import { fallback, isFallbackVisible, showFallback } from './fallback.js';
import { updateKeepingFocus } from './keep-focus.js';

/** How long an update waits at a time while the exit is pressed. */
const PRESSED_EXIT_POLL_MS = 100;

/** What an element needs to know to render its content. */
export interface RenderContext {
  /** The language of the content. */
  readonly locale: Locale;
  /** The language of the element, which a choice of the visitor or a missing file can overrule. */
  readonly ownLocale: Locale;
  /** What the exit cannot do; `nothing` in an element without an exit. */
  readonly disclaimer: unknown;
}

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

  private readonly exitController = new ExitController(this);

  private hasFailed = false;

  private renderedLocale: Locale | undefined;

  /** Renders what stands below the exit. */
  protected abstract renderContent(context: RenderContext): unknown;

  /** Renders what is printed instead; `nothing` prints the content. */
  protected renderPrintCards(): unknown {
    return nothing;
  }

  protected override createRenderRoot() {
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      guardClicks(this);
      this.exitController.watchFocus(root);
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
  }

  override disconnectedCallback() {
    removeConnectedElement(this);
    super.disconnectedCallback();
  }

  /** A pressed exit that is replaced receives no click. */
  protected override async scheduleUpdate() {
    while (this.renderRoot.querySelector('.leave:active')) await new Promise((resolve) => setTimeout(resolve, PRESSED_EXIT_POLL_MS));
    await super.scheduleUpdate();
  }

  /** An exception of ours never reaches the page. */
  protected override performUpdate() {
    if (this.hasFailed) return;
    try {
      const isControlReplaced = updateKeepingFocus(this.renderRoot, () => {
        const { renderedLocale } = this;
        super.performUpdate();
        return renderedLocale !== this.renderedLocale;
      });
      if (isControlReplaced) armTapGuard();
    } catch (error) {
      this.fail(error);
    }
  }

  /**
   * Whether the element can carry the exit of the page.
   *
   * @internal
   */
  get canCarryExit() {
    return !this.hasFailed;
  }

  /**
   * Leaves the page, at once.
   *
   * @internal
   */
  leave() {
    withLocale(this.renderedLocale ?? sourceLocale, () => { leavePage(readExitUrl(this, this.exitHref)); });
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
    // Warns of a wrong address before the exit is needed.
    readExitUrl(this, this.exitHref);
    return withLocale(locale, () => this.renderShell(locale, ownLocale));
  }

  private renderShell(locale: Locale, ownLocale: Locale) {
    resetPurposeIds();
    const { state } = this.exitController;
    const content = this.renderContent({ locale, ownLocale, disclaimer: state === 'none' ? nothing : exitDisclaimer() });
    if (content === nothing) return nothing;
    return shell({ locale, exit: exitButton(state, () => { this.leave(); }), content, printCards: this.renderPrintCards() });
  }
}
