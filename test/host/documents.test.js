import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { expect, otherOrigin, RECORD_CONSOLE, waitUntil } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

const xhtml = (body) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nb" lang="nb"><head><title>A host</title>${RECORD_CONSOLE}</head><body>${body}</body></html>`;
const html = (body) => `<!doctype html><html lang="nb"><title>A host</title>${RECORD_CONSOLE}<body><p>Blåbærsyltetøy</p>${body}</html>`;

const served = (type, page) => Object.assign(document.createElement('iframe'), { src: `/served/page?${new URLSearchParams({ type, html: page })}` });

const tag = (folder) => `<script src="${folder}/help-widgets.js" defer="defer"></script>`;

let frame;
afterEach(() => frame.remove());

const open = async (made) => {
  frame = made;
  frame.style.cssText = 'border: 0; width: 400px; height: 700px';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const { contentWindow: window, contentDocument } = frame;
  return { window, document: contentDocument, $: (selector) => contentDocument.querySelector(selector), consoleMessages: window.consoleMessages };
};

/** Sentences with the characters that a wrong charset spoils. */
const expectContent = async (page, lang = 'nb') => {
  const words = lang === 'nb' ? ['I nødssituasjoner: Ring 112!', 'både kvinner og menn', '– '] : ['In emergency situations, call 112!', ' – both women and men', '§ 258'];
  let all = '';
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), lang);
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
    all += textOf(content);
  }
  for (const word of words) expect(all).to.include(word);
  expect(all).to.not.match(/[ÃÂâ�]/);
  expect(page.consoleMessages).to.deep.equal([]);
};

/** Pages of every kind; `proof` holds where it is really one. */
const documents = {
  'a page of XHTML': {
    make: (folder) => served('application/xhtml+xml', xhtml(tag(folder) + ALL_ELEMENTS_HTML)),
    proof: ({ document }) => document.contentType === 'application/xhtml+xml' && document.createElement('P').localName === 'P',
  },
  'a page of XHTML with its script in a CDATA section': {
    async make(folder) {
      const code = await (await fetch('/dist/help-widgets.js')).text();
      const blob = new Blob([xhtml(`${ALL_ELEMENTS_HTML}<script data-base="${folder}"><![CDATA[${code}]]></script>`)], { type: 'application/xhtml+xml' });
      return Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(blob) });
    },
    proof: ({ document }) => document.contentType === 'application/xhtml+xml',
  },
  'a page in quirks mode': {
    make: (folder) => served('text/html', html(tag(folder) + ALL_ELEMENTS_HTML).replace('<!doctype html>', '')),
    proof: ({ document }) => document.compatMode === 'BackCompat',
  },
  'a page in ISO-8859-1 whose server names no charset of the script': {
    make: (folder) => served('text/html; charset=iso-8859-1', html(tag(folder) + ALL_ELEMENTS_HTML)),
    folder: '/served/no-charset',
    proof: ({ document, $ }) => document.characterSet === 'windows-1252' && textOf($('p')) === 'Blåbærsyltetøy',
  },
  'a page in ISO-8859-1 with a byte-order mark before the script': {
    make: (folder) => served('text/html; charset=iso-8859-1', html(tag(folder) + ALL_ELEMENTS_HTML)),
    folder: '/served/bom',
    proof: ({ document }) => document.characterSet === 'windows-1252',
  },
  'a page whose server names a wrong charset of the script': {
    make: (folder) => served('text/html; charset=utf-8', html(tag(folder) + ALL_ELEMENTS_HTML)),
    folder: '/served/wrong-charset',
    proof: ({ document }) => document.characterSet === 'UTF-8',
  },
  'a page in windows-1252 that pastes the script between its tags': {
    async make(folder) {
      const code = await (await fetch('/dist/help-widgets.js')).text();
      const bytes = [...html(`${ALL_ELEMENTS_HTML}<script data-base="${folder}">${code}</script>`)].map((character) => character.codePointAt(0));
      const blob = new Blob([new Uint8Array(bytes)], { type: 'text/html; charset=windows-1252' });
      return Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(blob) });
    },
    folder: '/served/no-charset',
    proof: ({ document, $ }) => document.characterSet === 'windows-1252' && textOf($('p')) === 'Blåbærsyltetøy',
  },
  'the page of a srcdoc': {
    make: (folder) => Object.assign(document.createElement('iframe'), { srcdoc: html(tag(folder) + ALL_ELEMENTS_HTML) }),
    proof: ({ document }) => document.URL === 'about:srcdoc',
  },
  'a sandbox that has its origin': {
    make(folder) {
      const page = served('text/html; charset=utf-8', html(tag(folder) + ALL_ELEMENTS_HTML));
      page.sandbox = 'allow-scripts allow-same-origin';
      return page;
    },
    proof: ({ window }) => window.origin === location.origin,
  },
};

for (const [what, { make, folder = '/dist', proof }] of Object.entries(documents))
  for (const origin of [location.origin, otherOrigin])
    it(`works in ${what}${origin === otherOrigin ? ', from another origin' : ''}`, async () => {
      const page = await open(await make(origin + folder));
      expect(proof(page), 'the page is as it says').to.equal(true);
      await expectContent(page);
      expect(localeRequestsOf(page)).to.deep.equal([`${origin}${folder}/locales/nb.js`]);
      for (const name of ELEMENTS) page.$(name).lang = 'en';
      await expectContent(page, 'en');
    });

it('speaks English in a page of XHTML that has xml:lang alone', async () => {
  const page = await open(await served('application/xhtml+xml', xhtml(tag('/dist') + ALL_ELEMENTS_HTML).replace(' lang="nb"', '')));
  expect(page.document.documentElement.getAttribute('xml:lang')).to.equal('nb');
  await expectContent(page, 'en');
});

/** Nobody can look into these from here, so the page tells. */
const shut = {
  'a sandbox without an origin': (page) => Object.assign(served('text/html; charset=utf-8', page), { sandbox: 'allow-scripts' }),
  'a data: address': (page) => Object.assign(document.createElement('iframe'), { src: `data:text/html;charset=utf-8,${encodeURIComponent(page)}` }),
};

const TELL = `<script>
  const look = () => {
    const all = [...document.querySelectorAll(':defined')].filter(({ localName }) => localName.includes('-'));
    const shown = all.map(({ localName, shadowRoot }) => [localName, shadowRoot.querySelector('.help[lang=nb]')?.textContent]);
    if (shown.length < 3 || !shown.every(([, text]) => text)) requestAnimationFrame(look);
    else parent.postMessage({ origin, consoleMessages, shown }, '*');
  };
  look();
</script>`;

for (const [what, make] of Object.entries(shut))
  for (const origin of [location.origin, otherOrigin])
    it(`works in ${what}${origin === otherOrigin ? ', from another origin' : ''}`, async () => {
      let told;
      addEventListener('message', ({ data }) => (told = data), { once: true });
      await open(make(html(tag(`${origin}/dist`) + ALL_ELEMENTS_HTML + TELL))).catch(() => {});
      await waitUntil(() => told, 'the page tells', { timeout: 5000 });
      expect(told.origin).to.equal('null');
      expect(told.shown.map(([name]) => name)).to.have.members(ELEMENTS);
      for (const [, text] of told.shown) expect(text).to.include('I nødssituasjoner: Ring 112!');
      expect(told.consoleMessages).to.deep.equal([]);
    });
