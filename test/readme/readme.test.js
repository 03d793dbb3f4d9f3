import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';

const readme = await (await fetch('/README.md')).text();

/** The names in the first column of the table whose head begins with a word. */
const tableOf = (head) => {
  const [, rows] = new RegExp(`\\| ${head} \\|.*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`).exec(readme);
  return rows.match(/^\| `[^`]+`/gm).map((cell) => cell.slice(3, -1)).sort();
};

const unique = (names) => [...new Set(names)].sort();

describe('the README', () => {
  let page, contents, css;

  beforeEach(async () => {
    page = await openPage(ELEMENTS.map((name) => `<${name}></${name}>`).join(''));
    contents = await Promise.all(ELEMENTS.map((name) => contentOf(page.$(name))));
    const { adoptedStyleSheets = [], styleSheets } = page.$('help-emergency').shadowRoot;
    css = [...adoptedStyleSheets, ...styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join();
  });

  it('has every attribute, and no other', () => {
    const attributes = ELEMENTS.flatMap((name) => page.window.customElements.get(name).observedAttributes);
    expect(tableOf('attribute')).to.eql(unique([...attributes, 'lang']));
  });

  it('has every slot, and no other', () => {
    const slots = contents.flatMap((content) => [...content.querySelectorAll('slot')].map(({ name }) => name));
    expect(tableOf('slot')).to.eql(unique(slots));
  });

  it('has every custom property, and no other', () => {
    expect(tableOf('property')).to.eql(unique(css.match(/--help-\w+/g)));
  });

  it('has every part, and no other', async () => {
    const norwegian = await contentOf((await openPage('<help-emergency lang="nb"></help-emergency>')).$('help-emergency'), 'nb');
    const parts = [...contents, norwegian].flatMap((content) => [...content.querySelectorAll('[part]')].map((element) => element.getAttribute('part')));
    const [, named] = /there are `::part\(\)`s: ([^;]*?)\. A part can/s.exec(readme);
    expect(unique(named.match(/(?<=`)\w+(?=`)/g))).to.eql(unique(parts));
  });

  it('has lines to paste that work', async () => {
    const [, snippet] = /```html\n([^]*?)```/.exec(readme);
    const { $ } = await openPage(snippet.replaceAll('ADDRESS', '/dist'), { head: '' });
    expect((await contentOf($('help-emergency'))).querySelector('a[href="tel:112"]')).to.exist;
    expect($('help-emergency').textContent).to.match(/^112/);
  });

  it('gives addresses that all lead somewhere', async () => {
    const addresses = unique(readme.match(/(?<=ADDRESS)\/[\w./-]+/g));
    const pages = ELEMENTS.flatMap((name) => ['en', 'nb'].map((lang) => `/embed/${name}/${lang}/`));
    for (const address of [...addresses, ...pages]) {
      const response = await fetch(`/dist${address}`);
      expect(response.status, address).to.equal(200);
      if (address.startsWith('/embed/')) expect(await response.text(), address).to.include('tel:+4722331160');
    }
    expect(addresses).to.include('/help-widgets.js').and.include('/embed/help-emergency/nb/');
  });
});

describe('the table of oddities', () => {
  it('names tests that are there', async () => {
    const paths = unique(readme.match(/(?<=`)test\/[\w./-]+\.test\.js(?=`)/g));
    expect(paths).to.have.length.above(10);
    for (const path of paths) expect((await fetch(`/${path}`)).status, path).to.equal(200);
  });
});

/** What to paste, from the table in "Put it on your site". */
const rows = [...readme.match(/\| what you have \|[^]*?\n\n/)[0].matchAll(/^\| (.*?) \| (.*) \| (.*?) \|$/gm)].slice(2);
const [scriptLine] = /<script data-cfasync.*<\/script>/.exec(readme);
const here = (text) => text.replaceAll('ADDRESS', `${location.origin}/dist`).replaceAll('YOUR-NONCE', 'n0nce');

/** What a visitor gets, as the table calls it. */
const outcomes = {
  'the element': async ({ document }, pasted) => {
    const placeholder = document.querySelector('p, div');
    await waitUntil(() => !placeholder || placeholder.shadowRoot);
    const element = (placeholder?.shadowRoot ?? document).querySelector('help-emergency');
    const content = await contentOf(element, 'nb');
    expect(content.querySelector('.title').localName).to.equal(`h${/heading-level="(.)"/.exec(pasted)?.[1] ?? 2}`);
    expect(getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
  },
  'a link to a finished page': async ({ document }) => {
    expect(await (await fetch(document.querySelector('a').href)).text()).to.include('Hjelp meg');
  },
  'a finished page in a frame': async ({ document }) => {
    const { contentDocument } = document.querySelector('iframe');
    await contentOf(contentDocument.querySelector('help-emergency'), 'nb');
  },
};

describe('the table of what to paste', () => {
  it('has rows', () => {
    expect(rows).to.have.length.above(8);
  });

  for (const [, have, paste, get] of rows)
    it(`${have}: what it says to paste gives ${get}`, async () => {
      const codes = [...paste.matchAll(/`(<.*?)`/g)].map(([, code]) => here(code)).join('');
      const lines = paste.split('the script line').length - 1;
      const policy = paste.includes('nonce') ? `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n0nce'">` : '';
      const page = await openPage(codes, { head: policy + here(scriptLine).repeat(lines), lang: 'nb' });
      await outcomes[get](page, codes);
      expect(page.consoleMessages).to.deep.equal([]);
    });
});
