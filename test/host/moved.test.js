import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage } from '../support/browser/page.js';
import { addScript, localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

const FALLBACK = '<a href="tel:112">112</a> <a href="tel:+4722331160">22 33 11 60</a>';

/** Checks that an element shows its content with its styles. */
const expectRendered = async (element, lang = 'en') => {
  const content = await contentOf(element, lang);
  expect(textOf(content)).to.include(lang === 'nb' ? 'Ring 112 i nødssituasjoner!' : 'call 112!');
  const styleOf = (node) => node.ownerDocument.defaultView.getComputedStyle(node);
  const [sos, rosa] = content.querySelectorAll('.call');
  for (const tile of [sos, rosa]) expect(styleOf(tile).display, `display of ${tile.href}`).to.equal('flex');
  expect(styleOf(sos).backgroundColor).not.to.equal(styleOf(rosa).backgroundColor);
  const { width, height } = content.getBoundingClientRect();
  expect(Math.min(width, height), 'size').to.be.above(200);
};

/** Adds a document in a frame, as editors and previews do. */
const addInnerDocument = ({ document }, html = '') => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 600px';
  document.body.append(frame);
  const inner = frame.contentDocument;
  inner.body.innerHTML = html;
  return inner;
};

const shadowRoots = {
  'an open shadow root': ({ $ }) => $('#host').attachShadow({ mode: 'open' }),
  'a closed shadow root': ({ $ }) => $('#host').attachShadow({ mode: 'closed' }),
  'a closed shadow root in an open one': ({ $ }) => {
    const outer = $('#host').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    return outer.firstChild.attachShadow({ mode: 'closed' });
  },
};

for (const name of ELEMENTS) {
  for (const [place, attachRoot] of Object.entries(shadowRoots))
    it(`${name} renders in ${place}`, async () => {
      const page = await openPage('<div id="host"></div>', { lang: 'nb' });
      const root = attachRoot(page);
      root.innerHTML = `<style>* { all: unset }</style><section><${name}>${FALLBACK}</${name}></section>`;
      await expectRendered(root.querySelector(name), 'nb');
      root.querySelector('section').lang = 'en';
      await expectRendered(root.querySelector(name), 'en');
      expect(page.consoleMessages).to.deep.equal([]);
    });

  for (const mode of ['open', 'closed'])
    it(`${name} renders in ${mode === 'open' ? 'an open' : 'a closed'} declarative shadow root`, async function () {
      if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
      // Only its own element can reach a closed root.
      const host = "<script>customElements.define('a-host', class extends HTMLElement { root = this.attachInternals().shadowRoot; })</script>";
      const page = await openPage(`<a-host><template shadowrootmode="${mode}"><${name}>${FALLBACK}</${name}></template></a-host>${host}`);
      await expectRendered(page.$('a-host').root.querySelector(name));
      expect(page.consoleMessages).to.deep.equal([]);
    });

  it(`${name} renders in another document, and back in the first`, async () => {
    const page = await openPage(`<${name}>${FALLBACK}</${name}>`);
    const element = page.$(name);
    await expectRendered(element);
    const inner = addInnerDocument(page);
    for (const { body } of [inner, page.document, inner]) {
      body.append(element);
      await element.updateComplete;
      await expectRendered(element);
    }
    inner.documentElement.lang = 'nb';
    await expectRendered(element, 'nb');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`${name} renders when it is created in one document and added to another`, async () => {
    const page = await openPage('');
    const element = page.document.createElement(name);
    addInnerDocument(page).body.append(element);
    await expectRendered(element);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`a copy of ${name} in a document without the script shows its fallback until the script runs`, async () => {
    const page = await openPage(`<${name}>${FALLBACK}</${name}>`);
    await expectRendered(page.$(name));
    const inner = addInnerDocument(page);
    const copy = inner.body.appendChild(inner.importNode(page.$(name), true));
    expect(copy.shadowRoot, 'no shadow root').to.equal(null);
    for (const link of copy.querySelectorAll('a')) expect(hasBox(link), link.href).to.equal(true);
    await addScript({ document: inner });
    await expectRendered(copy);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  for (const method of ['cloneNode', 'importNode'])
    it(`a copy of ${name} by ${method} renders, and so does a copy of the copy`, async () => {
      const { $, document, consoleMessages } = await openPage(`<div id="old"><${name} heading-level="4">${FALLBACK}</${name}></div>`);
      await expectRendered($(name));
      let last = $('#old');
      for (let i = 0; i < 2; i++) {
        last = document.body.appendChild(method === 'cloneNode' ? last.cloneNode(true) : document.importNode(last, true));
        await expectRendered(last.firstChild);
        expect(last.innerHTML).to.equal($('#old').innerHTML);
      }
      expect(consoleMessages).to.deep.equal([]);
    });

  it(`${name} replaces the content of a shadow root that a page was saved with`, async function () {
    if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
    const saved = '<div class="help" lang="en">Saved words of another day</div>';
    const page = await openPage(`<${name}><template shadowrootmode="open">${saved}</template>${FALLBACK}</${name}>`);
    await page.$(name).updateComplete;
    expect(page.$(name).shadowRoot.textContent).not.to.include('another day');
    await expectRendered(page.$(name));
    expect(page.consoleMessages).to.deep.equal([]);
  });
}

/** What editors and page builders do to the HTML of a page. */
const rewrites = {
  "the page's HTML is written again": ({ document }) => {
    document.body.innerHTML += '';
  },
  'its own HTML is written again': ({ $ }) => {
    $('help-emergency').outerHTML += '';
  },
  'its children are written again': ({ $ }) => {
    $('help-emergency').innerHTML += '';
  },
  'its children are removed': ({ $ }) => {
    $('help-emergency').textContent = '';
  },
  'its attributes are set again and again': ({ $ }) => {
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

for (const [change, rewrite] of Object.entries(rewrites))
  it(`renders when ${change}`, async () => {
    const page = await openPage(`<main contenteditable="true"><p>Words</p><help-emergency>${FALLBACK}</help-emergency></main>`);
    await expectRendered(page.$('help-emergency'));
    for (let i = 0; i < 3; i++) {
      rewrite(page);
      await page.$('help-emergency').updateComplete;
      for (const element of page.document.querySelectorAll('help-emergency')) await expectRendered(element);
    }
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('renders on a page that document.write replaces after it has loaded, and follows its language', async () => {
  const page = await openPage('<help-emergency></help-emergency><support-offers></support-offers>');
  await expectRendered(page.$('help-emergency'));
  const old = page.$('support-offers');
  for (let i = 0; i < 2; i++) {
    page.document.open();
    page.document.write(`<!doctype html><html lang="en"><head>${SCRIPT_TAG}</head><body><help-emergency>${FALLBACK}</help-emergency></body></html>`);
    page.document.close();
    await expectRendered(page.$('help-emergency'));
    expect(old.isConnected).to.equal(false);
    await toggleRow(rowsOf(page.$('help-emergency'))[0]);
    expect(openSectionIds(page.$('help-emergency')), 'the section opens in place when its element is gone').to.deep.equal(['offers']);
    page.document.documentElement.lang = 'nb';
    await expectRendered(page.$('help-emergency'), 'nb');
  }
  expect(localeRequestsOf(page)).to.have.length(1);
  expect(page.consoleMessages).to.deep.equal([]);
});

const runTransition = async ({ document }, change) => {
  const { ready, updateCallbackDone } = document.startViewTransition(change);
  // The next transition skips this one, which rejects the promise.
  ready.catch(() => {});
  await updateCallbackDone;
};

it('renders on both sides of a view transition', async function () {
  if (!document.startViewTransition) this.skip();
  const page = await openPage(`<main><help-emergency>${FALLBACK}</help-emergency></main>`, {
    style: 'help-emergency { view-transition-name: help }',
  });
  const emergency = page.$('help-emergency');
  await expectRendered(emergency);
  await runTransition(page, () => {
    page.$('main').innerHTML = `<h1>Next</h1><help-emergency>${FALLBACK}</help-emergency><support-offers></support-offers>`;
  });
  await expectRendered(page.$('help-emergency'));
  await expectRendered(page.$('support-offers'));
  await runTransition(page, () => page.$('main').replaceChildren(emergency));
  await expectRendered(emergency);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('renders after a view transition to another page', async function () {
  if (!('CSSViewTransitionRule' in window)) this.skip();
  const style = '@view-transition { navigation: auto } help-emergency { view-transition-name: help }';
  const page = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { style });
  await expectRendered(page.$('help-emergency'));
  const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
  page.window.location.href += '&next';
  await loaded;
  await expectRendered(page.frame.contentDocument.querySelector('help-emergency'));
  expect(page.frame.contentWindow.consoleMessages).to.deep.equal([]);
});

it('cannot be edited inside an editor, and its links still work', async () => {
  const { $, document, window } = await openPage(`<main contenteditable="true"><p>Words</p><help-emergency></help-emergency></main>`);
  const content = await contentOf($('help-emergency'));
  const before = textOf(content);
  $('main').focus();
  const digits = content.querySelector('.digits');
  window.getSelection().setBaseAndExtent(digits.firstChild, 0, digits.firstChild, 3);
  document.execCommand('insertText', false, '113');
  expect(textOf(content)).to.equal(before);
  const link = content.querySelector('.call');
  let followed = false;
  link.addEventListener('click', (event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  });
  link.click();
  expect(followed).to.equal(true);
});

it('renders after jQuery has copied, detached and hidden it', async () => {
  const page = await openPage(`<main><help-emergency>${FALLBACK}</help-emergency></main>`, {
    head: `<script src="/node_modules/jquery/dist/jquery.js"></script>${SCRIPT_TAG}`,
  });
  const { $: query } = page.window;
  const emergency = () => query('help-emergency')[0];
  await expectRendered(emergency());
  query('main').html(query('main').html());
  await expectRendered(emergency());
  query('main').append(query('main').children().clone(true, true));
  for (const element of query('help-emergency').get()) await expectRendered(element);
  query('help-emergency').last().remove();
  const detached = query('help-emergency').detach();
  query('main').append('<support-offers>').append(detached);
  await expectRendered(emergency());
  rowsOf(emergency())[0].click();
  expectFocus(page.$('support-offers'));
  query('support-offers').remove();
  await emergency().updateComplete;
  await toggleRow(rowsOf(emergency())[0]);
  query('help-emergency').hide();
  query('help-emergency').fadeTo(0, 0);
  await expectRendered(emergency());
  expect(page.consoleMessages).to.deep.equal([]);
});

it('has one style element however often it moves to another document', async () => {
  const page = await openPage('<help-emergency></help-emergency>');
  const element = page.$('help-emergency');
  await expectRendered(element);
  const inner = addInnerDocument(page);
  for (let i = 0; i < 3; i++) for (const { body } of [inner, page.document]) body.append(element);
  await element.updateComplete;
  await expectRendered(element);
  expect(element.shadowRoot.querySelectorAll('style').length).to.equal(1);
});
