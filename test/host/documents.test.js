import { ALL_ELEMENTS_HTML, contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { expect, otherOrigin, RECORD_CONSOLE, waitUntil } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

const xhtml = (body) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nb" lang="nb"><head><title>A host</title>${RECORD_CONSOLE}</head><body>${body}</body></html>`;
const html = (body) => `<!doctype html><html lang="nb"><title>A host</title>${RECORD_CONSOLE}<body><p>Blåbærsyltetøy</p>${body}</html>`;

const servedFrame = (type, page) => Object.assign(document.createElement('iframe'), { src: `/served/page?${new URLSearchParams({ type, html: page })}` });

const tag = (folder) => `<script src="${folder}/help-widgets.js" defer="defer"></script>`;

let frame;
afterEach(() => frame.remove());

const open = async (newFrame) => {
  frame = newFrame;
  frame.style.cssText = 'border: 0; width: 400px; height: 700px';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentWindow: window, contentDocument } = frame;
  return { window, document: contentDocument, $: (selector) => contentDocument.querySelector(selector), consoleMessages: window.consoleMessages };
};

/** Checks sentences with characters that a wrong charset corrupts. */
const expectContent = async (page, lang = 'nb') => {
  const expectedTexts = lang === 'nb' ? ['Ring 112 i nødssituasjoner!', 'både kvinner og menn', '– '] : ['In emergency situations, call 112!', ' – both women and men', '§ 258'];
  let shownText = '';
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), lang);
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
    shownText += textOf(content);
  }
  for (const expectedText of expectedTexts) expect(shownText).to.include(expectedText);
  // The name of a language has one of these letters, and is shown as it is.
  expect(shownText).to.include('Română');
  expect(shownText.replaceAll('Română', '')).to.not.match(/[ÃÂâ�]/);
  expect(page.consoleMessages).to.deep.equal([]);
};

/** Kinds of documents; `isSuch` tells whether the page really is of that kind. */
const documents = {
  'an XHTML page': {
    createFrame: (folder) => servedFrame('application/xhtml+xml', xhtml(tag(folder) + ALL_ELEMENTS_HTML)),
    isSuch: ({ document }) => document.contentType === 'application/xhtml+xml' && document.createElement('P').localName === 'P',
  },
  'an XHTML page with the script in a CDATA section': {
    async createFrame(folder) {
      const code = await (await fetch('/dist/help-widgets.js')).text();
      const blob = new Blob([xhtml(`${ALL_ELEMENTS_HTML}<script data-base="${folder}"><![CDATA[${code}]]></script>`)], { type: 'application/xhtml+xml' });
      return Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(blob) });
    },
    isSuch: ({ document }) => document.contentType === 'application/xhtml+xml',
  },
  'a page in quirks mode': {
    createFrame: (folder) => servedFrame('text/html', html(tag(folder) + ALL_ELEMENTS_HTML).replace('<!doctype html>', '')),
    isSuch: ({ document }) => document.compatMode === 'BackCompat',
  },
  'a page in ISO-8859-1 whose server sends the script without a charset': {
    createFrame: (folder) => servedFrame('text/html; charset=iso-8859-1', html(tag(folder) + ALL_ELEMENTS_HTML)),
    folder: '/served/no-charset',
    isSuch: ({ document, $ }) => document.characterSet === 'windows-1252' && textOf($('p')) === 'Blåbærsyltetøy',
  },
  'a page in ISO-8859-1 whose script starts with a byte-order mark': {
    createFrame: (folder) => servedFrame('text/html; charset=iso-8859-1', html(tag(folder) + ALL_ELEMENTS_HTML)),
    folder: '/served/bom',
    isSuch: ({ document }) => document.characterSet === 'windows-1252',
  },
  'a page whose server sends the script with a wrong charset': {
    createFrame: (folder) => servedFrame('text/html; charset=utf-8', html(tag(folder) + ALL_ELEMENTS_HTML)),
    folder: '/served/wrong-charset',
    isSuch: ({ document }) => document.characterSet === 'UTF-8',
  },
  'a page in windows-1252 with an inline script': {
    async createFrame(folder) {
      const code = await (await fetch('/dist/help-widgets.js')).text();
      const bytes = [...html(`${ALL_ELEMENTS_HTML}<script data-base="${folder}">${code}</script>`)].map((character) => character.codePointAt(0));
      const blob = new Blob([new Uint8Array(bytes)], { type: 'text/html; charset=windows-1252' });
      return Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(blob) });
    },
    folder: '/served/no-charset',
    isSuch: ({ document, $ }) => document.characterSet === 'windows-1252' && textOf($('p')) === 'Blåbærsyltetøy',
  },
  'a srcdoc page': {
    createFrame: (folder) => Object.assign(document.createElement('iframe'), { srcdoc: html(tag(folder) + ALL_ELEMENTS_HTML) }),
    isSuch: ({ document }) => document.URL === 'about:srcdoc',
  },
  'a sandboxed frame with allow-same-origin': {
    createFrame(folder) {
      const page = servedFrame('text/html; charset=utf-8', html(tag(folder) + ALL_ELEMENTS_HTML));
      page.sandbox = 'allow-scripts allow-same-origin';
      return page;
    },
    isSuch: ({ window }) => window.origin === location.origin,
  },
};

for (const [kind, { createFrame, folder = '/dist', isSuch }] of Object.entries(documents))
  for (const origin of [location.origin, otherOrigin])
    it(`works in ${kind}${origin === otherOrigin ? ', from another origin' : ''}`, async () => {
      const page = await open(await createFrame(origin + folder));
      expect(isSuch(page), 'the page is of this kind').to.equal(true);
      await expectContent(page);
      expect(localeRequestsOf(page)).to.deep.equal([`${origin}${folder}/locales/nb.js`]);
      for (const name of ELEMENTS) page.$(name).lang = 'en';
      await expectContent(page, 'en');
    });

it('shows English in an XHTML page that has xml:lang without lang', async () => {
  const page = await open(await servedFrame('application/xhtml+xml', xhtml(tag('/dist') + ALL_ELEMENTS_HTML).replace(' lang="nb"', '')));
  expect(page.document.documentElement.getAttribute('xml:lang')).to.equal('nb');
  await expectContent(page, 'en');
});

/** The test page has no access to these documents, so they post what they show. */
const inaccessibleDocuments = {
  'a sandboxed frame without allow-same-origin': (page) => Object.assign(servedFrame('text/html; charset=utf-8', page), { sandbox: 'allow-scripts' }),
  'a page with a data: address': (page) => Object.assign(document.createElement('iframe'), { src: `data:text/html;charset=utf-8,${encodeURIComponent(page)}` }),
};

const POST_RESULT = `<script>
  const postWhenShown = () => {
    const elements = [...document.querySelectorAll(':defined')].filter(({ localName }) => localName.includes('-'));
    const shown = elements.map(({ localName, shadowRoot }) => [localName, shadowRoot.querySelector('.help[lang=nb]')?.textContent]);
    if (shown.length < 3 || !shown.every(([, text]) => text)) requestAnimationFrame(postWhenShown);
    else parent.postMessage({ origin, consoleMessages, shown }, '*');
  };
  postWhenShown();
</script>`;

for (const [kind, createFrame] of Object.entries(inaccessibleDocuments))
  for (const origin of [location.origin, otherOrigin])
    it(`works in ${kind}${origin === otherOrigin ? ', from another origin' : ''}`, async () => {
      let result;
      addEventListener('message', ({ data }) => (result = data), { once: true });
      await open(createFrame(html(tag(`${origin}/dist`) + ALL_ELEMENTS_HTML + POST_RESULT))).catch(() => {});
      await waitUntil(() => result, 'the page posts its result', { timeout: 5000 });
      expect(result.origin).to.equal('null');
      expect(result.shown.map(([name]) => name)).to.have.members(ELEMENTS);
      for (const [, text] of result.shown) expect(text).to.include('Ring 112 i nødssituasjoner!');
      expect(result.consoleMessages).to.deep.equal([]);
    });
