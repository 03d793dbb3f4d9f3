import { html, nothing, ReactiveElement, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { chosenLocale } from '../i18n/chosen-locale.js';
import { closestLang } from '../i18n/closest-lang.js';
import { requestLocale } from '../i18n/load-locale.js';
import { sourceLocale, type Locale } from '../i18n/languages.js';
import { isLoaded } from '../i18n/locales.js';
import { offeredLocales } from '../i18n/offered-locales.js';
import { withLocale } from '../i18n/localize.js';
import { adoptStyles } from '../page/adopt-styles.js';
import { addConnectedElement, removeConnectedElement } from '../page/connected-elements.js';
import { warn } from '../page/console.js';
import { armTapGuard, guardClicks } from '../page/tap-guard.js';
import { exitBar, exitButton, exitDisclaimer } from '../quick-exit/exit-button.js';
import { readExitUrl } from '../quick-exit/exit-url.js';
import { hasExit } from '../quick-exit/exits.js';
import { followExit, followRoot, updateExitsInNextFrame } from '../quick-exit/follow-page.js';
import { leavePage } from '../quick-exit/leave.js';
import { shiftPressesAt } from '../quick-exit/shift-key.js';
import { shell, topRow } from '../templates/card.js';
import { resetPurposeIds } from '../templates/paragraph.js';
import css from './element.css';
import { fallback, isFallbackVisible, showFallback } from './fallback.js';
import { keepEvents } from './keep-events.js';
import { updateKeepingFocus } from './keep-focus.js';

/** How long an update waits at a time while the exit is pressed. */
const PRESSED_EXIT_POLL_MS = 100;

/**
 * The base of all elements: the language of what is around the element, the exit, and something to read whatever goes wrong. A value of an attribute
 * that cannot be used is reported on the console, and the element works without it.
 *
 * The manifest of the package and the tables of README are made from the comments of the public elements and their bases
 * (build/manifest.config.mjs, build/reference.mjs). The tables have the first paragraph of a comment.
 *
 * @attr {string} lang - the element's language, as in HTML; read to 35 characters. Default: that of the nearest element around it that has one, else of
 * `<meta http-equiv="content-language">`, else English
 *
 * @slot - what visitors see until the script has come, and if it never comes. Begin it with 112, as a link
 *
 * @cssprop [--help-color=light-dark(#17212b, #edf1f5)] - text. Default: nearly black; nearly white in the dark
 * @cssprop [--help-background=light-dark(#fdfdfe, #161b22)] - the card. Default: nearly white; nearly black in the dark
 * @cssprop [--help-accent=light-dark(#0b4a60, #8fd2e6)] - links and icons. Default: a deep blue-green; a light one in the dark
 * @cssprop [--help-line=light-dark(#cbd4da, #3c4650)] - thin lines. Default: a light grey; a dark one in the dark
 * @cssprop [--help-font=inherit] - the font family. Default: your page's
 * @cssprop [--help-size=1] - text size, as a factor of the reader's own, 1 to 2
 * @cssprop [--help-radius=0.5em] - round corners, a length up to `2em`
 * @cssprop [--help-space=1] - white space, as a factor, 0.75 to 1.5
 */
export abstract class LocalizedElement extends ReactiveElement {
  /**
   * The style sheet of every element. Placeholders read it from the class: only an element of ours has one.
   *
   * @internal
   */
  static readonly css = css;

  static override properties: PropertyDeclarations = {
    exitHref: { attribute: 'exit-href' },
    languages: {},
    drafts: {},
  };

  /**
   * Where the exit leads: an absolute `https:` address of another page, without a user (`https://name@…`). Default: a weather forecast for Oslo, the
   * same for everybody.
   *
   * An address of more than 2,048 characters is ignored.
   */
  declare exitHref: string | URL | null | undefined;

  /**
   * The languages that a visitor can choose beside the element's own: tags with spaces or commas between them, `nb en th`. Default: `data-languages` of
   * the script line, else all.
   *
   * One language makes no list. An element that does not offer the chosen language keeps its own.
   */
  declare languages: string | null | undefined;

  /**
   * `none`: no language that is a draft; on a Norwegian page English is shown then. Default: `data-drafts` of the script line, else drafts are shown, and
   * say so.
   */
  declare drafts: 'none' | null | undefined;

  /**
   * Whether the element stands in a placeholder, which whoever can write a comment on the page can write.
   *
   * @internal
   */
  declare isPlaceholder?: true;

  private hasFailed: true | undefined;

  private renderedLocale: Locale | undefined;

  /** The languages that were rendered last: of the content, selected in the list, missing. */
  private renderedLocales = '';

  /**
   * Renders what stands below the exit.
   *
   * @param disclaimer - what the exit cannot do; none in an element without an exit
   * @param locale - the language of the content
   * @param missing - the language that the visitor has chosen, if its file did not come
   */
  protected abstract renderContent(disclaimer: unknown, locale: Locale, missing: Locale | undefined): unknown;

  /**
   * Renders the list of languages, if there is one, beside the exit.
   *
   * @param locales - in the order of the list
   * @param selected - the language that is shown, or on its way
   */
  protected renderLanguages?(locales: readonly Locale[], selected: Locale): unknown;

  /** Renders what is printed instead of the content, if anything. */
  protected renderPrintCards?(): unknown;

  protected override createRenderRoot() {
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      guardClicks(this);
      keepEvents(root);
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
  protected override update(changedProperties: PropertyValues) {
    try {
      super.update(changedProperties);
      if (this.hasFailed) return;
      const root = this.renderRoot as ShadowRoot;
      // A pressed exit that is replaced receives no click.
      if (root.querySelector('.leave:active')) {
        setTimeout(() => { this.requestUpdate(); }, PRESSED_EXIT_POLL_MS);
        return;
      }
      followExit(this, 'unobserve');
      if (updateKeepingFocus(root, () => render(this.render(root), root))) armTapGuard();
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

  private render(root: ShadowRoot): unknown {
    const locales = offeredLocales(this, closestLang(this));
    const wanted = locales.find((locale) => locale === chosenLocale()) ?? locales[0];
    const isPending = !isLoaded(wanted) && requestLocale(wanted, this);
    if (isPending && !this.renderedLocale) {
      // Only in its place can the fallback be measured.
      render(fallback, root);
      if (isFallbackVisible(root)) return fallback;
    }
    // What is shown stays until another language has come.
    const locale = isLoaded(wanted) ? wanted : (this.renderedLocale ?? sourceLocale);
    const selected = isPending ? wanted : locale;
    const missing = selected !== wanted && wanted === chosenLocale() ? wanted : undefined;
    const renderedLocales = `${locale} ${selected} ${missing}`;
    // Translators replace text nodes, which Lit then does not find again: another language begins anew. So does the list, in which the visitor has selected.
    if (renderedLocales !== this.renderedLocales) render(nothing, root);
    this.renderedLocale = locale;
    this.renderedLocales = renderedLocales;
    return withLocale(locale, () => {
      resetPurposeIds();
      // Warns of a wrong address before the exit is needed.
      const href = readExitUrl(this, this.exitHref);
      const presses = shiftPressesAt(this);
      const [exit, bar, disclaimer] = hasExit(this) ? [exitButton(href, presses), exitBar(href, presses), exitDisclaimer()] : [];
      const content = this.renderContent(disclaimer, locale, missing);
      const top = topRow(exit, this.renderLanguages?.(locales, selected));
      return content && shell(locale, html`${top}${bar}`, content, this.renderPrintCards?.());
    });
  }
}
