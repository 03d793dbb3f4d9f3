import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, hasBox, shadowTextOf, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { policyTag, SCRIPT_TAG } from '../support/browser/script-tags.js';

before(function () {
  // Firefox has them from 148 on, WebKit from 26.
  if (!window.trustedTypes) this.skip();
});

const enforced = (names, before = '') => `${before}${policyTag(`require-trusted-types-for 'script'${names}`)}`;

const expectNorwegian = async (page) => {
  for (const name of ELEMENTS) {
    const help = await contentOf(page.$(name), 'nb');
    expect(textOf(help)).to.include('Ring 112!');
    expect(help.querySelectorAll('svg path[d]').length, 'icons').to.be.above(2);
    expect(page.window.getComputedStyle(help.querySelector('.call')).display).to.equal('grid');
  }
};

const allowed = {
  'any policy': enforced(''),
  'lit-html': enforced('; trusted-types lit-html'),
  'lit-html, our script twice': enforced('; trusted-types lit-html') + SCRIPT_TAG,
  'lit-html, in a browser without setHTML': enforced('; trusted-types lit-html', '<script>delete Element.prototype.setHTML</script>'),
};

for (const [what, head] of Object.entries(allowed))
  it(`works where Trusted Types allow ${what}, and breaks no rule`, async () => {
    const page = await openPage(ALL_ELEMENTS_HTML, { head: head + SCRIPT_TAG, lang: 'nb' });
    await expectNorwegian(page);
    expect(page.consoleMessages).to.deep.equal([]);
  });

const TAKEN = `<script>trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>`;

const refused = {
  'another name alone': enforced('; trusted-types theirs'),
  'no policy at all': enforced("; trusted-types 'none'"),
  'lit-html once, which a copy of Lit of the host has taken': enforced('; trusted-types lit-html') + TAKEN,
  'another name alone, our script twice': enforced('; trusted-types theirs') + SCRIPT_TAG,
};

for (const [what, head] of Object.entries(refused)) {
  it(`works where Trusted Types allow ${what}`, async function () {
    if (!('setHTML' in Element.prototype)) this.skip();
    const page = await openPage(ALL_ELEMENTS_HTML, { head: head + SCRIPT_TAG, lang: 'nb' });
    await expectNorwegian(page);
    // The policy, and the address of the locale file.
    expect(page.consoleMessages).to.deep.equal(['violated: trusted-types', 'violated: require-trusted-types-for']);
  });

  it(`leaves the fallback, or the numbers, in a browser without setHTML where Trusted Types allow ${what}`, async () => {
    const page = await openPage('<help-emergency><b>Call <a href="tel:112">112</a></b></help-emergency><support-offers></support-offers>', {
      head: `<script>delete Element.prototype.setHTML</script>${head}${SCRIPT_TAG}`,
    });
    expect(hasBox(page.$('help-emergency a'))).to.equal(true);
    expect(shadowTextOf(page.$('help-emergency').shadowRoot)).to.equal('');
    expect(shadowTextOf(page.$('support-offers').shadowRoot)).to.equal('112 22 33 11 60');
    await waitUntil(() => page.consoleMessages.includes('violated: trusted-types'));
    const own = page.consoleMessages.filter((line) => !line.startsWith('violated: '));
    expect(own).to.have.length(2);
    for (const [i, name] of ['help-emergency', 'support-offers'].entries())
      expect(own[i]).to.match(new RegExp(`^error: <${name}> cannot render and shows its fallback`));
  });
}

for (const [copy, lang] of [['cors', 'nb'], ['plain', 'en']])
  it(`speaks ${lang} where Trusted Types allow no policy and the script comes from another origin, ${copy}`, async function () {
    if (!('setHTML' in Element.prototype)) this.skip();
    const script = `<script src="${otherOrigin}/copies/${copy}/help-widgets.js" defer></script>`;
    const page = await openPage('<help-emergency></help-emergency>', { head: enforced("; trusted-types 'none'") + script, lang: 'nb' });
    await waitUntil(() => lang === 'nb' || page.consoleMessages.some((line) => line.includes('shows English')));
    await contentOf(page.$('help-emergency'), lang);
  });

it("gives the page its Trusted Types back as they were, and leaves nothing of Lit's", async () => {
  const before = `<script>
    window.before = Object.getOwnPropertyDescriptor(window, 'trustedTypes');
    window.litHtmlPolyfillSupport = () => consoleMessages.push('asked');
  </script>`;
  const page = await openPage(ALL_ELEMENTS_HTML, { head: before + allowed['lit-html'] + SCRIPT_TAG });
  await contentOf(page.$('help-emergency'));
  const { window } = page;
  expect(Object.getOwnPropertyDescriptor(window, 'trustedTypes')).to.deep.equal(window.before);
  expect(window.trustedTypes.emptyHTML.toString()).to.equal('');
  expect(typeof window.litHtmlPolyfillSupport, "the host's own").to.equal('function');
});
