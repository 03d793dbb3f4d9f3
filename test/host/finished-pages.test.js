import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { closePages, expect, openPage } from '../support/browser/page.js';

const LANGUAGES = ['en', 'nb'];

/** Every page gets a script of the test server too. */
const TEST_SERVER = '/__web-dev-server';

const addressOf = (name, lang, folder = '/dist') => `${folder}/embed/${name}/${lang}/index.html`;

const withoutScript = (html) => html.replace(/<script.*?<\/script>/, '');

/** What a visitor reads. The ways to another language and out of the page are others without a script, and there are no keys. */
const readIn = (root) => {
  const words = root.cloneNode(true);
  for (const way of words.querySelectorAll('.notice [lang], .exit, .keys')) way.remove();
  return textOf(words);
};

/** Where each link leads from a page, which may have been moved into a frame. */
const linksOf = (root, page = location.href) =>
  [...root.querySelectorAll('a[href]:not(.notice a, .exit a)')].map((link) => `${new URL(link.getAttribute('href'), page).href} ${textOf(link)}`);

const { neutralPage } = await (await fetch('/dist/facts.json')).json();

/** A finished page in a frame, and what its own policy refuses. */
const open = async (setUp) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; width: 400px; height: 560px`;
  setUp(frame);
  document.body.append(frame);
  const refused = [];
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  frame.contentDocument.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  return { frame, document: frame.contentDocument, window: frame.contentWindow, refused, $: (selector) => frame.contentDocument.querySelector(selector) };
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const readLive = async (name, lang) => {
  const page = await openPage(`<${name} heading-level="1"></${name}>`, { lang });
  const content = await contentOf(page.$(name), lang);
  const live = { text: readIn(content), links: linksOf(content), exit: textOf(content.querySelector('button.leave')) };
  closePages();
  return live;
};

for (const name of ELEMENTS)
  for (const lang of LANGUAGES) {
    const what = `the finished page of ${name} in "${lang}"`;

    it(`${what} says without a script all that the element says, with its look`, async () => {
      const live = await readLive(name, lang);
      const source = await (await fetch(addressOf(name, lang))).text();
      const { $, document, window } = await open((frame) => (frame.srcdoc = withoutScript(source)));
      expect(!window.customElements.get(name), 'nothing of the script').to.equal(true);
      const help = $('.help');
      expect(readIn(help)).to.equal(live.text);
      expect(linksOf(help, new URL(addressOf(name, lang), location.href))).to.deep.equal(live.links);
      expect(document.documentElement.lang).to.equal(lang);
      expect(textOf($('h1'))).to.equal(textOf($('.title')));
      const [exit, emergency, rosa] = document.querySelectorAll('a');
      expect([exit.href, emergency.href, rosa.href]).to.deep.equal([neutralPage.href, 'tel:112', 'tel:+4722331160']);
      expect(textOf(help.querySelector('.exit'))).to.equal(live.exit);
      expect([exit.target, exit.rel, exit.referrerPolicy]).to.deep.equal(['_top', 'noopener noreferrer', 'no-referrer']);
      expect(window.getComputedStyle(emergency).backgroundColor).to.equal('rgb(138, 15, 31)');
      expect(parseFloat(window.getComputedStyle($('.digits')).fontSize)).to.be.above(40);
      for (const details of document.querySelectorAll('details')) {
        expect(details.open).to.equal(false);
        details.querySelector('summary').click();
        expect(details.open).to.equal(true);
      }
    });

    it(`${what} is the element itself with its script, and keeps its own policy`, async () => {
      const page = await open((frame) => (frame.src = addressOf(name, lang)));
      const content = await contentOf(page.$(name), lang);
      expect(content.querySelector('.title').localName).to.equal('h1');
      expect(hasBox(page.$('.help')), 'the plain page gives way').to.equal(false);
      expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
      expect(page.refused).to.deep.equal([]);
      const asked = page.window.performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
      expect(asked.filter((path) => !path.startsWith(TEST_SERVER))).to.deep.equal(['/dist/help-widgets.js', ...(lang === 'en' ? [] : [`/dist/locales/${lang}.js`])]);
    });

    it(`${what} tells a history, a search engine and where it leads nothing`, async () => {
      const page = await open((frame) => (frame.src = addressOf(name, lang)));
      expect(page.document.title).to.equal({ en: 'Information', nb: 'Informasjon' }[lang]);
      expect(page.$('meta[name=robots]').content).to.equal('noindex');
      expect(page.$('meta[name=referrer]').content).to.equal('no-referrer');
      expect(page.$('link[rel=icon]').getAttribute('href')).to.equal('data:,');
      const policy = page.$('meta[http-equiv]').content;
      expect(policy).to.match(
        /^default-src 'none'; script-src 'self'; style-src 'sha256-[^']+' 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/
      );
      for (const link of page.document.querySelectorAll('a')) expect(link.target || link.lang).to.be.oneOf(['_top', 'en']);
    });
  }

it('a finished page has its look in a browser without constructable sheets too, by the policy of its own', async () => {
  const page = await open((frame) => (frame.src = addressOf('help-emergency', 'nb', '/copies/sheetless')));
  const content = await contentOf(page.$('help-emergency'), 'nb');
  expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
  expect(page.refused).to.deep.equal([]);
});

it('a draft says so on its finished page, with a way to English that needs no script', async () => {
  const source = await (await fetch(addressOf('support-offers', 'nb'))).text();
  const page = await open((frame) => (frame.srcdoc = withoutScript(source)));
  const notice = page.$('.notice');
  expect(textOf(notice)).to.include('Ingen med norsk som morsmål');
  const target = new URL(notice.querySelector('a').getAttribute('href'), new URL(addressOf('support-offers', 'nb'), location.href));
  expect(target.pathname).to.equal('/dist/embed/support-offers/en/');
});

for (const scripts of [false, true])
  it(`a drag selects the number, ${scripts ? 'in the element' : 'without a script'}: for a frame whose sandbox does not dial`, async () => {
    const source = await (await fetch(addressOf('help-emergency', 'en'))).text();
    const page = await open((frame) => (scripts ? (frame.src = addressOf('help-emergency', 'en')) : (frame.srcdoc = withoutScript(source))));
    const root = scripts ? await contentOf(page.$('help-emergency'), 'en') : page.document;
    const digits = root.querySelector('.rosa .digits');
    const { left, right, top, height } = digits.getBoundingClientRect();
    const at = page.frame.getBoundingClientRect();
    const point = (x) => [Math.round(at.left + x), Math.round(at.top + top + height / 2)];
    await sendMouse({ type: 'move', position: point(left + 2) });
    await sendMouse({ type: 'down' });
    for (const x of [left + 30, left + 60, right - 2]) await sendMouse({ type: 'move', position: point(x) });
    await sendMouse({ type: 'up' });
    await resetMouse();
    expect(page.window.getSelection().toString().trim()).to.equal('22 33 11 60');
  });

it('a finished page fits a phone, knows the dark and says its charset', async () => {
  const source = await (await fetch(addressOf('help-emergency', 'nb'))).text();
  const { $ } = await open((frame) => (frame.srcdoc = withoutScript(source)));
  expect($('meta[name=viewport]').content).to.equal('width=device-width');
  expect($('meta[name=color-scheme]').content).to.equal('light dark');
  expect($('meta[charset]').getAttribute('charset')).to.equal('utf-8');
});

it('a finished page is there before its script runs', async () => {
  const { $ } = await open((frame) => (frame.src = addressOf('help-emergency', 'nb')));
  expect($('script').defer).to.equal(true);
});
