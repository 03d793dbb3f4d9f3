import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, hasBox, shadowTextOf, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { policyTag, SCRIPT_TAG } from '../support/browser/script-tags.js';

before(function () {
  // Firefox 148 and WebKit 26 are the first to support them.
  if (!window.trustedTypes) this.skip();
});

const policyFor = (directive, before = '') => `${before}${policyTag(`require-trusted-types-for 'script'${directive}`)}`;

const expectNorwegian = async (page) => {
  for (const name of ELEMENTS) {
    const help = await contentOf(page.$(name), 'nb');
    expect(textOf(help)).to.include('Ring 112 i nødssituasjoner!');
    expect(help.querySelectorAll('svg path[d]').length, 'icons').to.be.above(2);
    expect(page.window.getComputedStyle(help.querySelector('.call')).display).to.equal('flex');
  }
};

const sufficientPolicies = {
  'any policy': policyFor(''),
  'lit-html': policyFor('; trusted-types lit-html'),
  'lit-html, with the script twice': policyFor('; trusted-types lit-html') + SCRIPT_TAG,
  'lit-html, in a browser without setHTML': policyFor('; trusted-types lit-html', '<script>delete Element.prototype.setHTML</script>'),
};

for (const [names, head] of Object.entries(sufficientPolicies))
  it(`works where Trusted Types allow ${names}, without a violation`, async () => {
    const page = await openPage(ALL_ELEMENTS_HTML, { head: head + SCRIPT_TAG, lang: 'nb' });
    await expectNorwegian(page);
    expect(page.consoleMessages).to.deep.equal([]);
  });

const LIT_POLICY_TAKEN = `<script>trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>`;

const insufficientPolicies = {
  'only another name': policyFor('; trusted-types theirs'),
  'no policy': policyFor("; trusted-types 'none'"),
  'lit-html once, which another copy of Lit has created': policyFor('; trusted-types lit-html') + LIT_POLICY_TAKEN,
  'only another name, with the script twice': policyFor('; trusted-types theirs') + SCRIPT_TAG,
};

for (const [names, head] of Object.entries(insufficientPolicies)) {
  it(`works by setHTML() where Trusted Types allow ${names}`, async function () {
    if (!('setHTML' in Element.prototype)) this.skip();
    const page = await openPage(ALL_ELEMENTS_HTML, { head: head + SCRIPT_TAG, lang: 'nb' });
    await expectNorwegian(page);
    // One violation for the policy, one for the address of the locale file.
    expect(page.consoleMessages).to.deep.equal(['violated: trusted-types', 'violated: require-trusted-types-for']);
  });

  it(`shows the fallback or the numbers without setHTML() where Trusted Types allow ${names}`, async () => {
    const page = await openPage('<help-emergency><b>Call <a href="tel:112">112</a></b></help-emergency><support-offers></support-offers>', {
      head: `<script>delete Element.prototype.setHTML</script>${head}${SCRIPT_TAG}`,
    });
    expect(hasBox(page.$('help-emergency a'))).to.equal(true);
    expect(shadowTextOf(page.$('help-emergency').shadowRoot)).to.equal('');
    expect(shadowTextOf(page.$('support-offers').shadowRoot)).to.equal('112 22 33 11 60');
    await waitUntil(() => page.consoleMessages.includes('violated: trusted-types'));
    const messages = page.consoleMessages.filter((line) => !line.startsWith('violated: '));
    expect(messages).to.have.length(2);
    for (const [i, name] of ['help-emergency', 'support-offers'].entries())
      expect(messages[i]).to.match(new RegExp(`^error: <${name}> cannot render and shows its fallback`));
  });
}

for (const [server, lang] of [['cors', 'nb'], ['plain', 'en']])
  it(`shows "${lang}" where Trusted Types allow no policy, with the script from another origin ${server === 'cors' ? 'with' : 'without'} CORS`, async function () {
    if (!('setHTML' in Element.prototype)) this.skip();
    const script = `<script src="${otherOrigin}/copies/${server}/help-widgets.js" defer></script>`;
    const page = await openPage('<help-emergency></help-emergency>', { head: policyFor("; trusted-types 'none'") + script, lang: 'nb' });
    await waitUntil(() => lang === 'nb' || page.consoleMessages.some((line) => line.includes('finds no')));
    await contentOf(page.$('help-emergency'), lang);
  });

it('restores the Trusted Types of the page, and the global that Lit reads', async () => {
  const before = `<script>
    window.before = Object.getOwnPropertyDescriptor(window, 'trustedTypes');
    window.litHtmlPolyfillSupport = () => consoleMessages.push('asked');
  </script>`;
  const page = await openPage(ALL_ELEMENTS_HTML, { head: before + sufficientPolicies['lit-html'] + SCRIPT_TAG });
  await contentOf(page.$('help-emergency'));
  const { window } = page;
  expect(Object.getOwnPropertyDescriptor(window, 'trustedTypes')).to.deep.equal(window.before);
  expect(window.trustedTypes.emptyHTML.toString()).to.equal('');
  expect(typeof window.litHtmlPolyfillSupport, "the host's function").to.equal('function');
});
