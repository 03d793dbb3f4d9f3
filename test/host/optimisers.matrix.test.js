import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitForConsoleMessages } from '../support/browser/page.js';
import { localeRequestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

const TOOLS = ['matthiasmullie', 'uglify', 'terser', 'terser-for-old-browsers', 'esbuild', 'esbuild-es2020', 'esbuild-es2015'];
const JOINS = ['alone', 'between-others', 'without-semicolons', 'behind-use-strict', 'in-try-and-catch'];

const BODY = ELEMENTS.map((name) => `<${name}><a href="tel:112">112</a></${name}>`).join('');

const isInstalled = async (tool) => (await fetch(`/minified/${tool}/locales/nb.js`)).status !== 501;

/** Defines a test, or a skipped one whose title names the missing tool. */
const itIfInstalled = async (tool, title, test) => {
  if (await isInstalled(tool)) it(title, test);
  else it.skip(`${title}: ${tool} is not installed`);
};

/** The text and link of each block, so that white space between blocks does not count. */
const linesOf = (content) =>
  [...content.querySelectorAll('h1, h2, h3, h4, p, li, a, button, summary')].map((block) => [textOf(block), block.getAttribute('href')].join(' '));

/** The text of the link to the sources, which are in the folder of the locale files. */
const SOURCES_LINK = { en: 'Sources of the numbers and links', nb: 'Kilder til numrene og lenkene' };

const EXIT_LABELS = ['Leave this page', 'Forlat siden'];

/**
 * The lines of each element, without the link to the sources, which is checked.
 *
 * @param folder - the folder of the sources; '' if it is unknown and the link is missing
 */
const readLines = async (page, lang, folder = `${location.origin}/dist`) => {
  const linesOfElements = [];
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), lang);
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
    const lines = linesOf(content);
    const sources = lines.filter((line) => line.startsWith(SOURCES_LINK[lang]));
    expect(sources).to.deep.equal(folder ? [`${SOURCES_LINK[lang]} ${folder}/embed/sources/${lang}/`] : []);
    // Only one element carries the exit.
    linesOfElements.push(lines.filter((line) => !sources.includes(line) && !EXIT_LABELS.includes(line.trim())));
  }
  return linesOfElements;
};

/** The lines that the unchanged build shows, by language. */
const builtLines = {};
before(async () => {
  for (const lang of ['en', 'nb']) builtLines[lang] = await readLines(await openPage(BODY, { lang }), lang);
});

for (const tool of TOOLS) {
  for (const lang of ['en', 'nb'])
    await itIfInstalled(tool, `${tool} changes no text and no number, in "${lang}"`, async () => {
      const page = await openPage(BODY, { head: SCRIPT_TAG.replace('dist', `minified/${tool}`), lang });
      expect(await readLines(page, lang, `${location.origin}/minified/${tool}`)).to.deep.equal(builtLines[lang]);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  for (const join of JOINS)
    await itIfInstalled(tool, `works ${join.replaceAll('-', ' ')} in one file minified by ${tool}`, async () => {
      const head = `<script src="/wp-content/cache/${tool}/${join}/0a1b2c.js" data-base="/dist" defer></script>`;
      const page = await openPage(BODY, { head, lang: 'nb' });
      expect(await readLines(page, 'nb')).to.deep.equal(builtLines.nb);
      if (join !== 'alone') expect(page.window.before + page.window.behind, 'the others ran').to.equal(2);
      expect(page.consoleMessages).to.deep.equal([]);
    });
}

for (const join of JOINS)
  it(`works ${join.replaceAll('-', ' ')} in one file that is not minified`, async () => {
    const head = `<script src="/wp-content/cache/none/${join}/0a1b2c.js" data-base="/dist"></script>`;
    const page = await openPage(BODY, { head, lang: 'nb' });
    expect(await readLines(page, 'nb')).to.deep.equal(builtLines.nb);
    if (join !== 'alone') expect(page.window.before + page.window.behind, 'the others ran').to.equal(2);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('JSMin, which does not support template literals, rejects the script, and the fallback stays', async () => {
  const src = '/minified/jsmin/help-widgets.js';
  expect((await fetch(src)).status).to.equal(500);
  const page = await openPage(BODY, { head: `<script src="${src}" defer></script>`, lang: 'nb' });
  for (const name of ELEMENTS) expect(hasBox(page.$(`${name} a`))).to.equal(true);
});

it('JSMin leaves a locale file intact', async () => {
  const page = await openPage(BODY, { head: SCRIPT_TAG.replace('src', 'data-base="/minified/jsmin" src'), lang: 'nb' });
  expect(await readLines(page, 'nb', `${location.origin}/minified/jsmin`)).to.deep.equal(builtLines.nb);
});

for (const file of ['help-widgets.js', 'locales/nb.js'])
  it(`${file} can be inlined: it has no script tag, HTML comment or end of a CDATA section, and only ASCII`, async () => {
    const code = await (await fetch(`/dist/${file}`)).text();
    expect(code.length).to.be.above(1000);
    expect(code.match(/<\/?script|<!--|-->|]]>/gi)).to.equal(null);
    expect([...code].filter((character) => character > '~')).to.deep.equal([]);
  });

/** The address from which an optimiser serves the script, joined with others. */
const REHOSTED = '/wp-content/cache/none/between-others/0a1b2c.js';
const fetchAndRun = (query, statement) => `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '${REHOSTED}${query}', false);
  file.send();
  const code = file.responseText;
  ${statement}
</script>`;

/** Tags that tools create; `data` holds the attributes that they keep. */
const deliveries = {
  're-hosted under another name': (query, data) => `<script src="${REHOSTED}${query}" ${data} defer></script>`,
  're-hosted on another origin': (query, data) => `<script src="${otherOrigin}${REHOSTED}${query}" ${data} async></script>`,
  'as an inline script': (query, data) => fetchAndRun(query, `document.write('<script ${data}>' + code + '<' + '/script>');`),
  'in eval': (query, data) => fetchAndRun(query, '(0, eval)(code);').replace('<script', `<script ${data}`),
  'in new Function': (query, data) => fetchAndRun(query, 'new Function(code)();').replace('<script', `<script ${data}`),
  'in a base64 data: address': (query, data) =>
    fetchAndRun(query, `document.write('<script ${data} src="data:text/javascript;base64,' + btoa(code) + '"><' + '/script>');`),
  'in a blob: address': (query, data) =>
    fetchAndRun(query, `document.write('<script ${data} src="' + URL.createObjectURL(new Blob([code])) + '" defer><' + '/script>');`),
};

const baseSources = {
  'data-base on its tag': { data: 'data-base="/dist"', from: location.origin },
  'data-base on its tag, on another origin': { data: `data-base="${otherOrigin}/dist"`, from: otherOrigin },
  'its original tag, disabled, on the page': { tag: '<script type="text/plain" data-src="/dist/help-widgets.js?ver=1"></script>', from: location.origin },
  'its original tag, disabled, with an address on another origin': {
    tag: `<script type="text/plain" data-src="${otherOrigin}/dist/help-widgets.js"></script>`,
    from: otherOrigin,
  },
  'data-base on its tag, on another origin without CORS, with crossorigin': {
    data: `data-base="${otherOrigin}/dist" crossorigin`,
    from: otherOrigin,
  },
  'the address of the release': { query: '?release', from: location.origin },
};

before(async function () {
  // The first request builds the script of a release.
  this.timeout(120000);
  await fetch('/wp-content/cache/none/alone/release.js?release');
});

describe('a script that an optimiser re-hosts', () => {
  for (const [delivery, tagOf] of Object.entries(deliveries)) {
    for (const [source, { data = '', tag = '', query = '', from }] of Object.entries(baseSources)) {
      // Without a CORS header no browser runs that script.
      if (delivery.includes('another origin') && data.includes('crossorigin')) continue;
      it(`shows Norwegian ${delivery}, with the folder from ${source}`, async () => {
        const page = await openPage(BODY, { head: tag + tagOf(query, data), lang: 'nb' });
        const release = query && delivery.includes('another origin') ? otherOrigin : from;
        expect(await readLines(page, 'nb', `${release}/dist`)).to.deep.equal(builtLines.nb);
        expect(localeRequestsOf(page)).to.deep.equal([`${release}/dist/locales/nb.js`]);
        expect(page.consoleMessages).to.deep.equal([]);
      });
    }

    it(`shows English ${delivery} when the folder is unknown, and warns once`, async () => {
      const page = await openPage(BODY, { head: tagOf('', ''), lang: 'nb' });
      const start = performance.now();
      expect(await readLines(page, 'en', '')).to.deep.equal(builtLines.en);
      expect(performance.now() - start, 'milliseconds of waiting').to.be.below(3000);
      expect(localeRequestsOf(page)).to.deep.equal([]);
      expect(page.consoleMessages).to.deep.equal(['warn: <help-emergency> finds no "nb" at an unknown URL (set data-base)']);
    });
  }

  // WP Rocket's minified copies keep the name of the file, in a folder without the locale files.
  it('shows English re-hosted under its own name without its locale files, and warns with the address that it tried', async () => {
    const page = await openPage(BODY, { head: '<script src="/wp-content/cache/none/alone/help-widgets.js?ver=1" defer></script>', lang: 'nb' });
    // The script cannot know that the folder has no other files.
    expect(await readLines(page, 'en', `${location.origin}/wp-content/cache/none/alone`)).to.deep.equal(builtLines.en);
    await waitForConsoleMessages(page, 1);
    const address = `${location.origin}/wp-content/cache/none/alone/locales/nb.js`;
    expect(page.consoleMessages).to.deep.equal([`warn: <help-emergency> finds no "nb" at ${address}`]);
  });

  it('shows Norwegian re-hosted under its own name without its locale files, with the folder from the address of the release', async () => {
    const page = await openPage(BODY, { head: '<script src="/wp-content/cache/none/alone/help-widgets.js?release" defer></script>', lang: 'nb' });
    expect(await readLines(page, 'nb')).to.deep.equal(builtLines.nb);
    expect(localeRequestsOf(page)).to.deep.equal(['/wp-content/cache/none/alone', '/dist'].map((folder) => `${location.origin}${folder}/locales/nb.js`));
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('shows Norwegian re-hosted under its own name, with the folder from data-base', async () => {
    const head = '<script src="/wp-content/cache/none/alone/help-widgets.js?ver=1" data-base="/dist" defer></script>';
    const page = await openPage(BODY, { head, lang: 'nb' });
    expect(await readLines(page, 'nb')).to.deep.equal(builtLines.nb);
    expect(page.consoleMessages).to.deep.equal([]);
  });
});
