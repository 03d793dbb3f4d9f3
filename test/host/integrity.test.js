import { contentOf, hasBox, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { integrityOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

const FALLBACK = '<help-emergency><a href="tel:112">112</a></help-emergency>';

const scriptTag = (attributes, from = otherOrigin) => SCRIPT_TAG.replace('src="/dist', `${attributes} src="${from}/copies/cors`);
const integrity = await integrityOf('/dist/help-widgets.js');

for (const [origin, from] of [['the same origin', ''], ['another origin', otherOrigin]])
  it(`runs with the right integrity from ${origin}, and loads Norwegian`, async () => {
    const { $, consoleMessages } = await openPage(FALLBACK, { head: scriptTag(`integrity="${integrity}" crossorigin`, from), lang: 'nb' });
    expect(textOf(await contentOf($('help-emergency'), 'nb'))).to.include('Ring 112 i nødssituasjoner!');
    expect(consoleMessages).to.deep.equal([]);
  });

const blocked = {
  'a wrong integrity': scriptTag(`integrity="${integrity.replace(/.{8}$/, 'AAAAAAAA')}" crossorigin`),
  'the right integrity and no crossorigin': scriptTag(`integrity="${integrity}"`),
};

for (const [attributes, head] of Object.entries(blocked))
  it(`leaves the fallback with ${attributes}`, async () => {
    const { $, window } = await openPage(FALLBACK, { head });
    expect(window.customElements.get('help-emergency'), 'no element is defined').to.equal(undefined);
    expect(hasBox($('help-emergency a'))).to.equal(true);
  });

it('shows English on a page that blocks scripts without integrity, as the locale file has none', async function () {
  const head = scriptTag(`integrity="${integrity}" crossorigin`);
  const page = await openPage(FALLBACK, { head, lang: 'nb', headers: { 'Integrity-Policy': 'blocked-destinations=(script)' } });
  if (!('IntegrityViolationReportBody' in page.window)) this.skip();
  await waitUntil(() => page.consoleMessages.length);
  expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
});
