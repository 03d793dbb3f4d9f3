import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { ALL_LANGUAGES } from '../support/browser/all-languages.js';
import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { centreOf, toTestPage } from '../support/browser/geometry.js';
import { fetchUnits, isReviewed } from '../support/browser/languages.js';
import { closePages, expect, openPage, waitUntil } from '../support/browser/page.js';

/** The languages in which pages are opened; those in all languages are read. */
const OPENED_LANGUAGES = ['en', 'nb', 'ar'];

/** The test server adds its own script to every page. */
const TEST_SERVER = '/__web-dev-server';

const urlOf = (name, lang, folder = '/dist') => `${folder}/embed/${name}/${lang}/index.html`;

const withoutScript = (html) => html.replace(/<script.*?<\/script>/, '');

/** The text without the list of languages, the exit and its key, which differ or are missing without a script. */
const comparableTextOf = (root) => {
  const copy = root.cloneNode(true);
  for (const part of copy.querySelectorAll('.exit, .bar')) part.remove();
  return textOf(copy);
};

/** The absolute address and text of each link, seen from the page's original address. */
const linksOf = (root, page = location.href) =>
  [...root.querySelectorAll('a[href]:not(.exit a, .bar a)')].map((link) => `${new URL(link.getAttribute('href'), page).href} ${textOf(link)}`);

const { neutralPage } = await (await fetch('/dist/facts.json')).json();

/** Opens a finished page in a frame; `violations` lists what its own policy blocks. */
const open = async (setSource) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; width: 400px; height: 560px`;
  setSource(frame);
  document.body.append(frame);
  const violations = [];
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentDocument.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  return { frame, document: frame.contentDocument, window: frame.contentWindow, violations, $: (selector) => frame.contentDocument.querySelector(selector) };
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const readElement = async (name, lang) => {
  const page = await openPage(`<${name} heading-level="1"></${name}>`, { lang });
  const content = await contentOf(page.$(name), lang);
  const shown = { text: comparableTextOf(content), links: linksOf(content), exit: textOf(content.querySelector('.leave')) };
  closePages();
  return shown;
};

for (const name of ELEMENTS)
  for (const lang of OPENED_LANGUAGES) {
    const subject = `the finished page of ${name} in "${lang}"`;

    it(`${subject} shows without a script the text and styles of the element`, async () => {
      const element = await readElement(name, lang);
      const source = await (await fetch(urlOf(name, lang))).text();
      const { $, document, window } = await open((frame) => (frame.srcdoc = withoutScript(source)));
      expect(!window.customElements.get(name), 'the script does not run').to.equal(true);
      const help = $('.help');
      expect(comparableTextOf(help)).to.equal(element.text);
      expect(linksOf(help, new URL(urlOf(name, lang), location.href))).to.deep.equal(element.links);
      expect(textOf($('h1'))).to.equal(textOf($('.title')));
      const [exit, emergency, rosa] = document.querySelectorAll('a:not(.languages a)');
      expect([exit.href, emergency.href, rosa.href]).to.deep.equal([neutralPage.href, 'tel:112', 'tel:+4722331160']);
      expect(textOf(help.querySelector('.exit a'))).to.equal(element.exit);
      expect([exit.target, exit.rel, exit.referrerPolicy]).to.deep.equal(['_top', 'noopener noreferrer', 'no-referrer']);
      expect(window.getComputedStyle(emergency).backgroundColor).to.equal('rgb(138, 15, 31)');
      expect(parseFloat(window.getComputedStyle($('.digits')).fontSize)).to.be.above(40);
      for (const details of document.querySelectorAll('details')) {
        expect(details.open).to.equal(false);
        details.querySelector('summary').click();
        expect(details.open).to.equal(true);
      }
    });

    it(`${subject} shows the element when its script runs, without violating its own policy`, async () => {
      const page = await open((frame) => (frame.src = urlOf(name, lang)));
      const content = await contentOf(page.$(name), lang);
      expect(content.querySelector('.title').localName).to.equal('h1');
      expect(hasBox(page.$('.help')), 'the plain HTML is hidden').to.equal(false);
      expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
      expect(page.violations).to.deep.equal([]);
      const requestPaths = page.window.performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
      expect(requestPaths.filter((path) => !path.startsWith(TEST_SERVER))).to.deep.equal(['/dist/help-widgets.js', ...(lang === 'en' ? [] : [`/dist/locales/${lang}.js`])]);
    });
  }

/** The names of the languages, by tag, as the list of an element shows them. */
const readNames = async () => {
  const { $ } = await openPage('<help-emergency></help-emergency>', { lang: 'en' });
  const { options } = (await contentOf($('help-emergency'), 'en')).querySelector('select');
  return Object.fromEntries([...options].map(({ value, text }) => [value, text]));
};

/** The translations of a language by the id of the message. */
const readTranslations = async (lang) => Object.fromEntries((await fetchUnits(lang)).map((unit) => [unit.id, unit.querySelector('target').textContent]));

describe('each finished page', () => {
  let names;
  before(async () => (names = await readNames()));

  for (const lang of ALL_LANGUAGES)
    it(`in "${lang}" says its language, its direction and that it is a draft, links to itself in the others, and reveals nothing to the history, search engines and its link targets`, async () => {
      const translations = lang === 'en' ? { 'page.title': 'Information' } : await readTranslations(lang);
      const isDraft = !(await isReviewed(lang));
      for (const name of [...ELEMENTS, 'sources']) {
        const page = new DOMParser().parseFromString(await (await fetch(urlOf(name, lang))).text(), 'text/html');
        const $ = (selector) => page.querySelector(selector);
        const dir = /\p{Script=Arabic}/u.test(page.title) ? 'rtl' : 'ltr';
        for (const node of [$('html'), ...page.querySelectorAll('.help')]) expect([node.lang, node.dir], name).to.deep.equal([lang, dir]);
        expect(page.title).to.equal(translations['page.title']);

        expect(textOf($('.languages > summary'))).to.equal(names[lang]);
        const links = [...page.querySelectorAll('.languages a')];
        expect(links.map((link) => [link.hreflang, link.lang, textOf(link)])).to.have.deep.members(Object.keys(names).filter((other) => other !== lang).map((other) => [other, other, names[other]]));
        for (const link of links) expect(`${new URL(link.getAttribute('href'), new URL(urlOf(name, lang), location.href)).pathname}index.html`).to.equal(urlOf(name, link.hreflang));

        expect($('meta[name=robots]').content).to.equal('noindex');
        expect($('meta[name=referrer]').content).to.equal('no-referrer');
        expect($('link[rel=icon]').getAttribute('href')).to.equal('data:,');
        expect($('meta[http-equiv]').content).to.match(
          /^default-src 'none'; script-src 'self'; style-src 'sha256-[^']+' 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/
        );
        // Another language opens within the frame.
        for (const link of page.querySelectorAll('a')) expect(link.target).to.equal(links.includes(link) ? '' : '_top');
        if (name !== 'sources') expect([...page.querySelectorAll('[part=notice]')].map(textOf)).to.deep.equal(isDraft ? [translations['draft.notice']] : []);
      }
    });
});

describe('a finished page', () => {
  it('has styles without constructable style sheets, and its policy allows them', async () => {
    const page = await open((frame) => (frame.src = urlOf('help-emergency', 'nb', '/copies/sheetless')));
    const content = await contentOf(page.$('help-emergency'), 'nb');
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
    expect(page.violations).to.deep.equal([]);
  });

  for (const lang of ['en', 'ar'])
    for (const width of [320, 390, 768])
      it(`opens its list of languages at ${width} px without a script, and leads to another, in "${lang}"`, async () => {
        const page = await open((frame) => {
          frame.sandbox = 'allow-same-origin';
          frame.style.width = `${width}px`;
          frame.src = urlOf('support-offers', lang);
        });
        const tap = (element) => sendMouse({ type: 'click', position: toTestPage(page, centreOf(element)) });
        const boxesOf = () => ['.leave', '.languages > summary'].map((selector) => Object.values(page.$(selector).getBoundingClientRect().toJSON()));
        const closed = boxesOf();
        await tap(page.$('.languages > summary'));
        expect(page.$('.languages').open).to.equal(true);
        expect(boxesOf(), 'the exit and the name of the language stay').to.deep.equal(closed);
        const links = [...page.document.querySelectorAll('.languages a')];
        for (const link of links) {
          link.scrollIntoView({ block: 'center' });
          expect(page.document.elementFromPoint(...centreOf(link)) === link, textOf(link)).to.equal(true);
          expect(link.getBoundingClientRect().height).to.be.at.least(44);
        }
        const { left, right, bottom } = page.$('.languages ul').getBoundingClientRect();
        const { left: start, right: end, top } = page.$('.calls').getBoundingClientRect();
        expect([left, right]).to.deep.equal([start, end]);
        expect(bottom).to.be.below(top);
        expect(page.document.documentElement.scrollWidth).to.equal(width);
        const norwegian = links.find(({ hreflang }) => hreflang === 'nb');
        norwegian.scrollIntoView({ block: 'center' });
        await tap(norwegian);
        await waitUntil(() => page.frame.contentDocument.documentElement?.lang === 'nb', 'the page in Norwegian is there');
        await resetMouse();
      });

  for (const withScript of [false, true])
    it(`lets a drag select the number, ${withScript ? 'in the element' : 'without a script'}, for a frame whose sandbox blocks dialling`, async () => {
      const source = await (await fetch(urlOf('help-emergency', 'en'))).text();
      const page = await open((frame) => (withScript ? (frame.src = urlOf('help-emergency', 'en')) : (frame.srcdoc = withoutScript(source))));
      const root = withScript ? await contentOf(page.$('help-emergency'), 'en') : page.document;
      const digits = root.querySelector('.rosa .digits');
      const { left, right, top, height } = digits.getBoundingClientRect();
      const frameBox = page.frame.getBoundingClientRect();
      const pointAt = (x) => [Math.round(frameBox.left + x), Math.round(frameBox.top + top + height / 2)];
      await sendMouse({ type: 'move', position: pointAt(left + 2) });
      await sendMouse({ type: 'down' });
      for (const x of [left + 30, left + 60, right - 2]) await sendMouse({ type: 'move', position: pointAt(x) });
      await sendMouse({ type: 'up' });
      await resetMouse();
      expect(page.window.getSelection().toString().trim()).to.equal('22 33 11 60');
    });

  it('declares a viewport, both colour schemes and its charset', async () => {
    const source = await (await fetch(urlOf('help-emergency', 'nb'))).text();
    const { $ } = await open((frame) => (frame.srcdoc = withoutScript(source)));
    expect($('meta[name=viewport]').content).to.equal('width=device-width');
    expect($('meta[name=color-scheme]').content).to.equal('light dark');
    expect($('meta[charset]').getAttribute('charset')).to.equal('utf-8');
  });

  it('defers its script', async () => {
    const { $ } = await open((frame) => (frame.src = urlOf('help-emergency', 'nb')));
    expect($('script').defer).to.equal(true);
  });
});
