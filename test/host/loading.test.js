import { CLOCK, setForward } from '../support/browser/clock.js';
import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** The whole file between the tags, as a plugin does that saves requests. */
const INLINE = `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '/dist/help-widgets.js', false);
  file.send();
  document.write('<script data-base="ORIGIN/dist">' + file.responseText + '<' + '/script>');
</script>`;

const late = (event, src) => `<script>
  addEventListener('${event}', () => document.head.append(Object.assign(document.createElement('script'), { src: '${src}' })));
</script>`;

const tag = (src, attributes = '') => `<script src="${src}" ${attributes}></script>`;

/** What pastes our script, from an address; in the head if it is no more than a string. */
const ways = {
  defer: (src) => tag(src, 'defer'),
  async: (src) => tag(src, 'async'),
  'in the head, before the page is there': (src) => tag(src),
  'at the end of the body': (src) => ({ head: '', end: tag(src) }),
  'injected when the page is there': (src) => late('DOMContentLoaded', src),
  'injected late': (src) => late('load', src),
  'by document.write': (src) => `<script>document.write('<script src="${src}"><' + '/script>')</script>`,
  'with a version behind it': (src) => tag(`${src}?ver=1.2`, 'defer'),
  'with a version and a fragment behind it': (src) => tag(`${src}?ver=1.2&amp;x=a/b#top`, 'defer'),
  'with the attributes of the README': (src) =>
    tag(src, 'data-cfasync="false" data-cookieconsent="ignore" data-no-optimize="1" data-nowprocket referrerpolicy="no-referrer" defer'),
  'inline with data-base': (src, origin) => INLINE.replace('ORIGIN', origin),
  twice: (src) => tag(src, 'defer') + tag(src, 'defer'),
  'twice, one of them late': (src) => tag(src) + late('load', `${src}?ver=1.2`),
  'where <base href> leads nowhere': (src) => `<base href="https://nowhere.invalid/deep/">${tag(src, 'defer')}`,
  'from a template that is cloned': (src) => ({
    head: '',
    end: `<template>${tag(src)}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true))</script>`,
  }),
};

/** Only with a CORS header from another origin, or the browser does not run it. */
const withCors = {
  'type="module"': (src) => tag(src, 'type="module"'),
  'as a module with a version behind it': (src) => tag(`${src}?ver=1.2`, 'type="module"'),
  'twice, as a script and as a module': (src) => tag(src, 'defer') + tag(`${src}?ver=1.2`, 'type="module"'),
  'with crossorigin': (src) => tag(src, 'crossorigin defer'),
};

const works = async (page, address) => {
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), 'nb');
    expect(textOf(content)).to.include('Ring 112!');
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
  }
  expect(localeRequestsOf(page)).to.deep.equal([address]);
  expect(page.consoleMessages).to.deep.equal([]);
};

const promise = (way, origin, folder, paste) =>
  it(`works ${way}, ${origin === otherOrigin ? 'from another origin' : 'from its own'}, in Norwegian too, and says nothing`, async () => {
    const pasted = paste(`${origin}/${folder}/help-widgets.js`, origin);
    const { head, end } = pasted.head === undefined ? { head: pasted, end: '' } : pasted;
    await works(await openPage(ALL_ELEMENTS_HTML + end, { head, lang: 'nb' }), `${origin}/${folder}/locales/nb.js`);
  });

for (const origin of [location.origin, otherOrigin]) {
  for (const [way, paste] of Object.entries(ways)) promise(way, origin, 'dist', paste);
  for (const [way, paste] of Object.entries(withCors)) promise(way, origin, 'served/cors', paste);
  promise('where the server sends it elsewhere', origin, 'served/moved', ways.defer);
  promise('with a byte-order mark before it', origin, 'served/bom', ways.defer);
}

for (const way of ['type="module"', 'with crossorigin'])
  it(`leaves the fallback ${way} from an origin that sends no CORS header`, async () => {
    const body = '<help-emergency><a href="tel:112">112</a></help-emergency>';
    const page = await openPage(body, { head: withCors[way](`${otherOrigin}/dist/help-widgets.js`), lang: 'nb' });
    expect(hasBox(page.$('a'))).to.equal(true);
    expect(page.window.customElements.get('help-emergency')).to.equal(undefined);
    expect(page.consoleMessages).to.deep.equal([]);
  });

for (const origin of [location.origin, otherOrigin])
  it(`the first of two versions wins, ${origin === otherOrigin ? 'from another origin' : 'from its own'}, and the console is told once`, async () => {
    const page = await openPage(ALL_ELEMENTS_HTML, { head: tag(`${origin}/dist/help-widgets.js`) + tag(`${origin}/copies/older/help-widgets.js`), lang: 'nb' });
    for (const name of ELEMENTS) await contentOf(page.$(name), 'nb');
    expect(page.consoleMessages).to.have.length(1);
    expect(page.consoleMessages[0]).to.match(/^info: help-widgets .* stops: version .* is running/);
  });

/** What can become of a translation. A broken file is an error of its own, of which the browser tells. */
const troubles = {
  'answers 404': { folder: 'copies/missing' },
  'is a page of HTML': { folder: 'served/soft-404', browser: /^uncaught: / },
  'has a syntax error': { folder: 'copies/broken', browser: /^uncaught: / },
  'is cut off half way': { folder: 'served/cut-off', browser: /^uncaught: / },
  'is of another version': { folder: 'dist', base: 'copies/older' },
  'cannot be reached': { folder: 'served/gone' },
};

for (const origin of [location.origin, otherOrigin])
  for (const [what, { folder, base = folder, browser = /^$/ }] of Object.entries(troubles))
    for (const fallback of ['', '<a href="tel:112">112</a>'])
      it(`is English where the translation ${what}${origin === otherOrigin ? ', on another origin' : ''}${fallback && ', in place of the fallback'}, and says so once`, async () => {
        const body = ELEMENTS.map((name) => `<${name}>${fallback}</${name}>`).join('');
        const head = tag(`${origin}/${folder}/help-widgets.js`, `data-base="${origin}/${base}" defer`);
        const page = await openPage(body, { head, lang: 'nb' });
        const ownMessages = () => page.consoleMessages.filter((line) => !browser.test(line));
        // The browser may tell of the error a little earlier.
        await waitUntil(() => ownMessages().length);
        for (const name of ELEMENTS) {
          expect(textOf(await contentOf(page.$(name), 'en'))).to.include('call 112!');
          if (fallback) expect(hasBox(page.$(`${name} a`))).to.equal(false);
        }
        expect(localeRequestsOf(page)).to.deep.equal([`${origin}/${base}/locales/nb.js`]);
        expect(ownMessages()).to.deep.equal([
          `warn: <help-emergency> finds no "nb" at ${origin}/${base}/locales/nb.js and shows English`,
        ]);
      });

for (const origin of [location.origin, otherOrigin])
  it(`keeps the fallback while the translation does not answer${origin === otherOrigin ? ' on another origin' : ''}, then it is English`, async () => {
    const page = await openPage('', { head: CLOCK + tag(`${origin}/copies/silent/help-widgets.js`), lang: 'nb' });
    page.document.body.innerHTML = '<help-emergency><a href="tel:112">112</a></help-emergency><support-offers></support-offers>';
    await contentOf(page.$('support-offers'), 'en');
    expect(hasBox(page.$('a'))).to.equal(true);
    await setForward(page, 4000);
    expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
    expect(hasBox(page.$('a'))).to.equal(false);
  });

it('works where a page is written by document.write, in quirks mode', async () => {
  const page = await openPage('', { head: '', lang: 'nb' });
  page.document.open();
  page.document.write(`<html lang="nb"><title>Old</title>${SCRIPT_TAG}<body>${ALL_ELEMENTS_HTML}`);
  page.document.close();
  expect(page.document.compatMode).to.equal('BackCompat');
  await works(page, `${location.origin}/dist/locales/nb.js`);
});
