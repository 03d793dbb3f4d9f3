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
 * The base of all elements: the language of what is around the element, the exit, and something to read whatever goes wrong.
 *
 * @attr lang - language of the element (BCP 47). Default: that of the nearest ancestor, else of `<meta http-equiv="content-language">`, else English
 *
 * @slot - fallback: shown until the element renders, and when it cannot. Begin it with 112
 */
export abstract class LocalizedElement extends ReactiveElement {
  /** The style sheet of every element. Placeholders read it from the class: only an element of ours has one. */
  static readonly css = css;

  static override properties: PropertyDeclarations = {
    exitHref: { attribute: 'exit-href' },
    languages: {},
    drafts: {},
  };

  /**
   * Where the exit leads: an absolute `https:` address of another page, of at most 2,048 characters, without credentials (`user@`).
   * Default: a weather forecast. Anything else is ignored with a warning on the console.
   *
   * @attr exit-href
   */
  declare exitHref: string | URL | null | undefined;

  /**
   * The languages that the visitor can choose beside that of the element: tags (BCP 47) with spaces or commas between them. With one language
   * there is no list, and an element that does not offer the chosen language keeps its own. Default: `data-languages` of the script tag, else all.
   * A tag of no language of the widget is ignored with a warning on the console.
   *
   * @attr
   */
  declare languages: string | null | undefined;

  /**
   * `none`: the element shows no translation that is a draft, and is in English where its own language is one. Default: `data-drafts` of the script
   * tag, else drafts are shown, and say so. Anything else is ignored with a warning on the console.
   *
   * @attr
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
