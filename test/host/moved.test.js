import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage } from '../support/browser/page.js';
import { addScript, localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

const FALLBACK = '<a href="tel:112">112</a> <a href="tel:+4722331160">22 33 11 60</a>';

/** All of an element, and in our look. */
const expectWhole = async (element, lang = 'en') => {
  const content = await contentOf(element, lang);
  expect(textOf(content)).to.include(lang === 'nb' ? 'Ring 112!' : 'call 112!');
  const styleOf = (at) => at.ownerDocument.defaultView.getComputedStyle(at);
  const [sos, rosa] = content.querySelectorAll('.call');
  for (const tile of [sos, rosa]) expect(styleOf(tile).display, `display of ${tile.href}`).to.equal('grid');
  expect(styleOf(sos).backgroundColor).not.to.equal(styleOf(rosa).backgroundColor);
  const { width, height } = content.getBoundingClientRect();
  expect(Math.min(width, height), 'size').to.be.above(200);
};

/** A document inside the page's own, as editors and previews have. */
const innerOf = ({ document }, html = '') => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 600px';
  document.body.append(frame);
  const inner = frame.contentDocument;
  inner.body.innerHTML = html;
  return inner;
};

const shadowRoots = {
  'an open': ({ $ }) => $('#host').attachShadow({ mode: 'open' }),
  'a closed': ({ $ }) => $('#host').attachShadow({ mode: 'closed' }),
  'a closed one in an open': ({ $ }) => {
    const outer = $('#host').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    return outer.firstChild.attachShadow({ mode: 'closed' });
  },
};

for (const name of ELEMENTS) {
  for (const [what, rootIn] of Object.entries(shadowRoots))
    it(`${name} is whole in ${what} shadow root`, async () => {
      const page = await openPage('<div id="host"></div>', { lang: 'nb' });
      const root = rootIn(page);
      root.innerHTML = `<style>* { all: unset }</style><section><${name}>${FALLBACK}</${name}></section>`;
      await expectWhole(root.querySelector(name), 'nb');
      root.querySelector('section').lang = 'en';
      await expectWhole(root.querySelector(name), 'en');
      expect(page.consoleMessages).to.deep.equal([]);
    });

  for (const mode of ['open', 'closed'])
    it(`${name} is whole in a shadow root that the page declares ${mode}`, async function () {
      if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
      // A closed root is known to its own element alone.
      const host = "<script>customElements.define('a-host', class extends HTMLElement { root = this.attachInternals().shadowRoot; })</script>";
      const page = await openPage(`<a-host><template shadowrootmode="${mode}"><${name}>${FALLBACK}</${name}></template></a-host>${host}`);
      await expectWhole(page.$('a-host').root.querySelector(name));
      expect(page.consoleMessages).to.deep.equal([]);
    });

  it(`${name} is whole in another document, and back in its own`, async () => {
    const page = await openPage(`<${name}>${FALLBACK}</${name}>`);
    const element = page.$(name);
    await expectWhole(element);
    const inner = innerOf(page);
    for (const { body } of [inner, page.document, inner]) {
      body.append(element);
      await element.updateComplete;
      await expectWhole(element);
    }
    inner.documentElement.lang = 'nb';
    await expectWhole(element, 'nb');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`${name} is whole where it is made in one document and first put into another`, async () => {
    const page = await openPage('');
    const element = page.document.createElement(name);
    innerOf(page).body.append(element);
    await expectWhole(element);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`a copy of ${name} in a document without our script is its fallback, until the script comes`, async () => {
    const page = await openPage(`<${name}>${FALLBACK}</${name}>`);
    await expectWhole(page.$(name));
    const inner = innerOf(page);
    const copy = inner.body.appendChild(inner.importNode(page.$(name), true));
    expect(copy.shadowRoot, 'nothing of ours').to.equal(null);
    for (const link of copy.querySelectorAll('a')) expect(hasBox(link), link.href).to.equal(true);
    await addScript({ document: inner });
    await expectWhole(copy);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  for (const copying of ['cloneNode', 'importNode'])
    it(`a copy of ${name} by ${copying} is whole, and so is a copy of the copy`, async () => {
      const { $, document, consoleMessages } = await openPage(`<div id="old"><${name} heading-level="4">${FALLBACK}</${name}></div>`);
      await expectWhole($(name));
      let last = $('#old');
      for (let i = 0; i < 2; i++) {
        last = document.body.appendChild(copying === 'cloneNode' ? last.cloneNode(true) : document.importNode(last, true));
        await expectWhole(last.firstChild);
        expect(last.innerHTML).to.equal($('#old').innerHTML);
      }
      expect(consoleMessages).to.deep.equal([]);
    });

  it(`${name} is whole once where a page was saved with its shadow root`, async function () {
    if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
    const saved = '<div class="help" lang="en">Saved words of another day</div>';
    const page = await openPage(`<${name}><template shadowrootmode="open">${saved}</template>${FALLBACK}</${name}>`);
    await page.$(name).updateComplete;
    expect(page.$(name).shadowRoot.textContent).not.to.include('another day');
    await expectWhole(page.$(name));
    expect(page.consoleMessages).to.deep.equal([]);
  });
}

/** What editors and page builders do to the HTML around. */
const rewrites = {
  "the page's HTML is written anew": ({ document }) => {
    document.body.innerHTML += '';
  },
  'its own HTML is written anew': ({ $ }) => {
    $('help-emergency').outerHTML += '';
  },
  'what it holds is written anew': ({ $ }) => {
    $('help-emergency').innerHTML += '';
  },
  'what it holds is taken away': ({ $ }) => {
    $('help-emergency').textContent = '';
  },
  'its attributes are written over and over': ({ $ }) => {
    for (const value of ['', 'true', '{}']) for (const name of ['class', 'x-data', 'x-cloak', 'data-id', 'style', 'hx-get']) $('help-emergency').setAttribute(name, value);
  },
  'it is wrapped': ({ $, document }) => {
    const wrapper = document.createElement('p');
    const element = $('help-emergency');
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  'the page is normalized and sorted': ({ document }) => {
    document.body.normalize();
    document.body.append(...[...document.body.children].reverse());
  },
};

for (const [what, rewrite] of Object.entries(rewrites))
  it(`is whole where ${what}`, async () => {
    const page = await openPage(`<main contenteditable="true"><p>Words</p><help-emergency>${FALLBACK}</help-emergency></main>`);
    await expectWhole(page.$('help-emergency'));
    for (let i = 0; i < 3; i++) {
      rewrite(page);
      await page.$('help-emergency').updateComplete;
      for (const element of page.document.querySelectorAll('help-emergency')) await expectWhole(element);
    }
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('is whole in a page that is written over after it has loaded, and follows its language', async () => {
  const page = await openPage('<help-emergency></help-emergency><support-offers></support-offers>');
  await expectWhole(page.$('help-emergency'));
  const old = page.$('support-offers');
  for (let i = 0; i < 2; i++) {
    page.document.open();
    page.document.write(`<!doctype html><html lang="en"><head>${SCRIPT_TAG}</head><body><help-emergency>${FALLBACK}</help-emergency></body></html>`);
    page.document.close();
    await expectWhole(page.$('help-emergency'));
    expect(old.isConnected).to.equal(false);
    await toggleRow(rowsOf(page.$('help-emergency'))[0]);
    expect(openSectionIds(page.$('help-emergency')), 'leads no longer to what is gone').to.deep.equal(['offers']);
    page.document.documentElement.lang = 'nb';
    await expectWhole(page.$('help-emergency'), 'nb');
  }
  expect(localeRequestsOf(page)).to.have.length(1);
  expect(page.consoleMessages).to.deep.equal([]);
});

const transition = async ({ document }, change) => {
  const { ready, updateCallbackDone } = document.startViewTransition(change);
  // The next one skips it.
  ready.catch(() => {});
  await updateCallbackDone;
};

it('is whole on both sides of a view transition', async function () {
  if (!document.startViewTransition) this.skip();
  const page = await openPage(`<main><help-emergency>${FALLBACK}</help-emergency></main>`, {
    style: 'help-emergency { view-transition-name: help }',
  });
  const emergency = page.$('help-emergency');
  await expectWhole(emergency);
  await transition(page, () => {
    page.$('main').innerHTML = `<h1>Next</h1><help-emergency>${FALLBACK}</help-emergency><support-offers></support-offers>`;
  });
  await expectWhole(page.$('help-emergency'));
  await expectWhole(page.$('support-offers'));
  await transition(page, () => page.$('main').replaceChildren(emergency));
  await expectWhole(emergency);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('is whole after a view transition to another page', async function () {
  if (!('CSSViewTransitionRule' in window)) this.skip();
  const style = '@view-transition { navigation: auto } help-emergency { view-transition-name: help }';
  const page = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { style });
  await expectWhole(page.$('help-emergency'));
  const left = new Promise((done) => page.frame.addEventListener('load', done, { once: true }));
  page.window.location.href += '&next';
  await left;
  await expectWhole(page.frame.contentDocument.querySelector('help-emergency'));
  expect(page.frame.contentWindow.consoleMessages).to.deep.equal([]);
});

it('cannot be written into where the page around it is an editor, and its links stay links', async () => {
  const { $, document, window } = await openPage(`<main contenteditable="true"><p>Words</p><help-emergency></help-emergency></main>`);
  const content = await contentOf($('help-emergency'));
  const before = textOf(content);
  $('main').focus();
  const digits = content.querySelector('.digits');
  window.getSelection().setBaseAndExtent(digits.firstChild, 0, digits.firstChild, 3);
  document.execCommand('insertText', false, '113');
  expect(textOf(content)).to.equal(before);
  const link = content.querySelector('a');
  let followed = false;
  link.addEventListener('click', (event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  });
  link.click();
  expect(followed).to.equal(true);
});

it('goes with jQuery as any element does', async () => {
  const page = await openPage(`<main><help-emergency>${FALLBACK}</help-emergency></main>`, {
    head: `<script src="/node_modules/jquery/dist/jquery.js"></script>${SCRIPT_TAG}`,
  });
  const { $: query } = page.window;
  const emergency = () => query('help-emergency')[0];
  await expectWhole(emergency());
  query('main').html(query('main').html());
  await expectWhole(emergency());
  query('main').append(query('main').children().clone(true, true));
  for (const element of query('help-emergency').get()) await expectWhole(element);
  query('help-emergency').last().remove();
  const detached = query('help-emergency').detach();
  query('main').append('<support-offers>').append(detached);
  await expectWhole(emergency());
  rowsOf(emergency())[0].click();
  expectFocus(page.$('support-offers'));
  query('support-offers').remove();
  await emergency().updateComplete;
  await toggleRow(rowsOf(emergency())[0]);
  query('help-emergency').hide();
  query('help-emergency').fadeTo(0, 0);
  await expectWhole(emergency());
  expect(page.consoleMessages).to.deep.equal([]);
});

it('has its look once, however often it goes to another document', async () => {
  const page = await openPage('<help-emergency></help-emergency>');
  const element = page.$('help-emergency');
  await expectWhole(element);
  const inner = innerOf(page);
  for (let i = 0; i < 3; i++) for (const { body } of [inner, page.document]) body.append(element);
  await element.updateComplete;
  await expectWhole(element);
  expect(element.shadowRoot.querySelectorAll('style').length).to.equal(1);
});
