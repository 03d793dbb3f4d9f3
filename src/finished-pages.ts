import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { allLocales, sourceLocale } from './language/locale-codes.js';
import { localeOf } from './language/locales.js';
import type { Tag } from './language/match.js';
import { speak } from './language/speak.js';
import look from './look/look.css';
import pageLook from './look/finished-page.css';
import { card } from './sections/card.js';
import { below, type Level } from './sections/heading.js';
import { helpMe, helpMePage } from './sections/help-me.js';
import { iNeedHelp, offers } from './sections/i-need-help.js';
import { iSuspectTrafficking, warningSigns } from './sections/i-suspect-trafficking.js';
import { besideLink, notice } from './sections/notice.js';
import { neutralTitle, unchecked } from './sections/own-words.js';
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

const sheet = look.cssText + pageLook.cssText;

/** The element's own sheet too: without constructable sheets Lit writes it into the page. */
const policy = (hashOf: (text: string) => string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${hashOf(sheet)}' '${hashOf(look.cssText)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const page = (name: string, { heading, content }: Shown, tag: Tag, rules: string) => {
  const dir = localeOf(tag)?.dir ?? 'ltr';
  return speak(tag, () => {
    const draft = localeOf(tag)?.draft ? notice(unchecked(), besideLink(sourceLocale)) : nothing;
    return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${neutralTitle()}</title>
<link rel="icon" href="data:,">
<style>${sheet}</style>
<script src="../../../help-widgets.js" defer></script>
<${name} heading-level="${String(LEVEL)}">${plain(card(tag, dir, LEVEL, heading(), html`${draft}${content()}`))}</${name}>
`;
  });
};

/**
 * All pages, by their path under `dist/`.
 *
 * @param hashOf - of a text, as a Content-Security-Policy writes it: `sha256-…`
 */
export const finishedPages = (hashOf: (text: string) => string) => {
  const rules = policy(hashOf);
  return Object.entries(elements).flatMap(([name, shown]) =>
    allLocales.map((tag) => [`embed/${name}/${tag}/index.html`, page(name, shown, tag, rules)] as const)
  );
};
