import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { expect, openPage, waitForConsoleMessages } from '../support/browser/page.js';
import { localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

const { version } = await (await fetch('/package.json')).json();
const OLDER_SCRIPT_TAG = '<script src="/copies/older/help-widgets.js" defer></script>';

const runningVersionOn = ({ window }) => window[Symbol.for('help-widgets')].version;

const orders = {
  'after an older version': { head: OLDER_SCRIPT_TAG + SCRIPT_TAG, first: '0.0.1', folder: 'copies/older' },
  'before an older version': { head: SCRIPT_TAG + OLDER_SCRIPT_TAG, first: version, folder: 'dist' },
};

for (const [order, { head, first, folder }] of Object.entries(orders))
  it(`${order}, the first one runs and the second logs one message`, async () => {
    const page = await openPage(ALL_ELEMENTS_HTML, { head, lang: 'nb' });
    for (const name of ELEMENTS) expect(textOf(await contentOf(page.$(name), 'nb'))).to.include('Ring 112 i nødssituasjoner!');
    expect(runningVersionOn(page)).to.equal(first);
    expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/${folder}/locales/nb.js`]);
    expect(page.consoleMessages).to.have.length(1);
    expect(page.consoleMessages[0]).to.match(/^info: help-widgets /).and.include(`version ${first} is running`);
  });

it('shows English when the locale file is of another version', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: SCRIPT_TAG.replace('src', 'data-base="/copies/older" src') });
  await waitForConsoleMessages(page, 1);
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/older/locales/nb.js`]);
  expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
  expect(page.consoleMessages).to.have.length(1);
  expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> .*older.locales.nb\.js/);
});

it('leaves a tag to another script that has defined it, and the other elements work', async () => {
  const taken = "<script>customElements.define('support-offers', class Theirs extends HTMLElement {})</script>";
  const page = await openPage(ALL_ELEMENTS_HTML, { head: taken + SCRIPT_TAG });
  await contentOf(page.$('trafficking-signs'));
  const content = await contentOf(page.$('help-emergency'));
  expect(page.window.customElements.get('support-offers').name).to.equal('Theirs');
  expect(!page.$('support-offers').shadowRoot, 'no shadow root in the other element').to.equal(true);
  expect(content.querySelector('#offers')?.localName, 'a section that opens in place').to.equal('details');
  expect(page.consoleMessages).to.deep.equal(['warn: <support-offers> is taken by another script']);
});

it('the second copy does not load Lit', async () => {
  // Lit creates one tree walker while it loads, for all templates.
  const countTreeWalkers = `<script>
    window.treeWalkers = 0;
    const { createTreeWalker } = Document.prototype;
    Document.prototype.createTreeWalker = function (...args) { window.treeWalkers++; return createTreeWalker.apply(this, args); };
  </script>`;
  const page = await openPage(ALL_ELEMENTS_HTML, { head: countTreeWalkers + SCRIPT_TAG + SCRIPT_TAG });
  await contentOf(page.$('help-emergency'));
  expect(page.window.treeWalkers).to.equal(1);
  expect('litHtmlPolyfillSupport' in page.window).to.equal(false);
});
