import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitForConsoleMessages } from '../support/browser/page.js';
import { localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

const TOOLS = ['matthiasmullie', 'uglify', 'terser', 'terser-for-old-browsers', 'esbuild', 'esbuild-es2020', 'esbuild-es2015'];
const JOINS = ['alone', 'between-others', 'without-semicolons', 'behind-use-strict', 'in-try-and-catch'];

const BODY = ELEMENTS.map((name) => `<${name}><a href="tel:112">112</a></${name}>`).join('');

const isInstalled = async (tool) => (await fetch(`/minified/${tool}/locales/nb.js`)).status !== 501;

/** `it`, or a test that is skipped by its name. */
const itWith = async (tool, promise, test) => {
  if (await isInstalled(tool)) it(promise, test);
  else it.skip(`${promise}: ${tool} is not installed`);
};

/** What a visitor reads and touches, one line a block, so that white space between blocks does not count. */
const linesOf = (content) =>
  [...content.querySelectorAll('h1, h2, h3, h4, p, li, a, button, summary')].map((line) => [textOf(line), line.getAttribute('href')].join(' '));

/** Where the widget says its sources are: in the folder of its translations. */
const SOURCES = { en: 'Sources of the numbers and links', nb: 'Kilder til numrene og lenkene' };

const EXIT = ['Leave this page', 'Forlat siden'];

/**
 * What each element shows, without the last line, which leads to the sources.
 *
 * @param folder - where that leads; '' where nothing tells, and there is no such line
 */
const shownOn = async (page, lang, folder = `${location.origin}/dist`) => {
  const shown = [];
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), lang);
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
    const lines = linesOf(content);
    const sources = lines.filter((line) => line.startsWith(SOURCES[lang]));
    expect(sources).to.deep.equal(folder ? [`${SOURCES[lang]} ${folder}/embed/sources/${lang}/`] : []);
    // Which element carries the exit is another matter.
    shown.push(lines.filter((line) => !sources.includes(line) && !EXIT.includes(line.trim())));
  }
  return shown;
};

/** The words and addresses as we built them. */
const built = {};
before(async () => {
  for (const lang of ['en', 'nb']) built[lang] = await shownOn(await openPage(BODY, { lang }), lang);
});

for (const tool of TOOLS) {
  for (const lang of ['en', 'nb'])
    await itWith(tool, `no word and no number is changed by ${tool}, lang ${lang}`, async () => {
      const page = await openPage(BODY, { head: SCRIPT_TAG.replace('dist', `minified/${tool}`), lang });
      expect(await shownOn(page, lang, `${location.origin}/minified/${tool}`)).to.deep.equal(built[lang]);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  for (const join of JOINS)
    await itWith(tool, `works ${join.replaceAll('-', ' ')} in one file after ${tool}`, async () => {
      const head = `<script src="/wp-content/cache/${tool}/${join}/0a1b2c.js" data-base="/dist" defer></script>`;
      const page = await openPage(BODY, { head, lang: 'nb' });
      expect(await shownOn(page, 'nb')).to.deep.equal(built.nb);
      if (join !== 'alone') expect(page.window.before + page.window.behind, 'the others ran').to.equal(2);
      expect(page.consoleMessages).to.deep.equal([]);
    });
}

for (const join of JOINS)
  it(`works ${join.replaceAll('-', ' ')} in one file that nobody minified`, async () => {
    const head = `<script src="/wp-content/cache/none/${join}/0a1b2c.js" data-base="/dist"></script>`;
    const page = await openPage(BODY, { head, lang: 'nb' });
    expect(await shownOn(page, 'nb')).to.deep.equal(built.nb);
    if (join !== 'alone') expect(page.window.before + page.window.behind, 'the others ran').to.equal(2);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('JSMin, which knows no template, refuses the script rather than break it, and the fallback stays', async () => {
  const src = '/minified/jsmin/help-widgets.js';
  expect((await fetch(src)).status).to.equal(500);
  const page = await openPage(BODY, { head: `<script src="${src}" defer></script>`, lang: 'nb' });
  for (const name of ELEMENTS) expect(hasBox(page.$(`${name} a`))).to.equal(true);
});

it('JSMin leaves a translation whole', async () => {
  const page = await openPage(BODY, { head: SCRIPT_TAG.replace('src', 'data-base="/minified/jsmin" src'), lang: 'nb' });
  expect(await shownOn(page, 'nb', `${location.origin}/minified/jsmin`)).to.deep.equal(built.nb);
});

for (const file of ['help-widgets.js', 'locales/nb.js'])
  it(`${file} can stand in a page: no end of a script, no comment, no end of a section, and nothing but ASCII`, async () => {
    const code = await (await fetch(`/dist/${file}`)).text();
    expect(code.length).to.be.above(1000);
    expect(code.match(/<\/?script|<!--|-->|]]>/gi)).to.equal(null);
    expect([...code].filter((character) => character > '~')).to.deep.equal([]);
  });

/** Where our script is, in the end, and all that a visitor's browser is told about it. */
const REHOSTED = '/wp-content/cache/none/between-others/0a1b2c.js';
const fetched = (query, then) => `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '${REHOSTED}${query}', false);
  file.send();
  const code = file.responseText;
  ${then}
</script>`;

/** A tag that a tool has made; `data` is what it still says of ours. */
const forms = {
  're-hosted under another name': (query, data) => `<script src="${REHOSTED}${query}" ${data} defer></script>`,
  're-hosted on another origin': (query, data) => `<script src="${otherOrigin}${REHOSTED}${query}" ${data} async></script>`,
  inlined: (query, data) => fetched(query, `document.write('<script ${data}>' + code + '<' + '/script>');`),
  'in eval': (query, data) => fetched(query, '(0, eval)(code);').replace('<script', `<script ${data}`),
  'in new Function': (query, data) => fetched(query, 'new Function(code)();').replace('<script', `<script ${data}`),
  'in a base64 data: address': (query, data) =>
    fetched(query, `document.write('<script ${data} src="data:text/javascript;base64,' + btoa(code) + '"><' + '/script>');`),
  'in a blob: address': (query, data) =>
    fetched(query, `document.write('<script ${data} src="' + URL.createObjectURL(new Blob([code])) + '" defer><' + '/script>');`),
};

const told = {
  'data-base on its tag': { data: 'data-base="/dist"', from: location.origin },
  'data-base on its tag, on another origin': { data: `data-base="${otherOrigin}/dist"`, from: otherOrigin },
  'our tag, out of work, on the page': { tag: '<script type="text/plain" data-src="/dist/help-widgets.js?ver=1"></script>', from: location.origin },
  'our tag, out of work, with an address on another origin': {
    tag: `<script type="text/plain" data-src="${otherOrigin}/dist/help-widgets.js"></script>`,
    from: otherOrigin,
  },
  'data-base on its tag, on another origin that lets nobody read its files, with crossorigin': {
    data: `data-base="${otherOrigin}/dist" crossorigin`,
    from: otherOrigin,
  },
  'the address of the release': { query: '?release', from: location.origin },
};

for (const [form, tagOf] of Object.entries(forms)) {
  for (const [what, { data = '', tag = '', query = '', from }] of Object.entries(told)) {
    // No browser runs that.
    if (form.includes('another origin') && data.includes('crossorigin')) continue;
    it(`speaks Norwegian ${form} by ${what}`, async () => {
      const page = await openPage(BODY, { head: tag + tagOf(query, data), lang: 'nb' });
      const release = query && form.includes('another origin') ? otherOrigin : from;
      expect(await shownOn(page, 'nb', `${release}/dist`)).to.deep.equal(built.nb);
      expect(localeRequestsOf(page)).to.deep.equal([`${release}/dist/locales/nb.js`]);
      expect(page.consoleMessages).to.deep.equal([]);
    });
  }

  it(`shows English ${form} where nothing tells, and says so once`, async () => {
    const page = await openPage(BODY, { head: tagOf('', ''), lang: 'nb' });
    const began = performance.now();
    expect(await shownOn(page, 'en', '')).to.deep.equal(built.en);
    expect(performance.now() - began, 'milliseconds of waiting for nothing').to.be.below(3000);
    expect(localeRequestsOf(page)).to.deep.equal([]);
    expect(page.consoleMessages).to.deep.equal(['warn: <help-emergency> finds no "nb" at an unknown place (set data-base on the script tag) and shows English']);
  });
}

// WP Rocket's minified copies keep the name of a file, in a folder where nothing else of ours is.
it('shows English re-hosted under its own name without its translations, and says where it looked', async () => {
  const page = await openPage(BODY, { head: '<script src="/wp-content/cache/none/alone/help-widgets.js?ver=1" defer></script>', lang: 'nb' });
  // No file of ours tells that there are no others beside it.
  expect(await shownOn(page, 'en', `${location.origin}/wp-content/cache/none/alone`)).to.deep.equal(built.en);
  await waitForConsoleMessages(page, 1);
  const address = `${location.origin}/wp-content/cache/none/alone/locales/nb.js`;
  expect(page.consoleMessages).to.deep.equal([`warn: <help-emergency> finds no "nb" at ${address} and shows English`]);
});

it('speaks Norwegian re-hosted under its own name without its translations, by the address of the release', async () => {
  const page = await openPage(BODY, { head: '<script src="/wp-content/cache/none/alone/help-widgets.js?release" defer></script>', lang: 'nb' });
  expect(await shownOn(page, 'nb')).to.deep.equal(built.nb);
  expect(localeRequestsOf(page)).to.deep.equal(['/wp-content/cache/none/alone', '/dist'].map((folder) => `${location.origin}${folder}/locales/nb.js`));
  expect(page.consoleMessages).to.deep.equal([]);
});

it('speaks Norwegian re-hosted under its own name, by data-base', async () => {
  const head = '<script src="/wp-content/cache/none/alone/help-widgets.js?ver=1" data-base="/dist" defer></script>';
  const page = await openPage(BODY, { head, lang: 'nb' });
  expect(await shownOn(page, 'nb')).to.deep.equal(built.nb);
  expect(page.consoleMessages).to.deep.equal([]);
});
