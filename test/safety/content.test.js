import { contentOf, ELEMENTS, hasBox } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expect, openPage, otherOrigin, pause, waitUntil } from '../support/browser/page.js';
import { integrityOf, localeRequestsOf, policyTag, requestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

await import('/vendors/sanitizers.js');
const { DOMPurify, sanitizeHtml, unified, rehypeParse, rehypeSanitize, rehypeStringify, defaultSchema } = window.sanitizers;

const rehype = (schema) => (html) => String(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify).processSync(html));

/** What a site lets its commenters and editors write: the defaults of three sanitizers, and settings that are common. */
const sanitizers = {
  'no sanitizer': (html) => html,
  'DOMPurify': (html) => DOMPurify.sanitize(html),
  'DOMPurify with custom elements': (html) =>
    DOMPurify.sanitize(html, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /-/, attributeNameCheck: /./, allowCustomizedBuiltInElements: true } }),
  'DOMPurify with every id and name': (html) => DOMPurify.sanitize(html, { SANITIZE_DOM: false }),
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html with classes, ids and data attributes': (html) =>
    sanitizeHtml(html, { allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'], allowedAttributes: { '*': ['class', 'id', 'name', 'href', 'src', 'data-*'] } }),
  'rehype-sanitize': rehype(defaultSchema),
  'rehype-sanitize with classes, ids and data attributes': rehype({
    ...defaultSchema,
    clobberPrefix: '',
    attributes: { ...defaultSchema.attributes, '*': [...defaultSchema.attributes['*'], 'className', 'id', 'name', 'data*'] },
  }),
};

/** Folders of somebody else, on another origin and on that of the page, and code that needs no server. */
const folders = {
  'of a stranger': `${otherOrigin}/copies/stranger/`,
  'of another tenant of the same server': `${location.origin}/copies/stranger/`,
  'that is code': "data:text/javascript,window.ranStrangersCode=true;//",
};

const FALLBACK = '<a href="tel:112">112</a>';
const FINISHED_PAGE = `<a href="${location.origin}/dist/embed/help-emergency/nb/">Help</a>`;

/** Content that names the folder of a locale file, which is code. */
const attacks = {
  'a placeholder with data-base': (folder) => `<div class="help-emergency" data-lang="nb" data-base="${folder}">${FALLBACK}</div>`,
  'a link to a finished page in a block with data-base': (folder) => `<p data-base="${folder}">${FINISHED_PAGE}</p>`,
  'an element with base': (folder) => `<help-emergency lang="nb" base="${folder}" data-base="${folder}">${FALLBACK}</help-emergency>`,
  'an object that is called currentScript': (folder) => `<object id="currentScript" data-base="${folder}"></object><div class="help-emergency" data-lang="nb">${FALLBACK}</div>`,
  'an image that is called currentScript': (folder) =>
    `<img name="currentScript" data-base="${folder}" src="${folder}help-widgets.js"><div class="help-emergency" data-lang="nb">${FALLBACK}</div>`,
  'an address that ends as that of the script': (folder) => `<a data-base="${folder}" href="${folder}help-widgets.js">Help</a><div class="help-emergency" data-lang="nb">${FALLBACK}</div>`,
};

/** How a page loads the script. The locale file comes from the same folder. */
const COPY = '/copies/cors/help-widgets.js';
const integrity = await integrityOf(COPY);
const pages = {
  'plain': '<script src="/dist/help-widgets.js" defer></script>',
  'with a nonce': `${policyTag("script-src 'nonce-n0nce'")}<script src="/dist/help-widgets.js" nonce="n0nce" defer></script>`,
  'with a nonce and strict-dynamic': `${policyTag("script-src 'nonce-n0nce' 'strict-dynamic'")}<script src="/dist/help-widgets.js" nonce="n0nce" defer></script>`,
  'with an integrity tag': `<script src="${COPY}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
  'with Trusted Types': `${policyTag("require-trusted-types-for 'script'; trusted-types lit-html")}<script src="/dist/help-widgets.js" defer></script>`,
};

/** The address of each resource of a stranger that a page has asked for, other than an image. */
const strangersScripts = (page) => requestsOf(page).filter((address) => /\/copies\/stranger\/locales\//.test(address));

const expectNoStranger = (page) => {
  expect(strangersScripts(page)).to.deep.equal([]);
  expect(page.window.ranStrangersCode).to.equal(undefined);
};

const elementsIn = (root) =>
  [...root.querySelectorAll('*')].flatMap((node) => [...(ELEMENTS.includes(node.localName) ? [node] : []), ...(node.shadowRoot && !ELEMENTS.includes(node.localName) ? elementsIn(node.shadowRoot) : [])]);

/** Waits until what the host itself has written shows its content in Norwegian: a locale file has been asked for and has come. */
const hostIsReady = (page) => contentOf(page.$('#host'), 'nb');
const HOST = '<help-emergency id="host" lang="nb"></help-emergency>';

describe('content names no folder of code', () => {
  for (const [loaded, head] of Object.entries(pages))
    it(`on a page that loads the script ${loaded}`, async () => {
      // All attacks at once, and each by itself below on the plain page.
      const html = Object.values(attacks).flatMap((attack) => Object.values(folders).map(attack)).join('');
      const page = await openPage(html + HOST, { head });
      await hostIsReady(page);
      await Promise.all(elementsIn(page.document).map((element) => contentOf(element, 'nb')));
      expectNoStranger(page);
    });

  for (const [sanitizer, clean] of Object.entries(sanitizers))
    for (const [what, attack] of Object.entries(attacks))
      it(`by ${what} that has gone through ${sanitizer}`, async () => {
        const html = Object.values(folders).map((folder) => clean(attack(folder))).join('');
        const page = await openPage(html + HOST);
        await hostIsReady(page);
        await Promise.all(elementsIn(page.document).map((element) => contentOf(element, 'nb')));
        expectNoStranger(page);
      });

  it('when the script is in a joined file, and no tag tells where it came from', async () => {
    const joined = `<script>
      const file = new XMLHttpRequest();
      file.open('GET', '/dist/help-widgets.js', false);
      file.send();
      eval(file.responseText);
    </script>`;
    const html = Object.values(attacks).flatMap((attack) => Object.values(folders).map(attack)).join('');
    // Before the script, so that it stands there when the script looks for its tag.
    const page = await openPage(`${html}${HOST}${joined}`, { head: '' });
    await contentOf(page.$('#host'), 'en');
    await pause(100);
    expectNoStranger(page);
  });

  it('by a script tag that the policy of the page has blocked', async () => {
    const blocked = `<script src="${folders['of a stranger']}help-widgets.js"></script><script data-base="${folders['of a stranger']}"></script>`;
    const page = await openPage(HOST, { head: `${policyTag("script-src 'nonce-n0nce' 'strict-dynamic'")}${blocked}<script src="/dist/help-widgets.js" nonce="n0nce" defer></script>` });
    await hostIsReady(page);
    expectNoStranger(page);
  });
});

describe('a folder that the script tag names', () => {
  const refused = {
    'with a query': '/copies/data/?x=',
    'with a fragment': '/copies/data/#x',
    'with a user': location.origin.replace('//', '//user:password@') + '/copies/data/',
    'that is code': 'data:text/javascript,',
    'that is a blob': 'blob:null/1',
    'on a disk': 'file:///tmp/',
    'that is too long': `/copies/data/${'x'.repeat(2048)}/`,
  };
  for (const [what, folder] of Object.entries(refused))
    it(`is refused ${what}, with a line on the console`, async () => {
      const page = await openPage('<help-emergency lang="nb"></help-emergency>', { head: SCRIPT_TAG.replace(' defer', ` data-base="${folder}" defer`) });
      await contentOf(page.$('help-emergency'), 'nb');
      expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/dist/locales/nb.js`]);
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^warn: help-widgets ignores data-base=/).and.have.length.below(300);
    });
});

describe('a placeholder', () => {
  it('leads nowhere that its data attributes say', async () => {
    const elsewhere = 'data-offers-href="https://stranger.example/" data-signs-href="https://stranger.example/" data-exit-href="https://stranger.example/"';
    const page = await openPage(`<div class="help-emergency" ${elsewhere}>${FALLBACK}</div>`);
    const block = page.$('div');
    await waitUntil(() => block.shadowRoot?.querySelector('help-emergency'));
    const element = block.shadowRoot.querySelector('help-emergency');
    await contentOf(element);
    expect(element.shadowRoot.innerHTML).not.to.include('stranger');
    expect(element.outerHTML).not.to.include('stranger');
    expect(rowsOf(element).map(({ localName }) => localName)).to.deep.equal(['summary', 'summary']);
  });
});

describe('the exit leads', () => {
  const refused = {
    'nowhere with a user': 'https://user:password@example.org/',
    'nowhere with a user alone': 'https://www.yr.no@stranger.example/',
    'not to the page itself': location.origin.startsWith('https:') ? location.href : undefined,
    'nowhere that is too long': `https://example.org/${'x'.repeat(2048)}`,
  };
  for (const [where, address] of Object.entries(refused)) {
    if (!address) continue;
    it(`${where}, and says so`, async () => {
      const page = await openPage(`<help-emergency exit-href="${address}"></help-emergency>`);
      await contentOf(page.$('help-emergency'));
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> ignores exit-href=/).and.have.length.below(300);
    });
  }
});

describe('names of elements that hide names of the page', () => {
  const names = [
    ...['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport'],
    ...['litElementPolyfillSupport', 'litElementHydrateSupport', 'reactiveElementPlatformSupport', 'litNonce', 'ShadyCSS', 'ShadyDOM', 'trustedTypes', 'litIssuedWarnings', 'JSCompiler_renameProperty'],
  ];
  const documentNames = ['head', 'body', 'documentElement', 'currentScript', 'scripts', 'title', 'readyState', 'baseURI', 'activeElement', 'adoptedStyleSheets', 'implementation', 'querySelectorAll', 'getElementById', 'createElement'];
  const kinds = {
    'a link': (name) => `<a id="${name}">x</a>`,
    'two links': (name) => `<a id="${name}">x</a><a id="${name}" name="createPolicy">y</a>`,
    'an image': (name) => `<img name="${name}" alt="">`,
    'a form': (name) => `<form name="${name}"></form>`,
    'an object': (name) => `<object id="${name}"></object>`,
  };
  const works = async (page) => {
    for (const name of ELEMENTS) {
      const content = await contentOf(page.$(name), 'nb');
      expect(hasBox(content.querySelector('a[href="tel:112"]')), name).to.equal(true);
      expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
    }
    expect(page.consoleMessages).to.deep.equal([]);
  };
  const body = ELEMENTS.map((name) => `<${name}></${name}>`).join('');

  for (const [kind, write] of Object.entries(kinds)) {
    for (const name of names)
      it(`go on working where ${kind} is called ${name}`, async () => {
        await works(await openPage(write(name) + body, { lang: 'nb' }));
      });
    it(`go on working where ${kind} each is called ${documentNames.join(', ')}`, async () => {
      await works(await openPage(documentNames.map(write).join('') + body, { lang: 'nb' }));
    });
  }

  for (const [sanitizer, clean] of Object.entries(sanitizers))
    it(`go on working with what ${sanitizer} leaves of them`, async () => {
      const html = Object.values(kinds).flatMap((write) => [...names, ...documentNames].map(write)).join('');
      await works(await openPage(clean(html) + body, { lang: 'nb' }));
    });
});
