import { contentOf, ELEMENTS, hasBox, shadowTextOf, textOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { addScript, SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';
import { nextFrame } from '@open-wc/testing';

const FALLBACK = '<p>In danger? Call <a href="tel:112">112</a>, day and night <a href="tel:+4722331160">22 33 11 60</a>.</p>';
/** Children that show a visitor no help. */
const UNHELPFUL_CHILDREN = [
  '',
  ' \n\t',
  '<!-- Help -->',
  '<p slot="end">Words for a slot</p>',
  '<p></p>',
  '<br>',
  '<p>\u200b</p>',
  '<noscript>Call <a href="tel:112">112</a></noscript>',
  '<style>b { color: red }</style>',
  '<span hidden>Call <a href="tel:112">112</a></span>',
  '<p style="display: none"><a href="tel:112">112</a></p>',
  '<p style="visibility: hidden"><a href="tel:112">112</a></p>',
  '<svg></svg>',
];

const withChildren = (name, children) => `<${name}>${children}</${name}>`;

/** Checks that an element shows its children and nothing else. */
const expectFallback = (element) => {
  expect(hasBox(element.querySelector('a')), 'the fallback').to.equal(true);
  expect(textOf(element)).to.equal('In danger? Call 112, day and night 22 33 11 60.');
  if (element.shadowRoot) expect(shadowTextOf(element.shadowRoot)).to.equal('');
};

/** Checks that an element shows the two numbers and nothing else to call. */
const expectNumbers = (element) => {
  const links = [...element.shadowRoot.querySelectorAll('a')];
  expect(links.map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:+4722331160']);
  expect(links.map(textOf)).to.deep.equal(['112', '22 33 11 60']);
  for (const link of links) {
    expect(hasBox(link)).to.equal(true);
    expect(element.ownerDocument.defaultView.getComputedStyle(link).visibility).to.equal('visible');
  }
};

const brokenRenders = {
  'throws at once': () => {
    throw new Error('A broken render');
  },
  'throws midway': function* () {
    yield 'Half of it';
    throw new Error('A broken render');
  },
};

/** Makes the rendering of a defined element fail. */
const breakRendering = ({ window }, name, render = brokenRenders['throws at once']) => {
  window.customElements.get(name).prototype.render = render;
};

/** Opens a page with an element whose rendering fails. */
const openFailing = async (name, children, { render, ...options } = {}) => {
  const page = await openPage('', options);
  breakRendering(page, name, render);
  page.document.body.innerHTML = withChildren(name, children);
  await waitUntil(() => page.consoleMessages.length);
  return page;
};

/** Opens a page with an element whose locale file never arrives. */
const openWaiting = async (name, children, options) => {
  const page = await openPage('', { head: variantTag('silent'), lang: 'nb', ...options });
  page.document.body.innerHTML = withChildren(name, children);
  await page.$(name).updateComplete;
  return page;
};

/** Checks that the console has one error and nothing else. An unhandled rejection is reported after the task. */
const expectOneError = async (page, name) => {
  await nextFrame();
  await nextFrame();
  expect(page.consoleMessages).to.deep.equal([`error: <${name}> cannot render and shows its fallback Error: A broken render`]);
};

for (const name of ELEMENTS) {
  it(`${name} shows its fallback until the script runs, then its content instead`, async () => {
    const page = await openPage(withChildren(name, FALLBACK), { head: '' });
    expectFallback(page.$(name));
    await addScript(page);
    await contentOf(page.$(name));
    expect(hasBox(page.$(`${name} a`))).to.equal(false);
  });

  it(`${name} shows its fallback while its locale loads`, async () => {
    const page = await openWaiting(name, FALLBACK);
    expectFallback(page.$(name));
  });

  it(`${name} shows a fallback that is a bare text node while its locale loads`, async () => {
    const page = await openWaiting(name, 'Call 112');
    expect(shadowTextOf(page.$(name).shadowRoot)).to.equal('');
  });

  for (const [how, render] of Object.entries(brokenRenders))
    it(`${name} shows its fallback when rendering ${how}`, async () => {
      const page = await openFailing(name, FALLBACK, { render });
      expectFallback(page.$(name));
      await expectOneError(page, name);
    });

  it(`${name} shows its fallback again when a later rendering fails, and reports one error`, async () => {
    const page = await openPage(withChildren(name, FALLBACK));
    const element = page.$(name);
    await contentOf(element);
    breakRendering(page, name);
    for (const level of [3, 4]) {
      element.headingLevel = level;
      await nextFrame();
    }
    expectFallback(element);
    await expectOneError(page, name);
  });

  for (const children of UNHELPFUL_CHILDREN)
    it(`${name} shows 112 and ROSA when rendering fails and its children are ${JSON.stringify(children)}`, async () => {
      const page = await openFailing(name, children, { render: brokenRenders['throws midway'] });
      expectNumbers(page.$(name));
      expect(shadowTextOf(page.$(name).shadowRoot)).to.equal('112 22 33 11 60');
      await expectOneError(page, name);
    });
}

const hidingDeclarations = {
  'display: none': '* { display: none !important } html, body { display: block !important }',
  'visibility: hidden': '* { visibility: hidden !important } html, body { visibility: visible !important }',
};

for (const name of ELEMENTS) {
  for (const children of UNHELPFUL_CHILDREN)
    it(`${name} shows English while its locale loads and its children are ${JSON.stringify(children)}`, async () => {
      const page = await openWaiting(name, children);
      expect(page.$(name).shadowRoot.querySelector('.help')?.lang).to.equal('en');
    });

  for (const [declaration, style] of Object.entries(hidingDeclarations)) {
    it(`${name} shows English while its locale loads on a page that sets ${declaration} on everything in its body`, async () => {
      const page = await openWaiting(name, FALLBACK, { style });
      const content = page.$(name).shadowRoot.querySelector('.help');
      expect(content?.lang).to.equal('en');
      expect(hasBox(content)).to.equal(true);
      expect(page.window.getComputedStyle(content).visibility).to.equal('visible');
    });

    it(`${name} shows 112 and ROSA when rendering fails on a page that sets ${declaration} on everything in its body`, async () => {
      const page = await openFailing(name, FALLBACK, { style });
      expectNumbers(page.$(name));
    });
  }
}

it('an element keeps its language while the locale of the next one loads', async () => {
  const page = await openPage('', { head: variantTag('silent') });
  page.document.body.innerHTML = withChildren('help-emergency', FALLBACK);
  await contentOf(page.$('help-emergency'), 'en');
  page.document.documentElement.lang = 'nb';
  await nextFrame();
  await contentOf(page.$('help-emergency'), 'en');
  expect(hasBox(page.$('help-emergency a'))).to.equal(false);
});

it('reports an error once when it occurs in each of many elements', async () => {
  const page = await openPage('');
  breakRendering(page, 'help-emergency');
  page.document.body.innerHTML = withChildren('help-emergency', FALLBACK).repeat(3);
  await waitUntil(() => page.consoleMessages.length);
  for (const element of page.document.querySelectorAll('help-emergency')) expectFallback(element);
  await expectOneError(page, 'help-emergency');
});

it('numbers without a fallback share the height that the host keeps free', async () => {
  const { $ } = await openFailing('help-emergency', '', { style: 'help-emergency { min-height: 900px }' });
  expect($('help-emergency').getBoundingClientRect().height).to.equal(900);
});

const unusableShadowRoots = {
  'that has a closed declarative shadow root': ['', '<template shadowrootmode="closed">Their own <slot></slot></template>'],
  'on a page whose attachShadow() throws': ["<script>Element.prototype.attachShadow = () => { throw new Error('Not here') }</script>", ''],
};

for (const [condition, [head, root]] of Object.entries(unusableShadowRoots))
  it(`an element ${condition} shows its fallback, throws nothing and breaks no other element`, async function () {
    if (root && !('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
    const page = await openPage(`<help-emergency>${root}${FALLBACK}</help-emergency><p>The host</p><support-offers></support-offers>`, { head: head + SCRIPT_TAG });
    await waitUntil(() => page.consoleMessages.length);
    expect(hasBox(page.$('help-emergency p a'))).to.equal(true);
    expect(textOf(page.$('help-emergency'))).to.include('22 33 11 60.').and.not.include('.112');
    if (root) await contentOf(page.$('support-offers'));
    else expect([...page.$('support-offers').querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:+4722331160']);
    expect(page.consoleMessages.filter((line) => !/^error: <[a-z-]+> cannot render and shows its fallback/.test(line))).to.deep.equal([]);
  });

it('an element that fails breaks no other element', async () => {
  const page = await openPage('');
  breakRendering(page, 'support-offers');
  page.document.body.innerHTML = '<support-offers></support-offers><help-emergency></help-emergency>';
  await contentOf(page.$('help-emergency'));
  expectNumbers(page.$('support-offers'));
});

const scriptsThatDoNotRun = {
  blocked: '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">' + SCRIPT_TAG,
  missing: variantTag('missing/locales'),
};

for (const [state, head] of Object.entries(scriptsThatDoNotRun))
  it(`shows the fallback when the script is ${state}`, async () => {
    const page = await openPage(withChildren('help-emergency', FALLBACK), { head });
    expect(page.window.customElements.get('help-emergency'), 'no element is defined').to.equal(undefined);
    expectFallback(page.$('help-emergency'));
  });

const UNDEFINED_HIDDEN = ':not(:defined) { visibility: hidden }';

it('shows the element on a page that hides undefined elements', async () => {
  const { $, window } = await openPage(withChildren('help-emergency', FALLBACK), { style: UNDEFINED_HIDDEN });
  const content = await contentOf($('help-emergency'));
  expect(window.getComputedStyle(content.querySelector('.digits')).visibility).to.equal('visible');
});

it('cannot show the fallback on a page that hides undefined elements when the script is blocked', async () => {
  const { $, window } = await openPage(withChildren('help-emergency', FALLBACK), { head: scriptsThatDoNotRun.blocked, style: UNDEFINED_HIDDEN });
  expect(window.getComputedStyle($('help-emergency a')).visibility).to.equal('hidden');
});
