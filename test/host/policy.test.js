import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitForConsoleMessages } from '../support/browser/page.js';
import { addScript, integrityOf, localeRequestsOf, policyTag, SCRIPT_TAG, WITHOUT_CONSTRUCTABLE_SHEETS } from '../support/browser/script-tags.js';

const WITH_NONCE = SCRIPT_TAG.replace('defer', 'defer nonce="n0nce"');

const policies = [
  ['a nonce', "script-src 'nonce-n0nce'", WITH_NONCE],
  ['a nonce, as a module', "script-src 'nonce-n0nce'", WITH_NONCE.replace('defer', 'type="module"')],
  ['a nonce, joined with other scripts', "script-src 'nonce-n0nce'", WITH_NONCE.replace('/dist/help-widgets.js', '/wp-content/cache/none/between-others/0a1b2c.js?release')],
  ['a nonce and strict-dynamic', "script-src 'nonce-n0nce' 'strict-dynamic'", WITH_NONCE],
  ["'self'", "script-src 'self'", SCRIPT_TAG],
];

for (const [source, directive, script] of policies)
  it(`works in Norwegian, with its styles, under a policy that allows only ${source}`, async () => {
    const page = await openPage(ALL_ELEMENTS_HTML, { head: policyTag(`default-src 'none'; ${directive}`) + script, lang: 'nb' });
    const help = await contentOf(page.$('help-emergency'), 'nb');
    expect(textOf(help)).to.include('Ring 112 i nødssituasjoner!');
    expect(localeRequestsOf(page)).to.have.length(1);
    const { display, minHeight } = page.window.getComputedStyle(help.querySelector('.call'));
    expect(display).to.equal('flex');
    expect(parseFloat(minHeight)).to.be.at.least(56);
    expect(page.consoleMessages).to.deep.equal([]);
  });

for (const [condition, directives, hasStyles] of [
  ['with a nonce', "script-src 'nonce-n0nce'; style-src 'nonce-n0nce'", true],
  ['that allows no style', "script-src 'nonce-n0nce'", false],
])
  it(`shows its content without constructable style sheets, under a policy ${condition}, ${hasStyles ? 'and' : 'without'} its styles`, async () => {
    const page = await openPage(ALL_ELEMENTS_HTML, { head: `${WITHOUT_CONSTRUCTABLE_SHEETS}${policyTag(`default-src 'none'; ${directives}`)}${WITH_NONCE}`, lang: 'nb' });
    for (const element of ELEMENTS.map(page.$)) {
      const help = await contentOf(element, 'nb');
      expect(textOf(help)).to.include('Ring 112 i nødssituasjoner!');
      expect(page.window.getComputedStyle(help.querySelector('.call')).display).to.equal(hasStyles ? 'flex' : 'inline');
    }
    expect(page.consoleMessages.filter((line) => !line.startsWith('violated: style-src'))).to.deep.equal([]);
    expect(page.consoleMessages).to.have.length(hasStyles ? 0 : ELEMENTS.length);
    expect('litNonce' in page.window).to.equal(false);
  });

it('shows English under a policy that allows only its hash, as no locale file may load', async () => {
  const integrity = await integrityOf('/dist/help-widgets.js');
  const head = policyTag(`script-src '${integrity}' 'nonce-page'`) + SCRIPT_TAG.replace('defer', `integrity="${integrity}" defer`);
  const page = await openPage('<help-emergency></help-emergency>', { head, lang: 'nb' });
  expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
  await waitForConsoleMessages(page, 2);
  expect(page.consoleMessages[0]).to.equal('violated: script-src-elem');
  expect(page.consoleMessages[1]).to.match(/^warn: <help-emergency> finds no "nb"/);
  expect(page.consoleMessages).to.have.length(2);
});

for (const [lang, server, condition] of [['en', 'cors', 'the server of the script sends only a CORS header'], ['nb', 'corp', 'the server of the script sends Cross-Origin-Resource-Policy too']])
  it(`shows "${lang}" on a page with Cross-Origin-Embedder-Policy when ${condition}`, async () => {
    const head = SCRIPT_TAG.replace('src="/dist', `crossorigin src="${otherOrigin}/copies/${server}`);
    const page = await openPage('<help-emergency></help-emergency>', { head, lang: 'nb', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } });
    if (lang === 'en') await waitForConsoleMessages(page, 1);
    await contentOf(page.$('help-emergency'), lang);
  });

it('the recorder of these tests reports a violation', async () => {
  const page = await openPage(ALL_ELEMENTS_HTML, { head: policyTag("default-src 'none'; script-src 'self'") });
  await addScript(page, { src: 'data:text/javascript,' }).catch(() => {});
  await waitForConsoleMessages(page, 1);
  expect(page.consoleMessages).to.deep.equal(['violated: script-src-elem']);
});
