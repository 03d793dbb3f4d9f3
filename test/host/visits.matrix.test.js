import { executeServerCommand } from '@web/test-runner-commands';
import { ELEMENTS } from '../support/browser/content.js';
import { expect, otherOrigin, RECORD_CONSOLE } from '../support/browser/page.js';

const FALLBACK = '<a href="tel:112">112</a> <a href="tel:+4722331160">22 33 11 60</a>';
const NUMBERS = ['tel:112', 'tel:+4722331160'];

/** The address of a page with all elements that records its console. */
const urlOfPage = (origin, { lang = 'nb', body = ELEMENTS.map((name) => `<${name}>${FALLBACK}</${name}>`).join('') } = {}) => {
  const html = `<!doctype html><html lang="${lang}"><title>A host</title><link rel="icon" href="data:,">
    ${RECORD_CONSOLE}
    <script src="${origin}/dist/help-widgets.js" defer></script><body>${body}`;
  return `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html })}`;
};

const OTHER_PAGE_URL = urlOfPage(location.origin, { body: 'Elsewhere' });

const visit = (name, payload) => executeServerCommand('visit', { visit: name, ...payload });

const expectElements = ({ elements, consoleMessages }, lang, messages = []) => {
  expect(elements.map((element) => element.lang)).to.deep.equal(elements.map(() => lang));
  for (const { name, numbers, styled } of elements) {
    expect(numbers, name).to.deep.equal(NUMBERS);
    expect(styled, name).to.equal(true);
  }
  expect(consoleMessages).to.deep.equal(messages);
};

for (const origin of [location.origin, otherOrigin]) {
  const from = origin === otherOrigin ? ', from another origin' : '';

  it(`keeps its state, and works, when a visitor comes back to the page${from}`, async function () {
    // The Chromium of the npm package has no back/forward cache.
    if (!(await visit('hasPageCache', { url: OTHER_PAGE_URL, elsewhere: urlOfPage(location.origin, { body: 'Elsewhere too' }) }))) this.skip();
    const url = urlOfPage(origin, { body: `<help-emergency>${FALLBACK}</help-emergency>` });
    const { persisted, stayed, before, after } = await visit('chooseEnglishAndComeBack', { url, elsewhere: OTHER_PAGE_URL });
    expect({ persisted, stayed }, 'the page comes from the back/forward cache').to.deep.equal({ persisted: true, stayed: true });
    expectElements(before, 'en');
    expectElements(after, 'nb');
    for (const { elements } of [before, after]) expect(elements[0].open, 'the section that was open').to.deep.equal(['offers']);
  }).timeout(30000);

  it(`renders on a page that the browser has prerendered${from}`, async () => {
    const id = Math.random().toString(36).slice(2);
    // When it is shown, the page reports what it shows.
    const REPORT = `<script>
      const content = () => document.querySelector('help-emergency').shadowRoot?.querySelector('.help[lang=nb]');
      const report = (isPrerendered) => fetch('/visits/report?${id}', { method: 'POST', body: JSON.stringify({
        isPrerendered, consoleMessages, text: content()?.textContent, display: content() && getComputedStyle(content().querySelector('.call')).display }) });
      if (document.prerendering) document.addEventListener('prerenderingchange', () => report(true));
      else addEventListener('load', () => report(false));
    </script>`;
    const next = urlOfPage(origin, { body: `<help-emergency>${FALLBACK}</help-emergency>${REPORT}` });
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] });
    const url = urlOfPage(location.origin, {
      body: `<script type="speculationrules">${rules}</script><script>setTimeout(() => location.assign(${JSON.stringify(next)}), 4000)</script>`,
    });
    const { isPrerendered, consoleMessages, text, display } = await executeServerCommand('visit-unattended', { url, id });
    expect(isPrerendered, 'the page was prerendered').to.equal(true);
    expect(text).to.include('Ring 112 i nødssituasjoner!');
    expect(display).to.equal('flex');
    expect(consoleMessages).to.deep.equal([]);
  }).timeout(30000);

  it(`shows Norwegian in an element that is added offline, if the locale file was loaded before${from}`, async () => {
    const { after } = await visit('addElementOffline', { url: urlOfPage(origin), lang: 'nb', html: `<support-offers>${FALLBACK}</support-offers>` });
    expect(after.elements).to.have.length(4);
    expectElements(after, 'nb');
  }).timeout(30000);

  it(`shows English in an element that is added offline, if no locale file was loaded before, and warns once${from}`, async () => {
    const html = `<trafficking-signs lang="nb">${FALLBACK}</trafficking-signs>`;
    const { after } = await visit('addElementOffline', { url: urlOfPage(origin, { lang: 'en' }), lang: 'en', html });
    expect(after.elements).to.have.length(4);
    expectElements(after, 'en', [`warn: <trafficking-signs> finds no "nb" at ${origin}/dist/locales/nb.js`]);
  }).timeout(30000);
}
