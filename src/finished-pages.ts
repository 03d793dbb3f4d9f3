import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import * as facts from './facts/facts.js';
import type { Fact } from './facts/facts.js';
import { allLocales, sourceLocale } from './language/locale-codes.js';
import { dirOf, localeOf } from './language/locales.js';
import type { Tag } from './language/match.js';
import { speak } from './language/speak.js';
import look from './look/look.css';
import pageLook from './look/finished-page.css';
import { card, sheet } from './sections/card.js';
import { exitLink, limits } from './sections/exit.js';
import { fact } from './sections/fact.js';
import { below, title, type Level } from './sections/heading.js';
import { helpMe, helpMePage } from './sections/help-me.js';
import { iNeedHelp, offers } from './sections/i-need-help.js';
import { iSuspectTrafficking, warningSigns } from './sections/i-suspect-trafficking.js';
import { besideLink, notice, sourcesLink } from './sections/notice.js';
import { neutralTitle, sourcesOfFacts, unchecked } from './sections/own-words.js';
import { opening } from './sections/way.js';

/**
 * The finished pages, made at build: what each element shows, in plain HTML that needs no script. A link to one is what
 * the strictest CMS lets through; a frame can show one where the host wants no script of others.
 */

/** A page is nobody's part: its heading is its own. */
const LEVEL: Level = 1;

interface Shown {
  readonly heading: () => string;
  readonly content: () => unknown;
}

const elements: Record<string, Shown> = {
  'help-emergency': {
    heading: helpMe,
    content: () => helpMePage(below(LEVEL), opening),
  },
  'support-offers': { heading: iNeedHelp, content: () => offers(below(LEVEL)) },
  'trafficking-signs': { heading: iSuspectTrafficking, content: () => warningSigns(below(LEVEL)) },
};

/** Lit's marks are for Lit. */
const plain = (template: unknown) => collectResultSync(render(template)).replace(/<(!--.*?--|\?)>/gs, '');

const css = look + pageLook;

/** The element's own sheet too: without constructable sheets it is written into the page. */
const policy = (hashOf: (text: string) => string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${hashOf(css)}' '${hashOf(look)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const page = (tag: Tag, rules: string, content: string) => `<!doctype html>
<html lang="${tag}" dir="${dirOf(tag)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${neutralTitle()}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
<script src="../../../help-widgets.js" defer></script>
${content}
`;

const laidOn = (tag: Tag, exit: unknown, content: unknown) => plain(sheet(tag, exit, content));

const elementPage = (name: string, { heading, content }: Shown, tag: Tag, rules: string) => {
  const draft = localeOf(tag)?.draft ? notice(unchecked(), besideLink(sourceLocale)) : nothing;
  const filled = card(LEVEL, heading(), limits(false), html`${draft}${content()}${sourcesLink('../../', tag)}`);
  return page(tag, rules, `<${name} heading-level="${LEVEL}">${laidOn(tag, exitLink(), filled)}</${name}>`);
};

/** Where each number and link was seen, for a reader who asks. */
const sourcesPage = (tag: Tag, rules: string) => {
  const ordered = new Set<Fact>([facts.emergency, facts.rosaLine, ...Object.values(facts)]);
  const list = html`${title(LEVEL, sourcesOfFacts())}<ul>${[...ordered].map(fact)}</ul>`;
  return page(tag, rules, `<quick-exit>${laidOn(tag, exitLink(), limits(false))}</quick-exit>\n<main>${laidOn(tag, nothing, list)}</main>`);
};

/**
 * All pages, by their path under `dist/`.
 *
 * @param hashOf - of a text, as a Content-Security-Policy writes it: `sha256-…`
 */
export const finishedPages = (hashOf: (text: string) => string) => {
  const rules = policy(hashOf);
  return allLocales.flatMap((tag) =>
    speak(tag, () => [
      ...Object.entries(elements).map(([name, shown]) => [`embed/${name}/${tag}/index.html`, elementPage(name, shown, tag, rules)] as const),
      [`embed/sources/${tag}/index.html`, sourcesPage(tag, rules)] as const,
    ])
  );
};

/** Each fact by its name, for whoever wants to check one by a program. */
export const factsFile = () => JSON.stringify(facts, undefined, 2);
