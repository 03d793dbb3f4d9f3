import { nextFrame } from '@open-wc/testing';
import { contentOf, ELEMENTS, hasBox } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { addScript, localeRequestsOf, policyTag, SCRIPT_TAG, variantTag, WITHOUT_CONSTRUCTABLE_SHEETS } from '../support/browser/script-tags.js';

const FALLBACK = 'Call <a href="tel:112">112</a>';

const div = (name, attributes = '', children = FALLBACK) => `<div class="${name}" ${attributes}>${children}</div>`;

const addressOf = (name, lang = 'nb', origin = location.origin) => `${origin}/dist/embed/${name}/${lang}/`;
const link = (name, lang, origin) => `<a href="${addressOf(name, lang, origin)}">Help</a>`;

/** The element that a placeholder became; undefined where it stayed what it was. */
const elementIn = (block) => block.shadowRoot?.querySelector(ELEMENTS.join()) ?? undefined;

const becomes = async (block, name, lang) => {
  await waitUntil(() => elementIn(block), `${name} in ${block.outerHTML}`);
  const element = elementIn(block);
  expect(element.localName).to.equal(name);
  const content = await contentOf(element, lang);
  expect(hasBox(content)).to.equal(true);
  expect(content.querySelector('.call').getAttribute('href')).to.equal('tel:112');
  return element;
};

const stays = async (block) => {
  await nextFrame();
  await nextFrame();
  expect(!!elementIn(block), block.outerHTML).to.equal(false);
  for (const child of block.querySelectorAll('a')) expect(hasBox(child)).to.equal(true);
};

for (const name of ELEMENTS) {
  it(`<div class="${name}"> becomes the element, in its data-lang, and its own nodes are as they were`, async () => {
    const html = `${div(name, 'data-lang="nb"')}`;
    const page = await openPage(html);
    const element = await becomes(page.$('div'), name, 'nb');
    expect(page.document.body.innerHTML).to.equal(html);
    expect(hasBox(page.$('div a')), 'the fallback').to.equal(false);
    expect(element.shadowRoot.querySelector('.title').localName).to.equal('h2');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`a link to the finished page of ${name} becomes the element in the language of that page`, async () => {
    for (const lang of ['nb', 'en']) {
      const html = `<p>${link(name, lang)}</p>`;
      const page = await openPage(html, { lang: 'en' });
      await becomes(page.$('p'), name, lang);
      expect(page.document.body.innerHTML).to.equal(html);
      expect(hasBox(page.$('a')), 'the link').to.equal(false);
      expect(page.consoleMessages).to.deep.equal([]);
    }
  });
}

for (const said of ['', 'data-lang=""'])
  it(`speaks the language of the page where the placeholder says none${said && `, ${said}`}`, async () => {
    const page = await openPage(div('support-offers', said), { lang: 'nb' });
    await becomes(page.$('div'), 'support-offers', 'nb');
  });

it("leaves a host's own exit alone, whose class is that of ours", async () => {
  const html = '<div class="quick-exit"><a href="https://www.bbc.co.uk/">Quick exit</a></div>';
  const page = await openPage(`${html}<help-emergency></help-emergency>`);
  await contentOf(page.$('help-emergency'));
  expect(!!page.$('div').shadowRoot).to.equal(false);
  expect(hasBox(page.$('div a'))).to.equal(true);
});

it('carries over what the elements know, and nothing else', async () => {
  const known = 'data-lang="nb" data-heading-level="4" data-exit="none" data-print="card"';
  const unknown = 'id="theirs" style="color: red" title="Theirs" lang="en" data-onclick="alert(1)" data-slot="end" data-style="color: red" data-hidden data-class="x" data-base="/copies/any" data-offers-href="/offers" data-signs-href="/signs" data-exit-href="https://example.org/"';
  const page = await openPage(div('help-emergency', `${known} ${unknown}`));
  const element = await becomes(page.$('div'), 'help-emergency', 'nb');
  expect(element.outerHTML).to.equal(
    '<help-emergency lang="nb" heading-level="4" exit="none" print="card"><slot></slot></help-emergency>'
  );
  expect(element.shadowRoot.querySelector('.title').localName).to.equal('h4');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/dist/locales/nb.js`]);
  expect(rowsOf(element).map(({ localName }) => localName)).to.deep.equal(['summary', 'summary']);
});

const blocks = {
  'in a paragraph': (it) => `<p>${it}</p>`,
  'in a <div>': (it) => `<div>${it}</div>`,
  'set bold by an editor': (it) => `<p><strong>${it}</strong></p>`,
  'among the spaces and breaks that editors leave': (it) => `<p>&nbsp;\n${it}<br>&nbsp;</p>`,
  'among what shows nothing': (it) => `<p>\u200b<span></span>${it}\ufeff\u2060<o:p></o:p></p>`,
  'set small and slanted, within another element': (it) => `<p><small><i>${it}</i></small></p>`,
  'that a translator has wrapped': (it) => `<p><font><font>${it.replace('Help', '<font>Help</font>')}</font></font></p>`,
  'with a full stop and an arrow': (it) => `<p>→ ${it}.</p>`,
  'in a paragraph of a list': (it) => `<ul><li><p>${it}</p></li></ul>`,
  'without its last slash': (it) => `<p>${it.replace('/">', '">')}</p>`,
  'with the name of the file': (it) => `<p>${it.replace('/">', '/index.html">')}</p>`,
  'relative to the page': (it) => `<p>${it.replace(location.origin, '')}</p>`,
};

for (const [where, html] of Object.entries(blocks))
  it(`a link ${where} becomes the element`, async () => {
    const page = await openPage(html(link('support-offers', 'en')));
    await becomes(page.$('a').closest('p, div'), 'support-offers', 'en');
  });

const links = {
  'in a sentence': `<p>Read ${link('help-emergency')}.</p>`,
  'beside another link': `<p>${link('help-emergency')} <a href="/">Home</a></p>`,
  'beside words in another script': `<p>اتصل ${link('help-emergency')}</p>`,
  'beside a number': `<p>${link('help-emergency')} 2</p>`,
  'beside an image': `<p>${link('help-emergency')}<img alt="" src="data:,"></p>`,
  'to another origin': `<p>${link('help-emergency', 'nb', otherOrigin)}</p>`,
  'to an origin that ours begins with': `<p>${link('help-emergency', 'nb', location.origin.slice(0, -1))}</p>`,
  'to an element that there is none of': `<p>${link('something-else')}</p>`,
  'to a deeper page': `<p>${link('help-emergency', 'nb/more')}</p>`,
  'with nothing around it': link('help-emergency'),
  'of a menu': `<div><ul><li>${link('help-emergency')}</li></ul></div>`,
  'alone in a <div> of a header': `<header style="display: flex; height: 60px; align-items: center"><b>Logo</b><div>${link('help-emergency')}</div></header>`,
  'beside a link that shows an icon': `<p>${link('help-emergency')} <a href="tel:+4712345678" aria-label="Call us"><i class="icon"></i></a></p>`,
  'alone in a <div> of a menu': `<nav><div>${link('help-emergency')}</div></nav>`,
  'in a cell': `<div><table><tr><td>${link('help-emergency')}</td></tr></table></div>`,
};

for (const [how, html] of Object.entries(links))
  it(`a link ${how} stays a link`, async () => {
    const page = await openPage(html);
    await stays(page.$('a').parentElement);
    expect([...page.document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length, 'shadow roots').to.equal(0);
    expect(page.consoleMessages).to.deep.equal([]);
  });

const ownDivs = {
  'a form': '<form><label>Your e-mail <input type="email"></label></form>',
  'headings': '<h3>What we offer</h3><p>Coffee</p>',
  'a list': '<ul><li>Coffee</li><li>A talk</li></ul>',
  'a picture': '<p>Our house <img alt="" src="data:,"></p>',
};

for (const [what, html] of Object.entries(ownDivs)) {
  it(`a <div> that has the name of an element for its class and ${what} in it is the host's own`, async () => {
    const page = await openPage(div('support-offers', '', html));
    await stays(page.$('div'));
    expect(!!page.$('div').shadowRoot, 'a shadow root').to.equal(false);
  });

  it(`it becomes the element with a data-lang, whatever is in it, as ${what}`, async () => {
    const page = await openPage(div('support-offers', 'data-lang', html));
    await becomes(page.$('div'), 'support-offers', 'en');
  });
}

it("a link alone in its paragraph becomes the element in a <div> of the host's own with the name of one", async () => {
  const page = await openPage(div('support-offers', '', `<h3>What we offer</h3><p>${link('help-emergency', 'en')}</p>`));
  await becomes(page.$('p'), 'help-emergency', 'en');
  expect(!!page.$('div').shadowRoot, 'a shadow root').to.equal(false);
});

it("with the script from another origin, that origin's links become elements and the page's own do not", async () => {
  const page = await openPage(`<p>${link('support-offers', 'nb', otherOrigin)}</p><p>${link('support-offers')}</p>`, {
    head: SCRIPT_TAG.replace('src="', `src="${otherOrigin}`),
  });
  const [theirs, own] = page.document.querySelectorAll('p');
  await becomes(theirs, 'support-offers', 'nb');
  await stays(own);
});

it('takes the place of what is added later, and of a whole page that is exchanged', async () => {
  const page = await openPage('<main></main>');
  await addScript(page).catch(() => {});
  page.$('main').innerHTML = `<section>${div('support-offers')}</section><p>${link('trafficking-signs', 'en')}</p>`;
  await becomes(page.$('div'), 'support-offers', 'en');
  await becomes(page.$('p'), 'trafficking-signs', 'en');
  const body = page.document.createElement('body');
  body.innerHTML = div('help-emergency');
  page.document.body.replaceWith(body);
  await becomes(page.$('div'), 'help-emergency', 'en');
});

it('fills a placeholder once, and a copy of it anew', async () => {
  const page = await openPage(div('support-offers') + `<p>${link('help-emergency', 'en')}</p>`);
  const element = await becomes(page.$('div'), 'support-offers', 'en');
  const copies = [page.$('div'), page.$('p')].map((block) => page.document.body.appendChild(block.cloneNode(true)));
  await becomes(copies[0], 'support-offers', 'en');
  await becomes(copies[1], 'help-emergency', 'en');
  for (let i = 0; i < 3; i++) page.document.body.append(page.document.createElement('p'));
  await nextFrame();
  expect(elementIn(page.$('div')) === element, 'the same element').to.equal(true);
  expect(page.$('div').shadowRoot.querySelectorAll('support-offers').length).to.equal(1);
});

it('waits for what follows a link while the page is being read', async () => {
  const page = await openPage(`<p>${link('help-emergency')} or call us: <a href="tel:112">112</a></p>`, {
    head: SCRIPT_TAG.replace(' defer', ''),
  });
  await stays(page.$('p'));
});

it('a link in a <div> of ours is the fallback of that <div>', async () => {
  const page = await openPage(div('help-emergency', '', `<p>${link('help-emergency', 'en')}</p>`));
  await becomes(page.$('div'), 'help-emergency', 'en');
  await nextFrame();
  expect(!!page.$('p').shadowRoot, 'a shadow root').to.equal(false);
});

const changes = {
  'something comes to stand beside it': (block) => block.append(' or call us'),
  'it is taken away': (block) => block.replaceChildren('Something else'),
  'it leads elsewhere': (block) => (block.querySelector('a').href = '/news'),
  'another element takes its place': (block) => (block.innerHTML = '<b>Something else</b>'),
};

for (const [what, change] of Object.entries(changes))
  it(`a block is the host's own again when its link is filled and ${what}`, async () => {
    const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`);
    const block = page.$('div');
    await becomes(block, 'help-emergency', 'en');
    change(block);
    await waitUntil(() => !elementIn(block));
    expect(block.innerText.trim()).to.equal(block.textContent.trim());
    expect([...block.childNodes].every((node) => node.nodeType === 3 || hasBox(node))).to.equal(true);
  });

it('is the element still when a framework writes the same link anew', async () => {
  const html = link('help-emergency', 'en');
  const page = await openPage(`<div>${html}</div>`);
  const element = await becomes(page.$('div'), 'help-emergency', 'en');
  for (let i = 0; i < 3; i++) {
    page.$('div').innerHTML = html;
    await nextFrame();
    expect(elementIn(page.$('div')) === element, 'the same element').to.equal(true);
  }
});

it('keeps the language of a link that is all of a <div> of ours', async () => {
  const page = await openPage(div('help-emergency', '', `<p>${link('help-emergency', 'nb')}</p>`) + div('support-offers', '', link('support-offers', 'nb')), { lang: 'en' });
  await becomes(page.$('.help-emergency'), 'help-emergency', 'nb');
  await becomes(page.$('.support-offers'), 'support-offers', 'nb');
});

it('speaks another language when its link leads to a page in that', async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`);
  await becomes(page.$('div'), 'help-emergency', 'en');
  page.$('div').innerHTML = link('help-emergency', 'nb');
  await becomes(page.$('div'), 'help-emergency', 'nb');
});

it("writes nothing more into a block that is the host's own again", async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`);
  const block = page.$('div');
  await becomes(block, 'help-emergency', 'en');
  block.append(' or call us');
  await waitUntil(() => !elementIn(block));
  let written = 0;
  new MutationObserver(() => written++).observe(block.shadowRoot, { childList: true, subtree: true });
  for (let i = 0; i < 3; i++) {
    block.append(' more');
    await nextFrame();
  }
  expect(written).to.equal(0);
});

it('leaves alone a block with a shadow root of the host, also when something comes to stand in it', async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en')}</div>`, { head: '' });
  const root = page.$('div').attachShadow({ mode: 'open' });
  root.innerHTML = '<b>Theirs</b><slot></slot>';
  await addScript(page);
  await stays(page.$('div'));
  page.$('div').append(' more');
  await nextFrame();
  expect(root.innerHTML).to.equal('<b>Theirs</b><slot></slot>');
});

it("is the element still when its block is taken out and put back, and the block the host's own when its link goes then", async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en')}</div><main></main>`);
  const block = page.$('div');
  await becomes(block, 'help-emergency', 'en');
  block.remove();
  await nextFrame();
  page.$('main').append(block);
  await becomes(block, 'help-emergency', 'en');
  block.textContent = 'Something else';
  await waitUntil(() => !elementIn(block));
});

it('is no element any more when a framework makes something else of the <div>', async () => {
  const page = await openPage(div('help-emergency'));
  const block = page.$('div');
  await becomes(block, 'help-emergency', 'en');
  block.className = 'news';
  await waitUntil(() => !elementIn(block));
  expect(hasBox(block.querySelector('a'))).to.equal(true);
});

it('is another element when a framework writes the name or the link of another', async () => {
  const page = await openPage(`${div('help-emergency', 'data-lang="nb"', '')}<p>${link('support-offers', 'en')}</p>`);
  const [block, paragraph] = [page.$('div'), page.$('p')];
  await becomes(block, 'help-emergency', 'nb');
  await becomes(paragraph, 'support-offers', 'en');
  block.className = 'support-offers';
  paragraph.querySelector('a').href = addressOf('trafficking-signs', 'nb');
  await waitUntil(() => elementIn(block)?.localName === 'support-offers');
  await becomes(block, 'support-offers', 'nb');
  await becomes(paragraph, 'trafficking-signs', 'nb');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('is the element again when the block is a placeholder again', async () => {
  const page = await openPage(div('help-emergency'));
  const block = page.$('div');
  const element = await becomes(block, 'help-emergency', 'en');
  for (let i = 0; i < 2; i++) {
    block.className = 'news';
    await waitUntil(() => !elementIn(block));
    block.className = 'help-emergency';
    const again = await becomes(block, 'help-emergency', 'en');
    expect(again === element, 'the same element').to.equal(true);
    expect(page.window.getComputedStyle(again.shadowRoot.querySelector('.call')).display).to.equal('grid');
  }
  expect(page.consoleMessages).to.deep.equal([]);
});

it('follows what is written on the <div> later', async () => {
  const page = await openPage(div('help-emergency'));
  const element = await becomes(page.$('div'), 'help-emergency', 'en');
  page.$('div').dataset.lang = 'nb';
  page.$('div').setAttribute('data-heading-level', '4');
  await contentOf(element, 'nb');
  expect(element.shadowRoot.querySelector('.title').localName).to.equal('h4');
  page.$('div').removeAttribute('data-lang');
  page.$('div').removeAttribute('data-heading-level');
  await contentOf(element, 'en');
  expect(element.shadowRoot.querySelector('.title').localName).to.equal('h2');
});

it('fills the next placeholder where one has a closed shadow root, and throws nothing', async () => {
  const page = await openPage(`${div('help-emergency')}<p>${link('support-offers', 'en')}</p>`, { head: '' });
  page.$('div').attachShadow({ mode: 'closed' }).innerHTML = '<slot></slot>';
  await addScript(page);
  await becomes(page.$('p'), 'support-offers', 'en');
  page.document.body.append('More');
  await nextFrame();
  expect(page.consoleMessages).to.deep.equal([]);
});

it('stays the element when a translator wraps every text in it', async () => {
  const page = await openPage(`${div('help-emergency')}<p>${link('support-offers', 'en')}.</p>`);
  const elements = [await becomes(page.$('div'), 'help-emergency', 'en'), await becomes(page.$('p'), 'support-offers', 'en')];
  const texts = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) all.push(texts.currentNode);
  for (const text of all) {
    const font = page.document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
  await nextFrame();
  await nextFrame();
  expect([elementIn(page.$('div')) === elements[0], elementIn(page.$('p')) === elements[1]]).to.deep.equal([true, true]);
});

const broken = {
  'takes requestAnimationFrame away': ['delete window.requestAnimationFrame', true],
  'makes no element with a hyphen': ["{ const { createElement } = document; document.createElement = function (name) { if (name.includes('-')) throw new Error('None'); return createElement.apply(this, arguments); } }", false],
  'takes startsWith() away': ['delete String.prototype.startsWith', false],
};

for (const [what, [code, content]] of Object.entries(broken))
  for (const head of [SCRIPT_TAG, SCRIPT_TAG.replace(' defer', '')])
    it(`shows ${content ? 'the element' : 'what stands in it'}, and throws nothing, on a page that ${what}${head === SCRIPT_TAG ? '' : ', in a script without defer'}`, async () => {
      const page = await openPage(`<p>${link('help-emergency', 'en')}</p>`, { head: `<script>${code}</script>${head}` });
      if (content) await becomes(page.$('p'), 'help-emergency', 'en');
      else await stays(page.$('p'));
      page.document.body.append('More');
      await nextFrame();
      expect(page.consoleMessages.filter((line) => /^un(caught|handled)/.test(line))).to.deep.equal([]);
    });

it('leaves alone what is being edited', async () => {
  const page = await openPage(`<div contenteditable><div class="help-emergency">Help</div><p>${link('help-emergency')}</p></div>`);
  await stays(page.$('.help-emergency'));
  await stays(page.$('p'));
});

it('shows English at once where an empty placeholder waits for its language', async () => {
  const page = await openPage('<main></main>', { head: variantTag('silent') });
  page.$('main').innerHTML = div('help-emergency', 'data-lang="nb"', ' ');
  await becomes(page.$('div'), 'help-emergency', 'en');
});

for (const children of ['<p></p>', '<span hidden>112</span>', '<noscript>112</noscript>'])
  it(`the same where what stands in it shows nothing: ${children}`, async () => {
    const page = await openPage('<main></main>', { head: variantTag('silent') });
    page.$('main').innerHTML = div('help-emergency', 'data-lang="nb"', children);
    await becomes(page.$('div'), 'help-emergency', 'en');
  });

it('shows what stands in a placeholder while it waits for its language', async () => {
  const page = await openPage('<main></main>', { head: variantTag('silent') });
  page.$('main').innerHTML = div('help-emergency', 'data-lang="nb"');
  await waitUntil(() => elementIn(page.$('div')));
  await elementIn(page.$('div')).updateComplete;
  expect(hasBox(page.$('div a'))).to.equal(true);
});

for (const [browser, head] of [['', SCRIPT_TAG], [', in a browser without constructable sheets too', WITHOUT_CONSTRUCTABLE_SHEETS + SCRIPT_TAG]])
  it(`is shown where a page hides every element, and hidden where the placeholder is${browser}`, async () => {
    const page = await openPage(`${div('help-emergency')}<p>${link('support-offers', 'en')}</p><div class="trafficking-signs" hidden></div>`, {
      head,
      style: '* { all: unset !important; display: none !important } html, body { display: block !important }',
    });
    await becomes(page.$('div'), 'help-emergency', 'en');
    await becomes(page.$('p'), 'support-offers', 'en');
    await waitUntil(() => elementIn(page.$('[hidden]')));
    expect(hasBox(page.$('[hidden]'))).to.equal(false);
  });

it('leaves alone a class of the host that has an element of ours inside', async () => {
  const page = await openPage('<div class="help-emergency"><help-emergency></help-emergency></div>');
  await contentOf(page.$('help-emergency'));
  expect(!!page.$('div').shadowRoot, 'a shadow root').to.equal(false);
});

it('leads from one placeholder to another', async () => {
  const page = await openPage(div('help-emergency') + `<p>${link('support-offers', 'en')}</p>`);
  const emergency = await becomes(page.$('div'), 'help-emergency', 'en');
  const offers = await becomes(page.$('p'), 'support-offers', 'en');
  rowsOf(emergency)[0].click();
  expectFocus(offers.shadowRoot.querySelector('.title'));
});

it('leaves a placeholder to its own words where another script has taken the name', async () => {
  const taken = "<script>customElements.define('support-offers', class extends HTMLElement {})</script>";
  const page = await openPage(div('support-offers'), { head: taken + SCRIPT_TAG });
  await stays(page.$('div'));
});

it('has its styles in a browser without constructable sheets, under a strict policy', async () => {
  const head = `${WITHOUT_CONSTRUCTABLE_SHEETS}
    ${policyTag("default-src 'none'; script-src 'nonce-n0nce'; style-src 'nonce-n0nce'")}${SCRIPT_TAG.replace('defer', 'defer nonce="n0nce"')}`;
  const page = await openPage(div('support-offers'), { head });
  const element = await becomes(page.$('div'), 'support-offers', 'en');
  expect(page.window.getComputedStyle(element.shadowRoot.querySelector('.call')).display).to.equal('grid');
  expect(page.consoleMessages).to.deep.equal([]);
});

it("a block is the host's own again when its link, a picture, is taken away", async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en').replace('Help', '<img alt="Help" src="data:,">')}</div>`);
  const block = page.$('div');
  await becomes(block, 'help-emergency', 'en');
  block.replaceChildren();
  await waitUntil(() => !elementIn(block));
});

it("looks as the host wants it when it is the host's own again", async () => {
  const page = await openPage(div('help-emergency'), { style: 'div { opacity: 0.5; writing-mode: vertical-rl }' });
  const block = page.$('div');
  const look = () => [page.window.getComputedStyle(block).opacity, page.window.getComputedStyle(block).writingMode];
  await becomes(block, 'help-emergency', 'en');
  expect(look()).to.deep.equal(['1', 'horizontal-tb']);
  block.className = 'news';
  await waitUntil(() => !elementIn(block));
  expect(look()).to.deep.equal(['0.5', 'vertical-rl']);
});

it('keeps the focus while the host changes what is written on the <div>', async () => {
  const page = await openPage(div('help-emergency'));
  const element = await becomes(page.$('div'), 'help-emergency', 'en');
  const call = element.shadowRoot.querySelector('.call');
  call.focus();
  page.$('div').title = 'Theirs';
  await nextFrame();
  expectFocus(call);
});

it("leaves alone a <div> whose shadow root stands in the host's HTML", async function () {
  if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
  const page = await openPage(div('help-emergency', '', '<template shadowrootmode="open"><b>Theirs</b></template>'));
  await stays(page.$('div'));
  expect(page.$('div').shadowRoot.innerHTML).to.equal('<b>Theirs</b>');
});

it("a block is the host's own again when words are written into the space beside its link", async () => {
  const page = await openPage(`<div>${link('help-emergency', 'en')} </div>`);
  const block = page.$('div');
  await becomes(block, 'help-emergency', 'en');
  block.lastChild.data = ' or call us';
  await waitUntil(() => !elementIn(block));
});
