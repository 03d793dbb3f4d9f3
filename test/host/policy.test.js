import { contentOf, expect, openPage, SCRIPT, textOf } from '../support/page.js';
import { addScript, allElements, localesAskedBy } from './steps.js';

/** Begins below what the test itself needs on the page, so it stands in the page and not in a header. */
const policy = (content) => `<script>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => said.push('violated: ' + violatedDirective));
  </script><meta http-equiv="Content-Security-Policy" content="${content}">`;

const WITH_NONCE = SCRIPT.replace('defer', 'defer nonce="n0nce"');

const policies = [
  ['a nonce', "script-src 'nonce-n0nce'", WITH_NONCE],
  ['a nonce, as a module', "script-src 'nonce-n0nce'", WITH_NONCE.replace('defer', 'type="module"')],
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

it('speaks Norwegian where Trusted Types refuse the address of a script', async () => {
  const page = await openPage(allElements, { head: policy("require-trusted-types-for 'script'; trusted-types lit-html") + SCRIPT, lang: 'nb' });
  expect(textOf(await contentOf(page.$('help-emergency'), 'nb'))).to.include('Ring 112!');
  // The browser reports the address that was tried first.
  expect(page.said).to.deep.equal(['violated: require-trusted-types-for']);
});

it('notices a policy that is broken', async () => {
  const page = await openPage(allElements, { head: policy("default-src 'none'; script-src 'self'") });
  await addScript(page, { src: 'data:text/javascript,' }).catch(() => {});
  expect(page.said).to.deep.equal(['violated: script-src-elem']);
});
