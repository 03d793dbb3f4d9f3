import { CLOCK, setForward } from '../support/browser/clock.js';
import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** Inlines the whole file, as a plugin that saves requests does. */
const INLINE = `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '/dist/help-widgets.js', false);
  file.send();
  document.write('<script data-base="ORIGIN/dist">' + file.responseText + '<' + '/script>');
</script>`;

const injectedAt = (event, src) => `<script>
  addEventListener('${event}', () => document.head.append(Object.assign(document.createElement('script'), { src: '${src}' })));
</script>`;

const tag = (src, attributes = '') => `<script src="${src}" ${attributes}></script>`;

/** HTML that loads the script from an address; a string belongs in the head. */
const embeddings = {
  'with defer': (src) => tag(src, 'defer'),
  'with async': (src) => tag(src, 'async'),
  'in the head, without defer': (src) => tag(src),
  'at the end of the body': (src) => ({ head: '', end: tag(src) }),
  'injected at DOMContentLoaded': (src) => injectedAt('DOMContentLoaded', src),
  'injected at load': (src) => injectedAt('load', src),
  'written by document.write': (src) => `<script>document.write('<script src="${src}"><' + '/script>')</script>`,
  'with a version in its address': (src) => tag(`${src}?ver=1.2`, 'defer'),
  'with a version and a fragment in its address': (src) => tag(`${src}?ver=1.2&amp;x=a/b#top`, 'defer'),
  'with the attributes of the README': (src) =>
    tag(src, 'data-cfasync="false" data-cookieconsent="ignore" data-no-optimize="1" data-nowprocket referrerpolicy="no-referrer" defer'),
  'inline with data-base': (src, origin) => INLINE.replace('ORIGIN', origin),
  twice: (src) => tag(src, 'defer') + tag(src, 'defer'),
  'twice, the second time at load': (src) => tag(src) + injectedAt('load', `${src}?ver=1.2`),
  'with a <base href> that leads nowhere': (src) => `<base href="https://nowhere.invalid/deep/">${tag(src, 'defer')}`,
  'cloned from a template': (src) => ({
    head: '',
    end: `<template>${tag(src)}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true))</script>`,
  }),
};

/** From another origin a browser runs these only with a CORS header. */
const withCors = {
  'as a module': (src) => tag(src, 'type="module"'),
  'as a module with a version in its address': (src) => tag(`${src}?ver=1.2`, 'type="module"'),
  'twice, as a script and as a module': (src) => tag(src, 'defer') + tag(`${src}?ver=1.2`, 'type="module"'),
  'with crossorigin': (src) => tag(src, 'crossorigin defer'),
};

const expectWorking = async (page, localeUrl) => {
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), 'nb');
    expect(textOf(content)).to.include('Ring 112 i nødssituasjoner!');
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
  }
  expect(localeRequestsOf(page)).to.deep.equal([localeUrl]);
  expect(page.consoleMessages).to.deep.equal([]);
};

const itWorks = (embedding, origin, folder, embed) =>
  it(`works ${embedding}, ${origin === otherOrigin ? 'from another origin' : 'from the same origin'}, in Norwegian, without console messages`, async () => {
    const html = embed(`${origin}/${folder}/help-widgets.js`, origin);
    const { head, end } = html.head === undefined ? { head: html, end: '' } : html;
    await expectWorking(await openPage(ALL_ELEMENTS_HTML + end, { head, lang: 'nb' }), `${origin}/${folder}/locales/nb.js`);
  });

describe('the script', () => {
  for (const origin of [location.origin, otherOrigin]) {
    for (const [embedding, embed] of Object.entries(embeddings)) itWorks(embedding, origin, 'dist', embed);
    for (const [embedding, embed] of Object.entries(withCors)) itWorks(embedding, origin, 'served/cors', embed);
    itWorks('when the server redirects it', origin, 'served/moved', embeddings['with defer']);
    itWorks('with a byte-order mark at its start', origin, 'served/bom', embeddings['with defer']);
  }

  for (const embedding of ['as a module', 'with crossorigin'])
    it(`leaves the fallback when loaded ${embedding} from an origin that sends no CORS header`, async () => {
      const body = '<help-emergency><a href="tel:112">112</a></help-emergency>';
      const page = await openPage(body, { head: withCors[embedding](`${otherOrigin}/dist/help-widgets.js`), lang: 'nb' });
      expect(hasBox(page.$('a'))).to.equal(true);
      expect(page.window.customElements.get('help-emergency')).to.equal(undefined);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  for (const origin of [location.origin, otherOrigin])
    it(`runs only in the first of two versions, ${origin === otherOrigin ? 'from another origin' : 'from the same origin'}, and the second logs one message`, async () => {
      const page = await openPage(ALL_ELEMENTS_HTML, { head: tag(`${origin}/dist/help-widgets.js`) + tag(`${origin}/copies/older/help-widgets.js`), lang: 'nb' });
      for (const name of ELEMENTS) await contentOf(page.$(name), 'nb');
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^info: help-widgets .* stops: version .* is running/);
    });
});

/** What can go wrong with a locale file. The browser itself reports a file that is no valid script. */
const localeFileProblems = {
  'is missing': { folder: 'copies/missing' },
  'is an HTML page': { folder: 'served/soft-404', browserMessage: /^uncaught: / },
  'has a syntax error': { folder: 'copies/broken', browserMessage: /^uncaught: / },
  'is cut off midway': { folder: 'served/cut-off', browserMessage: /^uncaught: / },
  'is of another version': { folder: 'dist', base: 'copies/older' },
  'cannot be reached': { folder: 'served/gone' },
};

for (const origin of [location.origin, otherOrigin])
  for (const [problem, { folder, base = folder, browserMessage = /^$/ }] of Object.entries(localeFileProblems))
    for (const fallback of ['', '<a href="tel:112">112</a>'])
      it(`shows English when the locale file ${problem}${origin === otherOrigin ? ', on another origin' : ''}${fallback && ', in place of the fallback'}, and warns once`, async () => {
        const body = ELEMENTS.map((name) => `<${name}>${fallback}</${name}>`).join('');
        const head = tag(`${origin}/${folder}/help-widgets.js`, `data-base="${origin}/${base}" defer`);
        const page = await openPage(body, { head, lang: 'nb' });
        const ownMessages = () => page.consoleMessages.filter((line) => !browserMessage.test(line));
        // The browser may report its error a little earlier.
        await waitUntil(() => ownMessages().length);
        for (const name of ELEMENTS) {
          expect(textOf(await contentOf(page.$(name), 'en'))).to.include('call 112!');
          if (fallback) expect(hasBox(page.$(`${name} a`))).to.equal(false);
        }
        expect(localeRequestsOf(page)).to.deep.equal([`${origin}/${base}/locales/nb.js`]);
        expect(ownMessages()).to.deep.equal([
          `warn: <help-emergency> finds no "nb" at ${origin}/${base}/locales/nb.js`,
        ]);
      });

for (const origin of [location.origin, otherOrigin])
  it(`shows the fallback while the locale file gets no response${origin === otherOrigin ? ' from another origin' : ''}, then English`, async () => {
    const page = await openPage('', { head: CLOCK + tag(`${origin}/copies/silent/help-widgets.js`), lang: 'nb' });
    page.document.body.innerHTML = '<help-emergency><a href="tel:112">112</a></help-emergency><support-offers></support-offers>';
    await contentOf(page.$('support-offers'), 'en');
    expect(hasBox(page.$('a'))).to.equal(true);
    await setForward(page, 4000);
    expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
    expect(hasBox(page.$('a'))).to.equal(false);
  });

it('works on a page that document.write creates, in quirks mode', async () => {
  const page = await openPage('', { head: '', lang: 'nb' });
  page.document.open();
  page.document.write(`<html lang="nb"><title>Old</title>${SCRIPT_TAG}<body>${ALL_ELEMENTS_HTML}`);
  page.document.close();
  expect(page.document.compatMode).to.equal('BackCompat');
  await expectWorking(page, `${location.origin}/dist/locales/nb.js`);
});
