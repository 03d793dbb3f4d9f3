import { contentOf, ELEMENTS, hasBox } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expect, openPage, otherOrigin, pause, waitUntil } from '../support/browser/page.js';
import { integrityOf, localeRequestsOf, policyTag, requestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

await import('/vendors/sanitizers.js');
const { DOMPurify, sanitizeHtml, unified, rehypeParse, rehypeSanitize, rehypeStringify, defaultSchema } = window.sanitizers;

const rehype = (schema) => (html) => String(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify).processSync(html));

/** What a site runs over the HTML of its users: three sanitizers with their defaults, and with common settings. */
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

/** Folders of an attacker: on another origin, on the origin of the page, and a URL that is code itself. */
const attackerFolders = {
  'on another origin': `${otherOrigin}/copies/stranger/`,
  'on the origin of the page': `${location.origin}/copies/stranger/`,
  'in a data: URL': "data:text/javascript,window.ranAttackerCode=true;//",
};

const FALLBACK = '<a href="tel:112">112</a>';
const FINISHED_PAGE_LINK = `<a href="${location.origin}/dist/embed/help-emergency/nb/">Help</a>`;

/** Content that tries to name the folder of the locale files, which are code. */
const attacks = {
  'a placeholder with data-base': (folder) => `<div class="help-emergency" data-lang="nb" data-base="${folder}">${FALLBACK}</div>`,
  'a link to a finished page in a paragraph with data-base': (folder) => `<p data-base="${folder}">${FINISHED_PAGE_LINK}</p>`,
  'an element with base and data-base': (folder) => `<help-emergency lang="nb" base="${folder}" data-base="${folder}">${FALLBACK}</help-emergency>`,
  'an <object> with the id currentScript': (folder) => `<object id="currentScript" data-base="${folder}"></object><div class="help-emergency" data-lang="nb">${FALLBACK}</div>`,
  'an <img> with the name currentScript': (folder) =>
    `<img name="currentScript" data-base="${folder}" src="${folder}help-widgets.js"><div class="help-emergency" data-lang="nb">${FALLBACK}</div>`,
  'a link whose address ends like that of the script': (folder) => `<a data-base="${folder}" href="${folder}help-widgets.js">Help</a><div class="help-emergency" data-lang="nb">${FALLBACK}</div>`,
};

/** Ways to load the script. The locale file comes from the same folder. */
const COPY = '/copies/cors/help-widgets.js';
const integrity = await integrityOf(COPY);
const scriptTags = {
  'by a plain tag': '<script src="/dist/help-widgets.js" defer></script>',
  'with a nonce': `${policyTag("script-src 'nonce-n0nce'")}<script src="/dist/help-widgets.js" nonce="n0nce" defer></script>`,
  'with a nonce and strict-dynamic': `${policyTag("script-src 'nonce-n0nce' 'strict-dynamic'")}<script src="/dist/help-widgets.js" nonce="n0nce" defer></script>`,
  'with an integrity attribute': `<script src="${COPY}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
  'with Trusted Types': `${policyTag("require-trusted-types-for 'script'; trusted-types lit-html")}<script src="/dist/help-widgets.js" defer></script>`,
};

/** The requests of a page for locale files in a folder of the attacker. */
const attackerRequestsOf = (page) => requestsOf(page).filter((address) => /\/copies\/stranger\/locales\//.test(address));

const expectNoAttackerCode = (page) => {
  expect(attackerRequestsOf(page)).to.deep.equal([]);
  expect(page.window.ranAttackerCode).to.equal(undefined);
};

/** The help elements in a tree, those in shadow roots of placeholders too. */
const helpElementsIn = (root) =>
  [...root.querySelectorAll('*')].flatMap((node) => [...(ELEMENTS.includes(node.localName) ? [node] : []), ...(node.shadowRoot && !ELEMENTS.includes(node.localName) ? helpElementsIn(node.shadowRoot) : [])]);

/** Waits until the host's element shows Norwegian: by then a locale file was requested and has arrived. */
const waitForHostElement = (page) => contentOf(page.$('#host'), 'nb');
const HOST_ELEMENT = '<help-emergency id="host" lang="nb"></help-emergency>';

describe('a locale file', () => {
  for (const [way, head] of Object.entries(scriptTags))
    it(`does not load from a folder that content names, on a page that loads the script ${way}`, async () => {
      // All attacks at once. The next tests run each alone, on a page with a plain script tag.
      const html = Object.values(attacks).flatMap((attack) => Object.values(attackerFolders).map(attack)).join('');
      const page = await openPage(html + HOST_ELEMENT, { head });
      await waitForHostElement(page);
      await Promise.all(helpElementsIn(page.document).map((element) => contentOf(element, 'nb')));
      expectNoAttackerCode(page);
    });

  for (const [sanitizer, clean] of Object.entries(sanitizers))
    for (const [what, attack] of Object.entries(attacks))
      it(`does not load from the folder in ${what}, after ${sanitizer}`, async () => {
        const html = Object.values(attackerFolders).map((folder) => clean(attack(folder))).join('');
        const page = await openPage(html + HOST_ELEMENT);
        await waitForHostElement(page);
        await Promise.all(helpElementsIn(page.document).map((element) => contentOf(element, 'nb')));
        expectNoAttackerCode(page);
      });

  it('does not load from a folder that content names when the script is part of a joined file, without a tag of its own', async () => {
    const joinedScript = `<script>
      const file = new XMLHttpRequest();
      file.open('GET', '/dist/help-widgets.js', false);
      file.send();
      eval(file.responseText);
    </script>`;
    const html = Object.values(attacks).flatMap((attack) => Object.values(attackerFolders).map(attack)).join('');
    // The content comes first, so that the script finds it when it looks for its tag.
    const page = await openPage(`${html}${HOST_ELEMENT}${joinedScript}`, { head: '' });
    await contentOf(page.$('#host'), 'en');
    await pause(100);
    expectNoAttackerCode(page);
  });

  it('does not load from the folder of a script tag that the Content-Security-Policy blocks', async () => {
    const blockedTags = `<script src="${attackerFolders['on another origin']}help-widgets.js"></script><script data-base="${attackerFolders['on another origin']}"></script>`;
    const page = await openPage(HOST_ELEMENT, { head: `${policyTag("script-src 'nonce-n0nce' 'strict-dynamic'")}${blockedTags}<script src="/dist/help-widgets.js" nonce="n0nce" defer></script>` });
    await waitForHostElement(page);
    expectNoAttackerCode(page);
  });

  it('does not load from the folder of a blocked tag beside content named currentScript', async () => {
    const blockedTag = `<script src="${attackerFolders['on another origin']}help-widgets.js"></script>`;
    const content = `<img name="currentScript" alt="">${blockedTag}${HOST_ELEMENT}<script src="/dist/help-widgets.js" nonce="n0nce"></script>`;
    const page = await openPage(content, { head: policyTag("script-src 'nonce-n0nce' 'strict-dynamic'") });
    await waitForHostElement(page);
    expectNoAttackerCode(page);
  });
});

describe('data-base on the script tag', () => {
  const invalidFolders = {
    'with a query': '/copies/data/?x=',
    'with a fragment': '/copies/data/#x',
    'with a user name and a password': location.origin.replace('//', '//user:password@') + '/copies/data/',
    'with a data: URL': 'data:text/javascript,',
    'with a blob: URL': 'blob:null/1',
    'with a file: URL': 'file:///tmp/',
    'with more than 2048 characters': `/copies/data/${'x'.repeat(2048)}/`,
  };
  for (const [what, folder] of Object.entries(invalidFolders))
    it(`is ignored ${what}, and warns`, async () => {
      const page = await openPage('<help-emergency lang="nb"></help-emergency>', { head: SCRIPT_TAG.replace(' defer', ` data-base="${folder}" defer`) });
      await contentOf(page.$('help-emergency'), 'nb');
      expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/dist/locales/nb.js`]);
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^warn: help-widgets ignores data-base, no http\(s\) folder: "/).and.have.length.below(300);
    });
});

describe('a placeholder', () => {
  it('ignores addresses in its data attributes', async () => {
    const addresses = 'data-offers-href="https://stranger.example/" data-signs-href="https://stranger.example/" data-exit-href="https://stranger.example/"';
    const page = await openPage(`<div class="help-emergency" ${addresses}>${FALLBACK}</div>`);
    const placeholder = page.$('div');
    await waitUntil(() => placeholder.shadowRoot?.querySelector('help-emergency'));
    const element = placeholder.shadowRoot.querySelector('help-emergency');
    await contentOf(element);
    expect(element.shadowRoot.innerHTML).not.to.include('stranger');
    expect(element.outerHTML).not.to.include('stranger');
    expect(rowsOf(element).map(({ localName }) => localName)).to.deep.equal(['summary', 'summary']);
  });
});

describe('exit-href', () => {
  const invalidAddresses = {
    'with a user name and a password': 'https://user:password@example.org/',
    'with a user name': 'https://www.yr.no@stranger.example/',
    'with more than 2048 characters': `https://example.org/${'x'.repeat(2048)}`,
  };
  for (const [what, address] of Object.entries(invalidAddresses))
    it(`is ignored ${what}, and warns`, async () => {
      const page = await openPage(`<help-emergency exit-href="${address}"></help-emergency>`);
      await contentOf(page.$('help-emergency'));
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> ignores exit-href, no https: address of another page: "/).and.have.length.below(300);
    });
});

describe('on a page with DOM clobbering, every element works', () => {
  const globalNames = [
    ...['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport'],
    ...['litElementPolyfillSupport', 'litElementHydrateSupport', 'reactiveElementPlatformSupport', 'litNonce', 'ShadyCSS', 'ShadyDOM', 'trustedTypes', 'litIssuedWarnings', 'JSCompiler_renameProperty'],
  ];
  const documentProperties = ['head', 'body', 'documentElement', 'currentScript', 'scripts', 'title', 'readyState', 'baseURI', 'activeElement', 'adoptedStyleSheets', 'implementation', 'querySelectorAll', 'getElementById', 'createElement', 'host'];
  const kinds = {
    'a link': (name) => `<a id="${name}">x</a>`,
    'two links': (name) => `<a id="${name}">x</a><a id="${name}" name="createPolicy">y</a>`,
    'an image': (name) => `<img name="${name}" alt="">`,
    'a form': (name) => `<form name="${name}"></form>`,
    'a form with a field': (name) => `<form name="${name}"><input name="toString"></form>`,
    'an object': (name) => `<object id="${name}"></object>`,
  };
  const expectElementsToWork = async (page) => {
    for (const name of ELEMENTS) {
      const content = await contentOf(page.$(name), 'nb');
      expect(hasBox(content.querySelector('a[href="tel:112"]')), name).to.equal(true);
      expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
    }
    expect(page.consoleMessages).to.deep.equal([]);
  };
  const allElements = ELEMENTS.map((name) => `<${name}></${name}>`).join('');

  for (const [kind, htmlFor] of Object.entries(kinds)) {
    for (const name of globalNames)
      it(`with ${kind} named ${name}`, async () => {
        await expectElementsToWork(await openPage(htmlFor(name) + allElements, { lang: 'nb' }));
      });
    it(`with ${kind} for each of the names ${documentProperties.join(', ')}`, async () => {
      await expectElementsToWork(await openPage(documentProperties.map(htmlFor).join('') + allElements, { lang: 'nb' }));
    });
  }

  for (const [sanitizer, clean] of Object.entries(sanitizers))
    it(`with all of these after ${sanitizer}`, async () => {
      const html = Object.values(kinds).flatMap((htmlFor) => [...globalNames, ...documentProperties].map(htmlFor)).join('');
      await expectElementsToWork(await openPage(clean(html) + allElements, { lang: 'nb' }));
    });
});

describe('on a page with DOM clobbering, a placeholder becomes an element', () => {
  for (const name of ['createElement', 'querySelectorAll', 'head', 'currentScript'])
    it(`beside an image named ${name}`, async () => {
      const page = await openPage(`<img name="${name}" alt=""><div class="help-emergency" data-lang="en"><a href="tel:112">112</a></div>`);
      await waitUntil(() => page.$('div').shadowRoot?.querySelector('help-emergency'), 'the placeholder has an element');
      await contentOf(page.$('div').shadowRoot.querySelector('help-emergency'));
      expect(page.consoleMessages).to.deep.equal([]);
    });
});

describe('elements named like what the widget asks of the document', () => {
  it('do not freeze a page without a language', async () => {
    const page = await openPage('<img name="host" alt="" lang="nb"><form name="host"></form><help-emergency></help-emergency>');
    await contentOf(page.$('help-emergency'), 'en');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('do not stop a row that leads to a fragment', async () => {
    const page = await openPage('<img name="getElementById" alt=""><help-emergency offers-href="#there"></help-emergency><p id="there">There</p>');
    await contentOf(page.$('help-emergency'));
    rowsOf(page.$('help-emergency'))[0].click();
    expect(page.document.activeElement.id).to.equal('there');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  for (const name of ['createTreeWalker', 'createComment', 'importNode'])
    it(`leave the fallback in its place when Lit needs the name: ${name}`, async () => {
      const page = await openPage(`<img name="${name}" alt=""><help-emergency><a href="tel:112">112</a></help-emergency>`);
      await waitUntil(() => page.consoleMessages.length);
      expect(hasBox(page.$('help-emergency a'))).to.equal(true);
      expect(page.consoleMessages.filter((line) => !line.startsWith('error: '))).to.deep.equal([]);
    });
});
