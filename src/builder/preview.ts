import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languages, type Locale } from '../i18n/languages.js';
import type { Choices } from './choices.js';
import { lookCss, lookInMode, modesOf, type Mode } from './look.js';
import { toHtml } from './markup.js';
import { help, localeOf, quickExit, scriptLine } from './snippet-markup.js';
import { languageOptions, modeNames, radioGroup, selectField, type ViewContext } from './view.js';

/** Widths of screens, and heights at which a page is seen, in px. */
const screens = { phone: [390, 664], tablet: [768, 900], page: [1280, 900] } as const;
type Screen = keyof typeof screens;

/** What only the preview shows; no snippet has it. */
export interface PreviewSettings {
  readonly screen: Screen;
  readonly mode: Mode;
  readonly lang: Locale | undefined;
}

/** A page on a disk may load a script from there, one of no origin may not. */
const SANDBOX = location.protocol === 'file:' ? 'allow-scripts allow-same-origin' : 'allow-scripts';

type ChangePreview = (change: Partial<PreviewSettings>) => void;

/** A pale page of a host: no words that could be taken for ours. */
const HOST_STYLE = `
  body { background: #fff; color: #17212b; font-family: Arial, sans-serif; margin: 0; }
  .pale i { background: #e3e8ec; border-radius: 0.25em; display: block; block-size: 0.875em; margin-block: 0.75em; }
  header { border-block-end: 1px solid #e3e8ec; display: flex; gap: 1.5em; padding: 0.75em max(1em, calc(50% - 22em)); }
  header i:first-child { inline-size: 8em; margin-inline-end: auto; }
  header i { inline-size: 3em; }
  main { margin: 1.5em auto; max-inline-size: 44em; padding-inline: 1em; }
  .pale .title { block-size: 1.75em; inline-size: 60%; }
  .short { inline-size: 70%; }
  .below { margin-block-start: 2em; }
  .dark { background: #14181d; color-scheme: dark; }
  .dark body { background: none; }
  .dark .pale i { background: #2a323a; }
  .dark header { border-color: #2a323a; }`;

const pale = (...classes: string[]) => `<div class="pale" aria-hidden="true">${classes.map((name) => `<i class="${name}"></i>`).join('')}</div>`;

/** The page of the preview: what the snippet for plain HTML does, in a language, for a reader who prefers light or dark. */
export const previewPage = (choices: Choices, lang: Locale, mode: Mode, address: string) => {
  const shown = { ...choices, ...lookInMode(choices.scheme, choices.look, mode), lang };
  const exit = quickExit(shown);
  const isDark = mode === 'dark' && modesOf(choices.scheme).length > 1;
  return `<!doctype html><html class="${isDark ? 'dark' : ''}" lang="${lang}" dir="${languages[lang].dir ?? 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${languages[lang].name}</title>
<style>${HOST_STYLE}</style><style>${lookCss(shown, 'element')}</style>${toHtml(scriptLine(shown, address))}
<body><header class="pale" aria-hidden="true"><i></i><i></i><i></i></header><main>${exit ? toHtml(exit) : ''}${pale('title', '', 'short')}${toHtml(help(shown, address, 'element'))}<div class="below">${pale('', '', 'short')}</div></main></body></html>`;
};

const screenQuestion = (view: ViewContext, { screen }: PreviewSettings, change: ChangePreview) =>
  radioGroup(
    view,
    'screen',
    ['Skjerm', 'Screen'],
    [
      { value: 'phone', label: ['Telefon', 'Phone'] },
      { value: 'tablet', label: ['Nettbrett', 'Tablet'] },
      { value: 'page', label: ['Datamaskin', 'Computer'] },
    ],
    screen,
    (screen) => { change({ screen }); },
    'row'
  );

const modeQuestion = (view: ViewContext, { mode }: PreviewSettings, change: ChangePreview) =>
  radioGroup(
    view,
    'mode',
    ['Lyst eller mørkt', 'Light or dark'],
    [
      { value: 'light', label: modeNames.light },
      { value: 'dark', label: modeNames.dark },
    ],
    mode,
    (mode) => { change({ mode }); },
    'row'
  );

/** The language in which the preview is shown. */
export const previewLang = (choices: Choices, settings: PreviewSettings): Locale => settings.lang ?? localeOf(choices);

/**
 * The preview. Another page is in another frame: one that loads again would make an entry in the history. Its sandbox keeps a tap from dialling, and the exit from leading away from the builder.
 *
 * @param page - the HTML of the previewed page
 */
export const preview = (view: ViewContext, settings: PreviewSettings, change: ChangePreview, page: string) => {
  const { choices, say } = view;
  const [width, height] = screens[settings.screen];
  return html`
    <div class="controls">
      ${screenQuestion(view, settings, change)}
      ${modesOf(choices.scheme).length > 1 ? modeQuestion(view, settings, change) : nothing}
      ${selectField(view, 'preview-lang', ['Språk', 'Language'], languageOptions, previewLang(choices, settings), (lang) => { change({ lang: lang as Locale }); })}
    </div>
    <div class="screen" data-width=${width} style="--width:${width}px;--height:${height}px">
      ${keyed(page, html`<iframe sandbox=${SANDBOX} title=${say('Forhåndsvisning', 'Preview')} .srcdoc=${page}></iframe>`)}
    </div>
    <p class="note">
      ${say('Trykk gjerne: Ingen blir oppringt herfra.', 'Feel free to tap: nobody is called from here.')}
      ${choices.exit === 'none' ? nothing : say('Knappen «Forlat siden» tømmer bare forhåndsvisningen. På nettstedet ditt åpner den en annen side.', 'The “Leave this page” button only empties the preview. On your site it opens another page.')}
    </p>`;
};
