import { html, nothing, type PropertyDeclarations } from 'lit';
import { emergency, rosaLine } from '../facts/facts.js';
import { factText } from '../facts/sentence-markup.js';
import { setLocale } from '../i18n/chosen-locale.js';
import { languages, type Locale } from '../i18n/languages.js';
import { retryLocale } from '../i18n/load-locale.js';
import { localeData } from '../i18n/locales.js';
import { hasKeyword, warnOfValue } from '../page/attribute-values.js';
import { baseUrl, releaseUrl } from '../page/base-url.js';
import { copyAgeNotice } from '../sections/copy-age.js';
import { emergencyCalls } from '../sections/emergency-calls.js';
import { rosaHelpline } from '../sections/rosa.js';
import { factsPageLink } from '../sections/facts-page-link.js';
import { draftNotice, languageLabel, languageMissing } from '../sections/ui-text.js';
import { card } from '../templates/card.js';
import { title, type HeadingLevel } from '../templates/heading.js';
import { languageNote, languageSelect } from '../templates/languages.js';
import { printCards } from '../templates/print-cards.js';
import { renderSentence } from '../templates/sentence.js';
import { LocalizedElement } from './localized-element.js';

const DEFAULT_LEVEL: HeadingLevel = 2;

const readHeadingLevel = (element: HelpElement): HeadingLevel => {
  // An attribute can be any number.
  const level = element.headingLevel ?? DEFAULT_LEVEL;
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
  warnOfValue(element, 'heading-level', 'not 1 to 6', element.getAttribute('heading-level') ?? level);
  return DEFAULT_LEVEL;
};

/** Changes every element to a language. */
const chooseLocale = (locale: Locale) => {
  retryLocale(locale);
  setLocale(locale);
};

/**
 * The base of the help elements: a card with 112 and ROSA first, whatever is around it.
 *
 * @slot after-calls - your words after 112 and ROSA
 * @slot end - your words at the end
 *
 * @csspart heading - of a section
 * @csspart text - a paragraph without a number
 * @csspart list - of help or of signs
 * @csspart item - of a list
 * @csspart link - to a website, in a sentence
 * @csspart notice - the line about a draft translation
 */
export abstract class HelpElement extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    exit: {},
    print: {},
  };

  /**
   * Rank of the element's heading in your page's outline, `1` to `6`.
   *
   * @default 2
   */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;

  /**
   * `none`: this element shows no exit. Default: it shows one, unless a `<quick-exit>` of the page is shown.
   */
  declare exit: 'none' | null | undefined;

  /**
   * `card`: printed, the element is eight cards of the size of a bank card, with 112, ROSA and one sentence. Default: all content is printed.
   */
  declare print: 'card' | null | undefined;

  /** The heading of the element. */
  protected abstract get heading(): string;

  /** Renders what stands below the numbers. */
  protected abstract renderSections(level: HeadingLevel): unknown;

  /** Focuses the heading, so that a screen reader begins there. */
  override focus(options?: FocusOptions) {
    // An element that was never connected has no root.
    const title = (this.renderRoot as ParentNode | undefined)?.querySelector<HTMLElement>('.title');
    if (title) {
      title.tabIndex = -1;
      title.focus(options);
    } else super.focus(options);
  }

  /** @internal */
  override get allowsExit() {
    return super.allowsExit && !hasKeyword(this, 'exit', this.exit, 'none');
  }

  protected override renderPrintCards(): unknown {
    return hasKeyword(this, 'print', this.print, 'card') ? printCards([emergency.text, rosaLine.text], rosaHelpline()) : nothing;
  }

  protected override renderLanguages(locales: readonly Locale[], selected: Locale): unknown {
    return languageSelect(languageLabel(), locales, selected, chooseLocale);
  }

  protected override renderContent(disclaimer: unknown, locale: Locale, missing: Locale | undefined): unknown {
    const level = readHeadingLevel(this);
    // Tools that copy the script elsewhere leave the finished pages behind.
    const folder = releaseUrl || baseUrl();
    return card(
      html`${missing && html`<div role="alert">${languageNote(renderSentence(languageMissing(factText({ text: languages[missing].name }))))}</div>`}${title(level, this.heading)}${emergencyCalls()}${copyAgeNotice()}${disclaimer}`,
      html`<slot name="after-calls"></slot>${this.renderSections(level)}<slot name="end"></slot>`,
      html`${localeData(locale)?.draft ? languageNote(draftNotice(), 'notice') : nothing}${folder && factsPageLink(`${folder}embed/`, locale)}`
    );
  }
}
