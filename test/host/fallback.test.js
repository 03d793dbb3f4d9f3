import { contentOf, ELEMENTS, expect, openPage, SCRIPT, textOf, waitUntil } from '../support/page.js';
import { nextFrame } from '@open-wc/testing';
import { addScript, isShown } from './steps.js';

const FALLBACK = '<p>In danger? Call <a href="tel:112">112</a>, day and night <a href="tel:+4722331160">22 33 11 60</a>.</p>';
const NONE = ['', ' \n\t', '<!-- Help -->', '<p slot="end">Words for a slot</p>'];

const withChildren = (name, children) => `<${name}>${children}</${name}>`;

/** What a visitor sees of an element is its own children and nothing else. */
const expectFallback = (element) => {
  expect(isShown(element.querySelector('a')), 'the fallback').to.equal(true);
  expect(textOf(element)).to.equal('In danger? Call 112, day and night 22 33 11 60.');
  const rendered = [...(element.shadowRoot?.childNodes ?? [])].filter(({ nodeName }) => !['STYLE', '#comment'].includes(nodeName));
  expect(rendered.map(textOf).join('')).to.equal('');
};

/** A number that a visitor without a fallback can call. */
const expectNumbers = (element) => {
  const links = [...element.shadowRoot.querySelectorAll('a')];
  expect(links.map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:+4722331160']);
  expect(links.map(textOf)).to.deep.equal(['112', '22 33 11 60']);
  for (const link of links) expect(isShown(link)).to.equal(true);
};

const unrenderable = {
  'throws at once': () => {
    throw new Error('A broken render');
  },
  'throws half way': function* () {
    yield 'Half of it';
    throw new Error('A broken render');
  },
};

/** Breaks an element that is defined on a page. */
const breakRendering = ({ window }, name, render = unrenderable['throws at once']) => {
  window.customElements.get(name).prototype.render = render;
};

/** All that may be heard of it. An unhandled rejection is reported after the task. */
const expectSaid = async (page, name) => {
  await nextFrame();
  await nextFrame();
  expect(page.said).to.deep.equal([`error: <${name}> cannot render and shows its fallback Error: A broken render`]);
};

for (const name of ELEMENTS) {
  it(`${name} shows its children until the script comes, and then its content instead`, async () => {
    const page = await openPage(withChildren(name, FALLBACK), { head: '' });
    expectFallback(page.$(name));
    await addScript(page);
    await contentOf(page.$(name));
    expect(isShown(page.$(`${name} a`))).to.equal(false);
  });

  it(`${name} shows its children while its language is on the way`, async () => {
    const page = await openPage('', { head: SCRIPT.replace('dist', 'copies/silent'), lang: 'nb' });
    page.document.body.innerHTML = withChildren(name, FALLBACK);
    await page.$(name).updateComplete;
    expectFallback(page.$(name));
  });

  for (const [how, render] of Object.entries(unrenderable))
    it(`${name} shows its children when rendering ${how}`, async () => {
      const page = await openPage('');
      breakRendering(page, name, render);
      page.document.body.innerHTML = withChildren(name, FALLBACK);
      await waitUntil(() => page.said.length);
      expectFallback(page.$(name));
      await expectSaid(page, name);
    });

  it(`${name} shows its children again when rendering fails later, and fails once`, async () => {
    const page = await openPage(withChildren(name, FALLBACK));
    const element = page.$(name);
    await contentOf(element);
    breakRendering(page, name);
    for (const level of [3, 4]) {
      element.headingLevel = level;
      await nextFrame();
    }
    expectFallback(element);
    await expectSaid(page, name);
  });

  for (const children of NONE)
    it(`${name} shows 112 and ROSA when rendering fails above ${JSON.stringify(children)}`, async () => {
      const page = await openPage('');
      breakRendering(page, name, unrenderable['throws half way']);
      page.document.body.innerHTML = withChildren(name, children);
      await waitUntil(() => page.said.length);
      expectNumbers(page.$(name));
      expect(textOf(page.$(name).shadowRoot)).to.equal('112 22 33 11 60');
      await expectSaid(page, name);
    });
}

it('one element that fails takes no other with it', async () => {
  const page = await openPage('');
  breakRendering(page, 'support-offers');
  page.document.body.innerHTML = '<support-offers></support-offers><help-emergency></help-emergency>';
  await contentOf(page.$('help-emergency'));
  expectNumbers(page.$('support-offers'));
});

const kept = {
  blocked: '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">' + SCRIPT,
  missing: SCRIPT.replace('dist', 'copies/missing/locales'),
};

for (const [how, head] of Object.entries(kept))
  it(`shows its children where the script is ${how}`, async () => {
    const page = await openPage(withChildren('help-emergency', FALLBACK), { head });
    expect(page.window.customElements.get('help-emergency'), 'no element is defined').to.equal(undefined);
    expectFallback(page.$('help-emergency'));
  });

const UNDEFINED_HIDDEN = ':not(:defined) { visibility: hidden }';

it('is shown where a page hides what is not defined', async () => {
  const { $, window } = await openPage(withChildren('help-emergency', FALLBACK), { style: UNDEFINED_HIDDEN });
  const content = await contentOf($('help-emergency'));
  expect(window.getComputedStyle(content.querySelector('.digits')).visibility).to.equal('visible');
});

it('cannot show its children where a page hides what is not defined and the script is blocked: nothing of ours runs there', async () => {
  const { $, window } = await openPage(withChildren('help-emergency', FALLBACK), { head: kept.blocked, style: UNDEFINED_HIDDEN });
  expect(window.getComputedStyle($('help-emergency a')).visibility).to.equal('hidden');
});
