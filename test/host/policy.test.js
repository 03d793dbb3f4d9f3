import { contentOf, ELEMENTS, expect, openPage, otherOrigin, SCRIPT, textOf } from '../support/page.js';
import { addScript, allElements, integrityOf, localesAskedBy, policy, untilSaid, WITHOUT_SHEETS } from './steps.js';

const WITH_NONCE = SCRIPT.replace('defer', 'defer nonce="n0nce"');

const policies = [
  ['a nonce', "script-src 'nonce-n0nce'", WITH_NONCE],
  ['a nonce, as a module', "script-src 'nonce-n0nce'", WITH_NONCE.replace('defer', 'type="module"')],
  ['a nonce, in a file with others', "script-src 'nonce-n0nce'", WITH_NONCE.replace('/dist/help-widgets.js', '/wp-content/cache/none/between-others/0a1b2c.js?release')],
  ['a nonce and strict-dynamic', "script-src 'nonce-n0nce' 'strict-dynamic'", WITH_NONCE],
  ["'self'", "script-src 'self'", SCRIPT],
];

for (const [name, directive, script] of policies)
  it(`works in Norwegian, with its styles, under a policy of nothing but ${name}`, async () => {
    const page = await openPage(allElements, { head: policy(`default-src 'none'; ${directive}`) + script, lang: 'nb' });
    const help = await contentOf(page.$('help-emergency'), 'nb');
    expect(textOf(help)).to.include('Ring 112!');
    expect(localesAskedBy(page)).to.have.length(1);
    const { display, minHeight } = page.window.getComputedStyle(help.querySelector('.call'));
    expect(display).to.equal('grid');
    expect(parseFloat(minHeight)).to.be.at.least(56);
    expect(page.said).to.deep.equal([]);
  });

for (const [name, directives, styled] of [
  ['with a nonce', "script-src 'nonce-n0nce'; style-src 'nonce-n0nce'", true],
  ['that allows no style', "script-src 'nonce-n0nce'", false],
])
  it(`has its content in a browser without constructable sheets, under a policy ${name}, ${styled ? 'and' : 'without'} its styles`, async () => {
    const page = await openPage(allElements, { head: `${WITHOUT_SHEETS}${policy(`default-src 'none'; ${directives}`)}${WITH_NONCE}`, lang: 'nb' });
    for (const element of ELEMENTS.map(page.$)) {
      const help = await contentOf(element, 'nb');
      expect(textOf(help)).to.include('Ring 112!');
      expect(page.window.getComputedStyle(help.querySelector('.call')).display).to.equal(styled ? 'grid' : 'inline');
    }
    expect(page.said.filter((line) => !line.startsWith('violated: style-src'))).to.deep.equal([]);
    expect(page.said).to.have.length(styled ? 0 : ELEMENTS.length);
    expect('litNonce' in page.window).to.equal(false);
  });

it('runs under a policy of its hash alone, and English stays as no locale may load', async () => {
  const integrity = await integrityOf('/dist/help-widgets.js');
  const head = policy(`script-src '${integrity}' 'nonce-page'`) + SCRIPT.replace('defer', `integrity="${integrity}" defer`);
  const page = await openPage('<help-emergency></help-emergency>', { head, lang: 'nb' });
  expect(textOf(await contentOf(page.$('help-emergency'), 'en'))).to.include('call 112!');
  await untilSaid(page, 2);
  expect(page.said[0]).to.equal('violated: script-src-elem');
  expect(page.said[1]).to.match(/^warn: <help-emergency> .*speaks English/);
  expect(page.said).to.have.length(2);
});

for (const [lang, server, what] of [['en', 'cors', 'its server lets other origins read the files'], ['nb', 'corp', 'its server lets other origins embed the files']])
  it(`speaks ${lang} on a page that embeds only what is meant for it, where ${what}`, async () => {
    const head = SCRIPT.replace('src="/dist', `crossorigin src="${otherOrigin}/copies/${server}`);
    const page = await openPage('<help-emergency></help-emergency>', { head, lang: 'nb', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } });
    if (lang === 'en') await untilSaid(page, 1);
    await contentOf(page.$('help-emergency'), lang);
  });

it('notices a policy that is broken', async () => {
  const page = await openPage(allElements, { head: policy("default-src 'none'; script-src 'self'") });
  await addScript(page, { src: 'data:text/javascript,' }).catch(() => {});
  await untilSaid(page, 1);
  expect(page.said).to.deep.equal(['violated: script-src-elem']);
});
