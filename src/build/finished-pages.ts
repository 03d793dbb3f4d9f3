import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import css from '../elements/element.css';
import * as facts from '../facts/facts.js';
import type { Fact } from '../facts/facts.js';
import { allLocales, type Locale } from '../i18n/languages.js';
import { directionOf, localeData } from '../i18n/locales.js';
import { withLocale } from '../i18n/localize.js';
import { exitDisclaimer, exitLink } from '../quick-exit/exit-button.js';
import { emergencyCalls } from '../sections/emergency-calls.js';
import { factItem } from '../sections/fact-item.js';
import { helpMeHeading, helpMeContent } from '../sections/help-me.js';
import { needHelpContent, needHelpHeading } from '../sections/need-help.js';
import { factsPageLink } from '../sections/facts-page-link.js';
import { suspectTraffickingHeading, suspectTraffickingContent } from '../sections/suspect-trafficking.js';
import { draftNotice, factsPageTitle, languageLabel, neutralTitle } from '../sections/ui-text.js';
import { card, shell, topRow } from '../templates/card.js';
import { disclosureRow } from '../templates/disclosure.js';
import { levelBelow, title, type HeadingLevel } from '../templates/heading.js';
import { languageLinks, languageNote } from '../templates/languages.js';
import { resetPurposeIds } from '../templates/paragraph.js';
import pageCss from './finished-page.css';

/**
 * The finished pages: what each element shows, as plain HTML that needs no script. The strictest CMS lets a link to one through, and a frame
 * shows one where the host wants no script of others.
 */

/** The heading of a page of its own. */
const LEVEL: HeadingLevel = 1;

interface PageContent {
  readonly heading: () => string;
  readonly renderSections: () => unknown;
}

const pages: Record<string, PageContent> = {
  'help-emergency': { heading: helpMeHeading, renderSections: () => helpMeContent(levelBelow(LEVEL), disclosureRow) },
  'support-offers': { heading: needHelpHeading, renderSections: () => needHelpContent(levelBelow(LEVEL)) },
  'trafficking-signs': { heading: suspectTraffickingHeading, renderSections: () => suspectTraffickingContent(levelBelow(LEVEL)) },
};

/** Renders without the comments by which Lit finds its parts again. */
const toHtml = (template: unknown) => collectResultSync(render(template)).replace(/<(!--.*?--|\?)>/gs, '');

const styleText = css + pageCss;

/** The style sheet of the elements has a hash of its own: in a browser without constructable sheets it is a `<style>` in the shadow root. */
const contentSecurityPolicy = (hashOf: (text: string) => string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${hashOf(styleText)}' '${hashOf(css)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const htmlPage = (locale: Locale, policy: string, body: string) => `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${neutralTitle()}</title>
<link rel="icon" href="data:,">
<style>${styleText}</style>
<script src="../../../help-widgets.js" defer></script>
${body}
`;

/** Links to the same page in the other languages. */
const otherLanguages = (locale: Locale) => languageLinks(languageLabel(), allLocales, locale);

const elementPage = (name: string, { heading, renderSections }: PageContent, locale: Locale, policy: string) => {
  resetPurposeIds();
  const draft = localeData(locale)?.draft ? languageNote(draftNotice(), 'notice') : nothing;
  const content = card(html`${title(LEVEL, heading())}${emergencyCalls()}${exitDisclaimer()}`, renderSections(), html`${draft}${factsPageLink('../../', locale)}`);
  return htmlPage(locale, policy, `<main><${name} heading-level="${LEVEL}">${toHtml(shell(locale, topRow(exitLink(), otherLanguages(locale)), content))}</${name}></main>`);
};

/** The facts page, which says where each number and link was seen; 112 and ROSA first. */
const factsPage = (locale: Locale, policy: string) => {
  const allFacts = new Set<Fact>([facts.emergency, facts.rosaLine, ...Object.values(facts)]);
  const exit = toHtml(shell(locale, topRow(exitLink(), nothing), exitDisclaimer()));
  const list = toHtml(shell(locale, topRow(nothing, otherLanguages(locale)), html`${title(LEVEL, factsPageTitle())}<ul>${[...allFacts].map(factItem)}</ul>`));
  return htmlPage(locale, policy, `<quick-exit>${exit}</quick-exit>\n<main>${list}</main>`);
};

/**
 * All finished pages, by their path under `dist/`.
 *
 * @param hashOf - makes the hash of a text as a Content-Security-Policy writes it: `sha256-…`
 */
export const finishedPages = (hashOf: (text: string) => string) => {
  const policy = contentSecurityPolicy(hashOf);
  return allLocales.flatMap((locale) =>
    withLocale(locale, () => [
      ...Object.entries(pages).map(([name, page]) => [`embed/${name}/${locale}/index.html`, elementPage(name, page, locale, policy)] as const),
      [`embed/sources/${locale}/index.html`, factsPage(locale, policy)] as const,
    ])
  );
};

/** The content of `facts.json`: each fact by its name, to be checked by a program. */
export const factsFile = () => JSON.stringify(facts, undefined, 2);
