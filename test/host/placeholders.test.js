import { nextFrame } from '@open-wc/testing';
import { contentOf, ELEMENTS, hasBox } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { addScript, localeRequestsOf, policyTag, SCRIPT_TAG, variantTag, WITHOUT_CONSTRUCTABLE_SHEETS } from '../support/browser/script-tags.js';

const FALLBACK = 'Call <a href="tel:112">112</a>';

const div = (name, attributes = '', children = FALLBACK) => `<div class="${name}" ${attributes}>${children}</div>`;

const urlOf = (name, lang = 'nb', origin = location.origin) => `${origin}/dist/embed/${name}/${lang}/`;
const link = (name, lang, origin) => `<a href="${urlOf(name, lang, origin)}">Help</a>`;

/** The element in a placeholder; undefined if it was not filled. */
const elementIn = (block) => block.shadowRoot?.querySelector(ELEMENTS.join()) ?? undefined;

const expectElement = async (block, name, lang) => {
  await waitUntil(() => elementIn(block), `${name} in ${block.outerHTML}`);
  const element = elementIn(block);
  expect(element.localName).to.equal(name);
  const content = await contentOf(element, lang);
  expect(hasBox(content)).to.equal(true);
  expect(content.querySelector('.call').getAttribute('href')).to.equal('tel:112');
  return element;
};

const expectUnchanged = async (block) => {
  await nextFrame();
  await nextFrame();
  expect(!!elementIn(block), block.outerHTML).to.equal(false);
  for (const child of block.querySelectorAll('a')) expect(hasBox(child)).to.equal(true);
};

for (const name of ELEMENTS) {
  it(`<div class="${name}"> becomes the element in its data-lang, and keeps its own nodes`, async () => {
    const html = `${div(name, 'data-lang="nb"')}`;
    const page = await openPage(html);
    const element = await expectElement(page.$('div'), name, 'nb');
    expect(page.document.body.innerHTML).to.equal(html);
    expect(hasBox(page.$('div a')), 'the fallback').to.equal(false);
    expect(element.shadowRoot.querySelector('.title').localName).to.equal('h2');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`a link to the finished page of ${name} becomes the element in the language of that page`, async () => {
    for (const lang of ['nb', 'en']) {
      const html = `<p>${link(name, lang)}</p>`;
      const page = await openPage(html, { lang: 'en' });
      await expectElement(page.$('p'), name, lang);
      expect(page.document.body.innerHTML).to.equal(html);
      expect(hasBox(page.$('a')), 'the link').to.equal(false);
      expect(page.consoleMessages).to.deep.equal([]);
    }
  });
}

for (const attribute of ['', 'data-lang=""'])
  it(`shows the language of the page when the placeholder names none${attribute && `, with ${attribute}`}`, async () => {
    const page = await openPage(div('support-offers', attribute), { lang: 'nb' });
    await expectElement(page.$('div'), 'support-offers', 'nb');
  });

it('leaves a <div class="quick-exit"> of the host alone', async () => {
  const html = '<div class="quick-exit"><a href="https://www.bbc.co.uk/">Quick exit</a></div>';
  const page = await openPage(`${html}<help-emergency></help-emergency>`);
  await contentOf(page.$('help-emergency'));
  expect(!!page.$('div').shadowRoot).to.equal(false);
  expect(hasBox(page.$('div a'))).to.equal(true);
});

it('passes the known data- attributes to the element, and nothing else', async () => {
  const known = 'data-lang="nb" data-heading-level="4" data-exit="none" data-print="card"';
  const unknown = 'id="theirs" style="color: red" title="Theirs" lang="en" data-onclick="alert(1)" data-slot="end" data-style="color: red" data-hidden data-class="x" data-base="/copies/any" data-offers-href="/offers" data-signs-href="/signs" data-exit-href="https://example.org/"';
  const page = await openPage(div('help-emergency', `${known} ${unknown}`));
  const element = await expectElement(page.$('div'), 'help-emergency', 'nb');
  expect(element.outerHTML).to.equal(
    '<help-emergency lang="nb" heading-level="4" exit="none" print="card"><slot></slot></help-emergency>'
  );
  expect(element.shadowRoot.querySelector('.title').localName).to.equal('h4');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/dist/locales/nb.js`]);
  expect(rowsOf(element).map(({ localName }) => localName)).to.deep.equal(['summary', 'summary']);
});

describe('a link', () => {
  const blocks = {
    'in a paragraph': (linkHtml) => `<p>${linkHtml}</p>`,
    'in a <div>': (linkHtml) => `<div>${linkHtml}</div>`,
    'that an editor made bold': (linkHtml) => `<p><strong>${linkHtml}</strong></p>`,
    'with spaces and line breaks around it': (linkHtml) => `<p>&nbsp;\n${linkHtml}<br>&nbsp;</p>`,
    'with invisible characters and empty elements around it': (linkHtml) => `<p>\u200b<span></span>${linkHtml}\ufeff\u2060<o:p></o:p></p>`,
    'in <small> and <i>': (linkHtml) => `<p><small><i>${linkHtml}</i></small></p>`,
    'that a translation tool wrapped': (linkHtml) => `<p><font><font>${linkHtml.replace('Help', '<font>Help</font>')}</font></font></p>`,
    'with a full stop and an arrow': (linkHtml) => `<p>→ ${linkHtml}.</p>`,
    'in a paragraph of a list item': (linkHtml) => `<ul><li><p>${linkHtml}</p></li></ul>`,
    'without its trailing slash': (linkHtml) => `<p>${linkHtml.replace('/">', '">')}</p>`,
    'with the name of its file': (linkHtml) => `<p>${linkHtml.replace('/">', '/index.html">')}</p>`,
    'with a relative address': (linkHtml) => `<p>${linkHtml.replace(location.origin, '')}</p>`,
  };

  for (const [condition, html] of Object.entries(blocks))
    it(`${condition} becomes the element`, async () => {
      const page = await openPage(html(link('support-offers', 'en')));
      await expectElement(page.$('a').closest('p, div'), 'support-offers', 'en');
    });

  const links = {
    'in a sentence': `<p>Read ${link('help-emergency')}.</p>`,
    'beside another link': `<p>${link('help-emergency')} <a href="/">Home</a></p>`,
    'beside Arabic text': `<p>اتصل ${link('help-emergency')}</p>`,
    'beside a number': `<p>${link('help-emergency')} 2</p>`,
    'beside an image': `<p>${link('help-emergency')}<img alt="" src="data:,"></p>`,
    'to another origin': `<p>${link('help-emergency', 'nb', otherOrigin)}</p>`,
    'to an origin that the origin of the script starts with': `<p>${link('help-emergency', 'nb', location.origin.slice(0, -1))}</p>`,
    'to an element that does not exist': `<p>${link('something-else')}</p>`,
    'to a deeper page': `<p>${link('help-emergency', 'nb/more')}</p>`,
    'without a block around it': link('help-emergency'),
    'in a menu': `<div><ul><li>${link('help-emergency')}</li></ul></div>`,
    'alone in a <div> of a header': `<header style="display: flex; height: 60px; align-items: center"><b>Logo</b><div>${link('help-emergency')}</div></header>`,
    'beside an icon link': `<p>${link('help-emergency')} <a href="tel:+4712345678" aria-label="Call us"><i class="icon"></i></a></p>`,
    'alone in a <div> of a menu': `<nav><div>${link('help-emergency')}</div></nav>`,
    'in a table cell': `<div><table><tr><td>${link('help-emergency')}</td></tr></table></div>`,
  };

  for (const [condition, html] of Object.entries(links))
    it(`${condition} stays a link`, async () => {
      const page = await openPage(html);
      await expectUnchanged(page.$('a').parentElement);
      expect([...page.document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length, 'shadow roots').to.equal(0);
      expect(page.consoleMessages).to.deep.equal([]);
    });
});

describe('a <div> with the class of an element', () => {
  const ownDivs = {
    'a form': '<form><label>Your e-mail <input type="email"></label></form>',
    'headings': '<h3>What we offer</h3><p>Coffee</p>',
    'a list': '<ul><li>Coffee</li><li>A talk</li></ul>',
    'a picture': '<p>Our house <img alt="" src="data:,"></p>',
  };

  for (const [children, html] of Object.entries(ownDivs)) {
    it(`stays as it is when it contains ${children}`, async () => {
      const page = await openPage(div('support-offers', '', html));
      await expectUnchanged(page.$('div'));
      expect(!!page.$('div').shadowRoot, 'a shadow root').to.equal(false);
    });

    it(`becomes the element when it has data-lang and contains ${children}`, async () => {
      const page = await openPage(div('support-offers', 'data-lang', html));
      await expectElement(page.$('div'), 'support-offers', 'en');
    });
  }

  it('stays as it is when it contains other content, and a link alone in a paragraph inside becomes the element', async () => {
    const page = await openPage(div('support-offers', '', `<h3>What we offer</h3><p>${link('help-emergency', 'en')}</p>`));
    await expectElement(page.$('p'), 'help-emergency', 'en');
    expect(!!page.$('div').shadowRoot, 'a shadow root').to.equal(false);
  });
});

it("with the script from another origin, links to that origin become elements and links to the page's origin do not", async () => {
  const page = await openPage(`<p>${link('support-offers', 'nb', otherOrigin)}</p><p>${link('support-offers')}</p>`, {
    head: SCRIPT_TAG.replace('src="', `src="${otherOrigin}`),
  });
  const [linkToScriptOrigin, linkToPageOrigin] = page.document.querySelectorAll('p');
  await expectElement(linkToScriptOrigin, 'support-offers', 'nb');
  await expectUnchanged(linkToPageOrigin);
});

it('fills placeholders that are added later, and those of a replaced <body>', async () => {
  const page = await openPage('<main></main>');
  await addScript(page).catch(() => {});
  page.$('main').innerHTML = `<section>${div('support-offers')}</section><p>${link('trafficking-signs', 'en')}</p>`;
  await expectElement(page.$('div'), 'support-offers', 'en');
  await expectElement(page.$('p'), 'trafficking-signs', 'en');
  const body = page.document.createElement('body');
  body.innerHTML = div('help-emergency');
  page.document.body.replaceWith(body);
  await expectElement(page.$('div'), 'help-emergency', 'en');
});

it('fills a placeholder once, and each copy of it with its own element', async () => {
  const page = await openPage(div('support-offers') + `<p>${link('help-emergency', 'en')}</p>`);
  const element = await expectElement(page.$('div'), 'support-offers', 'en');
  const copies = [page.$('div'), page.$('p')].map((block) => page.document.body.appendChild(block.cloneNode(true)));
  await expectElement(copies[0], 'support-offers', 'en');
  await expectElement(copies[1], 'help-emergency', 'en');
  for (let i = 0; i < 3; i++) page.document.body.append(page.document.createElement('p'));
  await nextFrame();
  expect(elementIn(page.$('div')) === element, 'the same element').to.equal(true);
  expect(page.$('div').shadowRoot.querySelectorAll('support-offers').length).to.equal(1);
});

it('fills a block when its link is added, or moved out of a menu', async () => {
  const page = await openPage(`<div></div><nav><p>${link('support-offers', 'en')}</p></nav>`);
  page.$('div').append(page.document.createRange().createContextualFragment(link('help-emergency', 'en')));
  await expectElement(page.$('div'), 'help-emergency', 'en');
  await expectUnchanged(page.$('p'));
  page.document.body.append(page.$('p'));
  await expectElement(page.$('p'), 'support-offers', 'en');
});

it('fills the <div> around a link that was added first, and not the paragraph in it', async () => {
  const page = await openPage('<main></main>');
  page.$('main').innerHTML = `<p>${link('help-emergency', 'en')}</p>`;
  const block = page.document.createElement('div');
  block.className = 'support-offers';
  page.$('main').append(block);
  block.append(page.$('p'));
  await expectElement(block, 'help-emergency', 'en');
  expect(!!page.$('p').shadowRoot, 'a shadow root').to.equal(false);
});

const laterPlaceholders = {
  'the words beside its link are removed': [`<p>Read ${link('help-emergency', 'en')}</p>`, ({ firstChild }) => firstChild.remove()],
  'the address of its link becomes that of a finished page': [`<p>${link('news')}</p>`, ({ firstChild }) => { firstChild.href = urlOf('help-emergency', 'en'); }],
  'other words replace a form in it': [div('help-emergency', '', '<form></form>'), (block) => { block.textContent = 'Call 112'; }],
};

for (const [event, [html, change]] of Object.entries(laterPlaceholders))
  it(`leaves a block as it is when ${event}, and fills it when it is added again`, async () => {
    const page = await openPage(`<main>${html}</main>`);
      const block = page.$('main').firstChild;
    await expectUnchanged(block);
    change(block);
    page.$('main').append('More');
    await expectUnchanged(block);
    page.$('main').append(block);
    await expectElement(block, 'help-emergency', 'en');
  });

it('waits for the end of the paragraph before it fills a link, while the page is parsed', async () => {
  const page = await openPage(`<p>${link('help-emergency')} or call us: <a href="tel:112">112</a></p>`, {
    head: SCRIPT_TAG.replace(' defer', ''),
  });
  await expectUnchanged(page.$('p'));
});

it('a link in a placeholder <div> stays its fallback', async () => {
  const page = await openPage(div('help-emergency', '', `<p>${link('help-emergency', 'en')}</p>`));
  await expectElement(page.$('div'), 'help-emergency', 'en');
  await nextFrame();
  expect(!!page.$('p').shadowRoot, 'a shadow root').to.equal(false);
});

describe('a filled block', () => {
  const changes = {
    'text is added beside its link': (block) => block.append(' or call us'),
    'its link is removed': (block) => block.replaceChildren('Something else'),
    'its link leads elsewhere': (block) => (block.querySelector('a').href = '/news'),
    'another element replaces its link': (block) => (block.innerHTML = '<b>Something else</b>'),
  };

  for (const [event, change] of Object.entries(changes))
    it(`shows its own content again when ${event}`, async () => {
      const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`);
      const block = page.$('div');
      await expectElement(block, 'help-emergency', 'en');
      change(block);
      await waitUntil(() => !elementIn(block));
      expect(block.innerText.trim()).to.equal(block.textContent.trim());
      expect([...block.childNodes].every((node) => node.nodeType === 3 || hasBox(node))).to.equal(true);
    });

  it('keeps its element when a framework writes the same link again', async () => {
    const html = link('help-emergency', 'en');
    const page = await openPage(`<div>${html}</div>`);
    const element = await expectElement(page.$('div'), 'help-emergency', 'en');
    for (let i = 0; i < 3; i++) {
      page.$('div').innerHTML = html;
      await nextFrame();
      expect(elementIn(page.$('div')) === element, 'the same element').to.equal(true);
    }
  });
});

it('a placeholder <div> with only a link uses the language of the link', async () => {
  const page = await openPage(div('help-emergency', '', `<p>${link('help-emergency', 'nb')}</p>`) + div('support-offers', '', link('support-offers', 'nb')), { lang: 'en' });
  await expectElement(page.$('.help-emergency'), 'help-emergency', 'nb');
  await expectElement(page.$('.support-offers'), 'support-offers', 'nb');
});

describe('a block whose content changes', () => {
  it('shows the language of a new link', async () => {
    const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`);
    await expectElement(page.$('div'), 'help-emergency', 'en');
    page.$('div').innerHTML = link('help-emergency', 'nb');
    await expectElement(page.$('div'), 'help-emergency', 'nb');
  });

  it('is not written to after it has stopped being a placeholder', async () => {
    const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`);
    const block = page.$('div');
    await expectElement(block, 'help-emergency', 'en');
    block.append(' or call us');
    await waitUntil(() => !elementIn(block));
    let mutations = 0;
    new MutationObserver(() => mutations++).observe(block.shadowRoot, { childList: true, subtree: true });
    for (let i = 0; i < 3; i++) {
      block.append(' more');
      await nextFrame();
    }
    expect(mutations).to.equal(0);
  });

  it('keeps a shadow root of the host, also when its content changes', async () => {
    const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`, { head: '' });
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>Theirs</b><slot></slot>';
    await addScript(page);
    await expectUnchanged(page.$('div'));
    page.$('div').append(' more');
    await nextFrame();
    expect(root.innerHTML).to.equal('<b>Theirs</b><slot></slot>');
  });

  it('keeps its element when it is removed and added again, and shows its own content when its link is then removed', async () => {
    const page = await openPage(`<div>${link('help-emergency', 'en')}</div><main></main>`);
    const block = page.$('div');
    await expectElement(block, 'help-emergency', 'en');
    block.remove();
    await nextFrame();
    page.$('main').append(block);
    await expectElement(block, 'help-emergency', 'en');
    block.textContent = 'Something else';
    await waitUntil(() => !elementIn(block));
  });

  it('shows its own content again when a framework changes the class of the <div>', async () => {
    const page = await openPage(div('help-emergency'));
    const block = page.$('div');
    await expectElement(block, 'help-emergency', 'en');
    block.className = 'news';
    await waitUntil(() => !elementIn(block));
    expect(hasBox(block.querySelector('a'))).to.equal(true);
  });

  it('shows another element when a framework changes the class or the link', async () => {
    const page = await openPage(`${div('help-emergency', 'data-lang="nb"', '')}<p>${link('support-offers', 'en')}</p>`);
    const [block, paragraph] = [page.$('div'), page.$('p')];
    await expectElement(block, 'help-emergency', 'nb');
    await expectElement(paragraph, 'support-offers', 'en');
    block.className = 'support-offers';
    paragraph.querySelector('a').href = urlOf('trafficking-signs', 'nb');
    await waitUntil(() => elementIn(block)?.localName === 'support-offers');
    await expectElement(block, 'support-offers', 'nb');
    await expectElement(paragraph, 'trafficking-signs', 'nb');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('shows the same element again when it becomes a placeholder again', async () => {
    const page = await openPage(div('help-emergency'));
    const block = page.$('div');
    const element = await expectElement(block, 'help-emergency', 'en');
    for (let i = 0; i < 2; i++) {
      block.className = 'news';
      await waitUntil(() => !elementIn(block));
      block.className = 'help-emergency';
      const newElement = await expectElement(block, 'help-emergency', 'en');
      expect(newElement === element, 'the same element').to.equal(true);
      expect(page.window.getComputedStyle(newElement.shadowRoot.querySelector('.call')).display).to.equal('flex');
    }
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('follows data- attributes that change later', async () => {
    const page = await openPage(div('help-emergency'));
    const element = await expectElement(page.$('div'), 'help-emergency', 'en');
    page.$('div').dataset.lang = 'nb';
    page.$('div').setAttribute('data-heading-level', '4');
    await contentOf(element, 'nb');
    expect(element.shadowRoot.querySelector('.title').localName).to.equal('h4');
    page.$('div').removeAttribute('data-lang');
    page.$('div').removeAttribute('data-heading-level');
    await contentOf(element, 'en');
    expect(element.shadowRoot.querySelector('.title').localName).to.equal('h2');
  });
});

it('fills the next placeholder when one has a closed shadow root, and throws nothing', async () => {
  const page = await openPage(`${div('help-emergency')}<p>${link('support-offers', 'en')}</p>`, { head: '' });
  page.$('div').attachShadow({ mode: 'closed' }).innerHTML = '<slot></slot>';
  await addScript(page);
  await expectElement(page.$('p'), 'support-offers', 'en');
  page.document.body.append('More');
  await nextFrame();
  expect(page.consoleMessages).to.deep.equal([]);
});

it('a block keeps its element when a translation tool wraps every text in it', async () => {
  const page = await openPage(`${div('help-emergency')}<p>${link('support-offers', 'en')}.</p>`);
  const elements = [await expectElement(page.$('div'), 'help-emergency', 'en'), await expectElement(page.$('p'), 'support-offers', 'en')];
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  const textNodes = [];
  while (walker.nextNode()) textNodes.push(walker.currentNode);
  for (const text of textNodes) {
    const font = page.document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
  await nextFrame();
  await nextFrame();
  expect([elementIn(page.$('div')) === elements[0], elementIn(page.$('p')) === elements[1]]).to.deep.equal([true, true]);
});

const breakages = {
  'deletes requestAnimationFrame': ['delete window.requestAnimationFrame', true],
  'cannot create an element with a hyphen': ["{ const { createElement } = Document.prototype; Document.prototype.createElement = function (name) { if (name.includes('-')) throw new Error('None'); return createElement.apply(this, arguments); } }", false],
  'deletes startsWith()': ['delete String.prototype.startsWith', false],
};

for (const [breakage, [code, isFilled]] of Object.entries(breakages))
  for (const head of [SCRIPT_TAG, SCRIPT_TAG.replace(' defer', '')])
    it(`shows ${isFilled ? 'the element' : 'the fallback'}, and throws nothing, on a page that ${breakage}${head === SCRIPT_TAG ? '' : ', with a script without defer'}`, async () => {
      const page = await openPage(`<p>${link('help-emergency', 'en')}</p>`, { head: `<script>${code}</script>${head}` });
      if (isFilled) await expectElement(page.$('p'), 'help-emergency', 'en');
      else await expectUnchanged(page.$('p'));
      page.document.body.append('More');
      await nextFrame();
      expect(page.consoleMessages.filter((line) => /^un(caught|handled)/.test(line))).to.deep.equal([]);
    });

it('leaves editable content alone', async () => {
  const page = await openPage(`<div contenteditable><div class="help-emergency">Help</div><p>${link('help-emergency')}</p></div>`);
  await expectUnchanged(page.$('.help-emergency'));
  await expectUnchanged(page.$('p'));
});

it('shows English in an empty placeholder while its locale loads', async () => {
  const page = await openPage('<main></main>', { head: variantTag('silent') });
  page.$('main').innerHTML = div('help-emergency', 'data-lang="nb"', ' ');
  await expectElement(page.$('div'), 'help-emergency', 'en');
});

for (const children of ['<p></p>', '<span hidden>112</span>', '<noscript>112</noscript>'])
  it(`shows English in a placeholder with invisible content while its locale loads: ${children}`, async () => {
    const page = await openPage('<main></main>', { head: variantTag('silent') });
    page.$('main').innerHTML = div('help-emergency', 'data-lang="nb"', children);
    await expectElement(page.$('div'), 'help-emergency', 'en');
  });

it('shows the fallback in a placeholder while its locale loads', async () => {
  const page = await openPage('<main></main>', { head: variantTag('silent') });
  page.$('main').innerHTML = div('help-emergency', 'data-lang="nb"');
  await waitUntil(() => elementIn(page.$('div')));
  await elementIn(page.$('div')).updateComplete;
  expect(hasBox(page.$('div a'))).to.equal(true);
});

for (const [browser, head] of [['', SCRIPT_TAG], [', without constructable style sheets too', WITHOUT_CONSTRUCTABLE_SHEETS + SCRIPT_TAG]])
  it(`shows the element on a page that hides every element, and hides it in a hidden placeholder${browser}`, async () => {
    const page = await openPage(`${div('help-emergency')}<p>${link('support-offers', 'en')}</p><div class="trafficking-signs" hidden></div>`, {
      head,
      style: '* { all: unset !important; display: none !important } html, body { display: block !important }',
    });
    await expectElement(page.$('div'), 'help-emergency', 'en');
    await expectElement(page.$('p'), 'support-offers', 'en');
    await waitUntil(() => elementIn(page.$('[hidden]')));
    expect(hasBox(page.$('[hidden]'))).to.equal(false);
  });

it('leaves alone a <div> of the host that contains the element', async () => {
  const page = await openPage('<div class="help-emergency"><help-emergency></help-emergency></div>');
  await contentOf(page.$('help-emergency'));
  expect(!!page.$('div').shadowRoot, 'a shadow root').to.equal(false);
});

it('a row of an element that the host has written opens in place beside a placeholder, which a commenter may have written', async () => {
  const page = await openPage(`<help-emergency></help-emergency>${div('support-offers', 'data-lang="en"')}`);
  await expectElement(page.$('div'), 'support-offers', 'en');
  await contentOf(page.$('help-emergency'));
  expect(rowsOf(page.$('help-emergency'))[0].localName).to.equal('summary');
});

it('a row in one placeholder leads to another placeholder', async () => {
  const page = await openPage(div('help-emergency') + `<p>${link('support-offers', 'en')}</p>`);
  const emergency = await expectElement(page.$('div'), 'help-emergency', 'en');
  const offers = await expectElement(page.$('p'), 'support-offers', 'en');
  rowsOf(emergency)[0].click();
  expectFocus(offers.shadowRoot.querySelector('.title'));
});

it('leaves a placeholder alone when another script has defined its element', async () => {
  const taken = "<script>customElements.define('support-offers', class extends HTMLElement {})</script>";
  const page = await openPage(div('support-offers'), { head: taken + SCRIPT_TAG });
  await expectUnchanged(page.$('div'));
});

it('has its styles without constructable style sheets, under a strict policy', async () => {
  const head = `${WITHOUT_CONSTRUCTABLE_SHEETS}
    ${policyTag("default-src 'none'; script-src 'nonce-n0nce'; style-src 'nonce-n0nce'")}${SCRIPT_TAG.replace('defer', 'defer nonce="n0nce"')}`;
  const page = await openPage(div('support-offers'), { head });
  const element = await expectElement(page.$('div'), 'support-offers', 'en');
  expect(page.window.getComputedStyle(element.shadowRoot.querySelector('.call')).display).to.equal('flex');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('a block is no placeholder any more when its link, an image, is removed', async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en').replace('Help', '<img alt="Help" src="data:,">')}</div>`);
  const block = page.$('div');
  await expectElement(block, 'help-emergency', 'en');
  block.replaceChildren();
  await waitUntil(() => !elementIn(block));
});

it('a block has the styles of the host again when it is no placeholder any more', async () => {
  const page = await openPage(div('help-emergency'), { style: 'div { opacity: 0.5; writing-mode: vertical-rl }' });
  const block = page.$('div');
  const readStyles = () => [page.window.getComputedStyle(block).opacity, page.window.getComputedStyle(block).writingMode];
  await expectElement(block, 'help-emergency', 'en');
  expect(readStyles()).to.deep.equal(['1', 'horizontal-tb']);
  block.className = 'news';
  await waitUntil(() => !elementIn(block));
  expect(readStyles()).to.deep.equal(['0.5', 'vertical-rl']);
});

it('keeps the focus when the host changes an attribute of the <div>', async () => {
  const page = await openPage(div('help-emergency'));
  const element = await expectElement(page.$('div'), 'help-emergency', 'en');
  const call = element.shadowRoot.querySelector('.call');
  call.focus();
  page.$('div').title = 'Theirs';
  await nextFrame();
  expectFocus(call);
});

it('leaves alone a <div> with a declarative shadow root of the host', async function () {
  if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
  const page = await openPage(div('help-emergency', '', '<template shadowrootmode="open"><b>Theirs</b></template>'));
  await expectUnchanged(page.$('div'));
  expect(page.$('div').shadowRoot.innerHTML).to.equal('<b>Theirs</b>');
});

it('a block is no placeholder any more when the text node beside its link gets words', async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en')} </div>`);
  const block = page.$('div');
  await expectElement(block, 'help-emergency', 'en');
  block.lastChild.data = ' or call us';
  await waitUntil(() => !elementIn(block));
});
