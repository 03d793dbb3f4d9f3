/** The page that helps a webmaster to put the widget on a site: `dist/index.html`. It keeps nothing and sends nothing. */
import { html, render } from 'lit';
import { forFreedom } from '../facts/facts.js';
import type { Bilingual } from './bilingual.js';
import { fromFragment, toFragment, type Choices, type InterfaceLanguage } from './choices.js';
import { howItLooks } from './look-question.js';
import { preview, previewLang, previewPage, type PreviewSettings } from './preview.js';
import { reference } from './reference.js';
import { result, type CopyResult } from './result.js';
import { siteNames, sites, type SiteName } from './sites.js';
import { radioGroup, type ViewContext } from './view.js';
import { whatToShow } from './content-question.js';

/** While a colour or a word changes, the preview waits, as it loads anew. */
const PREVIEW_DELAY_MS = 250;

const root = document.querySelector<HTMLElement>('#builder') ?? document.body;
/** The folder of this page, from which the preview loads the script. */
const folder = new URL('.', location.href).href.replace(/\/$/, '');
/** What snippets say: no other page can load a file from a disk. */
const address = location.protocol === 'file:' ? 'ADDRESS' : folder;

let choices = fromFragment(location.hash);
let initial = choices;
let settings: PreviewSettings = { screen: 'phone', mode: 'light', lang: undefined };
let page = '';
let timer: number | undefined;
let copied: CopyResult | undefined;

/** Browsers let a page change its address only so often. */
const updateAddress = () => {
  const fragment = toFragment(choices);
  if (fragment === location.hash.slice(1)) return;
  try {
    history.replaceState(null, '', `#${fragment}`);
  } catch {
    // Too often: the next choice writes it.
  }
};

const updatePreview = () => {
  updateAddress();
  page = previewPage(choices, previewLang(choices, settings), settings.mode, folder);
  update();
};

const set = (change: Partial<Choices>) => {
  choices = { ...choices, ...change };
  if (change.lang) settings = { ...settings, lang: undefined };
  update();
  clearTimeout(timer);
  timer = setTimeout(updatePreview, PREVIEW_DELAY_MS);
};

const changeSettings = (change: Partial<PreviewSettings>) => {
  settings = { ...settings, ...change };
  updatePreview();
};

const setCopied = (result: CopyResult) => {
  copied = result;
  update();
};

/** Scales the screen of the preview to the room that there is. */
const fitScreen = () => {
  const screen = root.querySelector<HTMLElement>('.screen');
  const room = screen?.parentElement?.querySelector('.controls')?.clientWidth ?? 0;
  screen?.style.setProperty('--scale', String(Math.min(1, room / Number(screen.dataset.width))));
};

const languageLink = (language: InterfaceLanguage, name: string) => html`
  <a lang=${language} hreflang=${language} href="#${toFragment({ ...choices, interface: language })}" aria-current=${choices.interface === language ? 'true' : 'false'} @click=${(event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    set({ interface: language });
  }}>${name}</a>`;

const siteQuestion = (view: ViewContext) =>
  radioGroup<SiteName>(
    view,
    'site',
    ['Hva er nettstedet ditt laget med?', 'What is your site made with?'],
    siteNames.map((value) => ({ value, label: sites[value].label })),
    choices.site,
    (site) => { set({ site }); },
    'row'
  );

const say = (nb: string, en: string) => (choices.interface === 'nb' ? nb : en);

const title = () => say('Vis hjelp mot menneskehandel på nettstedet ditt', 'Show help against human trafficking on your website');

const template = () => {
  const view: ViewContext = { choices, set, say, initial };
  const heading = (number: number, ...text: Bilingual) => html`<h2><span aria-hidden="true">${number}</span> ${say(...text)}</h2>`;
  return html`
    <header>
      <nav aria-label=${say('Språk', 'Language')}>${languageLink('nb', 'Norsk')} ${languageLink('en', 'English')}</nav>
      <h1>${title()}</h1>
      <p>${say('Velg, se hvordan det blir, og kopier koden.', 'Choose, see how it looks, and copy the code.')}</p>
    </header>
    <main>
      <section class="questions">
        <div class="question">${heading(1, 'Innhold', 'Content')}${whatToShow(view)}</div>
        <div class="question">${heading(2, 'Nettstedet', 'Your site')}${siteQuestion(view)}</div>
        <div class="question">${heading(3, 'Utseende', 'Look')}${howItLooks(view)}</div>
      </section>
      <div><section class="preview" aria-label=${say('Forhåndsvisning', 'Preview')}>${preview(view, settings, changeSettings, page)}</section></div>
      <section class="result">${heading(4, 'Kopier og lim inn', 'Copy and paste')}${result(view, address, copied, setCopied)}</section>
      ${reference(view)}
    </main>
    <footer>
      <p>${say('Teksten tilhører For Freedom. Spør dem før du publiserer:', 'The words belong to For Freedom. Ask them before you publish:')} <a href=${forFreedom.href}>${forFreedom.text}</a>. ${say('Skriv dit også hvis et telefonnummer er feil.', 'Write there too if a phone number is wrong.')}</p>
      <p>${say('Hvor hvert telefonnummer er hentet fra, og om noen har kontrollert det, står på', 'Where each phone number was seen, and whether a person has checked it, stands on')} <a href="embed/sources/${choices.interface}/index.html">${say('siden om kilder', 'the page of sources')}</a>. ${say('En oversettelse er et utkast fram til noen med språket som morsmål har lest den. Det gjelder også norsken på denne siden.', 'A translation is a draft until a native speaker has read it, and so is the Norwegian of this page.')}</p>
      <p>${say('Denne siden lagrer ingenting og sender ingenting.', 'This page stores nothing and sends nothing.')}</p>
    </footer>`;
};

const update = () => {
  document.documentElement.lang = choices.interface;
  document.title = title();
  render(template(), root);
  fitScreen();
};

addEventListener('hashchange', () => {
  const { exitHref, contactWords, contactAddress } = choices;
  choices = { ...fromFragment(location.hash), exitHref, contactWords, contactAddress };
  initial = choices;
  settings = { ...settings, lang: undefined };
  updatePreview();
});

root.replaceChildren();
updatePreview();
new ResizeObserver(fitScreen).observe(root);
