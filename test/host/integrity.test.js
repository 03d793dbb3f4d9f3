import { contentOf, expect, openPage, otherOrigin, SCRIPT, textOf, waitUntil } from '../support/page.js';
import { integrityOf, isShown } from './steps.js';

const FALLBACK = '<help-emergency><a href="tel:112">112</a></help-emergency>';

const script = (attributes, from = otherOrigin) => SCRIPT.replace('src="/dist', `${attributes} src="${from}/copies/cors`);
const integrity = await integrityOf('/dist/help-widgets.js');

for (const [where, from] of [['the same origin', ''], ['another origin', otherOrigin]])
  it(`runs with the right integrity from ${where}, in Norwegian too`, async () => {
    const { $, said } = await openPage(FALLBACK, { head: script(`integrity="${integrity}" crossorigin`, from), lang: 'nb' });
    expect(textOf(await contentOf($('help-emergency'), 'nb'))).to.include('Ring 112!');
    expect(said).to.deep.equal([]);
  });

const blocked = {
  'a wrong integrity': script(`integrity="${integrity.replace(/.{8}$/, 'AAAAAAAA')}" crossorigin`),
  'the right integrity and no crossorigin': script(`integrity="${integrity}"`),
};

for (const [how, head] of Object.entries(blocked))
  it(`leaves the fallback with ${how}`, async () => {
    const { $, window } = await openPage(FALLBACK, { head });
    expect(window.customElements.get('help-emergency'), 'no element is defined').to.equal(undefined);
    expect(isShown($('help-emergency a'))).to.equal(true);
  });

it('speaks English where a page lets no script run without a hash', async function () {
  const head = script(`integrity="${integrity}" crossorigin`);
  const page = await openPage(FALLBACK, { head, lang: 'nb', headers: { 'Integrity-Policy': 'blocked-destinations=(script)' } });
  if (!('IntegrityViolationReportBody' in page.window)) this.skip();
  await waitUntil(() => page.said.length);
  expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
});
