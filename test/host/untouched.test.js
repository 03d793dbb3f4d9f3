import { contentOf } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { chooseLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

/** Runs after the page is parsed and before the script, and records the page. */
const RECORD_PAGE = `<script type="module">
  window.before = {
    html: document.documentElement.outerHTML,
    names: Object.fromEntries(Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]|^document$/.test(name)).map((name) => [name, Reflect.ownKeys(Object(window[name]?.prototype ?? window[name]))])),
    keys: [...Reflect.ownKeys(window), 'before'],
  };
</script>`;

const HOST_HTML = `<main id="main" style="color: red"><h1>A host</h1>
  <p id="there">A place to lead to</p>
  <help-emergency class="theirs" signs-href="#there"><p slot="after-calls">Words of the host</p></help-emergency>
  <support-offers lang="en"></support-offers></main>`;

/** Does what a visitor can do that may affect the page. */
const useWidget = async ({ $ }) => {
  const emergency = $('help-emergency');
  await contentOf(emergency, 'nb');
  for (const row of rowsOf(emergency)) row.click();
  $('support-offers').shadowRoot.querySelector('a').focus();
  chooseLanguage(emergency, 'en');
  await contentOf(emergency, 'en');
};

it('adds only its own symbol and a global of Lit to window', async () => {
  const page = await openPage(HOST_HTML, { head: RECORD_PAGE + SCRIPT_TAG, lang: 'nb' });
  await useWidget(page);
  const { before } = page.window;
  const added = Reflect.ownKeys(page.window).filter((key) => !before.keys.includes(key));
  expect(added).to.have.members([Symbol.for('help-widgets'), 'litPropertyMetadata']);
});

it("changes none of the browser's built-in objects", async () => {
  const page = await openPage(HOST_HTML, { head: RECORD_PAGE + SCRIPT_TAG, lang: 'nb' });
  await useWidget(page);
  const { names } = page.window.before;
  expect(Object.keys(names)).to.include.members(['document', 'Array', 'HTMLElement', 'CSSStyleSheet']);
  for (const [name, keys] of Object.entries(names)) {
    const object = page.window[name] ?? {};
    expect(Reflect.ownKeys(Object(object.prototype ?? object)), name).to.deep.equal(keys);
  }
});

it('leaves the HTML and the style sheets of the page unchanged', async () => {
  const page = await openPage(HOST_HTML, { head: RECORD_PAGE + SCRIPT_TAG, lang: 'nb' });
  await useWidget(page);
  expect(page.document.documentElement.outerHTML).to.equal(page.window.before.html);
  expect((page.document.adoptedStyleSheets ?? []).length).to.equal(0);
  expect(page.document.styleSheets.length).to.equal(1);
});

it("does not override the host's custom properties in slotted content", async () => {
  const names = ['--accent', '--line', '--text', '--ink', '--card', '--radius', '--space'];
  const style = `:root { ${names.map((name) => `${name}: "the host's"`).join(';')} }`;
  const page = await openPage('<help-emergency><p slot="after-calls">Words of the host</p></help-emergency>', { style });
  await contentOf(page.$('help-emergency'));
  const slottedStyle = page.window.getComputedStyle(page.$('p'));
  for (const name of names) expect(slottedStyle.getPropertyValue(name).trim(), name).to.equal(`"the host's"`);
});
