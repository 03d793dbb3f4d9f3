import { executeServerCommand } from '@web/test-runner-commands';
import { ELEMENTS } from '../support/browser/content.js';
import { expect, otherOrigin, RECORD_CONSOLE } from '../support/browser/page.js';

const FALLBACK = '<a href="tel:112">112</a> <a href="tel:+4722331160">22 33 11 60</a>';
const NUMBERS = ['tel:112', 'tel:+4722331160'];

/** The address of a page with all elements, whose console is kept. */
const pageWith = (origin, { lang = 'nb', body = ELEMENTS.map((name) => `<${name}>${FALLBACK}</${name}>`).join('') } = {}) => {
  const html = `<!doctype html><html lang="${lang}"><title>A host</title><link rel="icon" href="data:,">
    ${RECORD_CONSOLE}
    <script src="${origin}/dist/help-widgets.js" defer></script><body>${body}`;
  return `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html })}`;
};

const ELSEWHERE = pageWith(location.origin, { body: 'Elsewhere' });

const visit = (name, payload) => executeServerCommand('visit', { visit: name, ...payload });

const expectElements = ({ elements, consoleMessages }, lang, words = []) => {
  expect(elements.map((element) => element.lang)).to.deep.equal(elements.map(() => lang));
  for (const { name, numbers, styled } of elements) {
    expect(numbers, name).to.deep.equal(NUMBERS);
    expect(styled, name).to.equal(true);
  }
  expect(consoleMessages).to.deep.equal(words);
};

for (const origin of [location.origin, otherOrigin]) {
  const from = origin === otherOrigin ? ', from another origin' : '';

  it(`is as it was left, and alive, when a visitor comes back to the page${from}`, async function () {
    // The one that an npm package brings does not.
    if (!(await visit('hasPageCache', { url: ELSEWHERE, elsewhere: pageWith(location.origin, { body: 'Elsewhere too' }) }))) this.skip();
    const url = pageWith(origin, { body: `<help-emergency>${FALLBACK}</help-emergency>` });
    const { persisted, stayed, before, after } = await visit('chooseEnglishAndComeBack', { url, elsewhere: ELSEWHERE });
    expect({ persisted, stayed }, 'the page comes out of the cache').to.deep.equal({ persisted: true, stayed: true });
    expectElements(before, 'en');
    expectElements(after, 'nb');
    for (const { elements } of [before, after]) expect(elements[0].open, 'the section that was open').to.deep.equal(['offers']);
  }).timeout(30000);

  it(`is there on a page that the browser has prepared unseen${from}`, async () => {
    const id = Math.random().toString(36).slice(2);
    // Shown at last, the page tells what it was like in that moment.
    const TELL = `<script>
      const help = () => document.querySelector('help-emergency').shadowRoot?.querySelector('.help[lang=nb]');
      const told = (prepared) => fetch('/visits/report?${id}', { method: 'POST', body: JSON.stringify({
        prepared, consoleMessages, text: help()?.textContent, display: help() && getComputedStyle(help().querySelector('.call')).display }) });
      if (document.prerendering) document.addEventListener('prerenderingchange', () => told(true));
      else addEventListener('load', () => told(false));
    </script>`;
    const next = pageWith(origin, { body: `<help-emergency>${FALLBACK}</help-emergency>${TELL}` });
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] });
    const url = pageWith(location.origin, {
      body: `<script type="speculationrules">${rules}</script><script>setTimeout(() => location.assign(${JSON.stringify(next)}), 4000)</script>`,
    });
    const { prepared, consoleMessages, text, display } = await executeServerCommand('visit-unattended', { url, id });
    expect(prepared, 'the page was prerendered').to.equal(true);
    expect(text).to.include('Ring 112!');
    expect(display).to.equal('grid');
    expect(consoleMessages).to.deep.equal([]);
  }).timeout(30000);

  it(`speaks Norwegian in an element that is added without network, if it has spoken it before${from}`, async () => {
    const { after } = await visit('addElementOffline', { url: pageWith(origin), lang: 'nb', html: `<support-offers>${FALLBACK}</support-offers>` });
    expect(after.elements).to.have.length(4);
    expectElements(after, 'nb');
  }).timeout(30000);

  it(`shows English in an element that is added without network, if no translation has come, and says so once${from}`, async () => {
    const html = `<trafficking-signs lang="nb">${FALLBACK}</trafficking-signs>`;
    const { after } = await visit('addElementOffline', { url: pageWith(origin, { lang: 'en' }), lang: 'en', html });
    expect(after.elements).to.have.length(4);
    expectElements(after, 'en', [`warn: <trafficking-signs> finds no "nb" at ${origin}/dist/locales/nb.js and shows English`]);
  }).timeout(30000);
}
