import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { fencesOf, rows, scriptLine, snippets, texts } from '../support/browser/readme-snippets.js';
import { integrityOf } from '../support/browser/script-tags.js';

const [readme] = texts;
const all = texts.join('\n');

/** The names in the first column of the table whose head begins with a word. */
const tableOf = (head) => {
  const [, rows] = new RegExp(`\\| ${head} \\|.*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`).exec(all);
  return rows.match(/^\| `[^`]+`/gm).map((cell) => cell.slice(3, -1)).sort();
};

const unique = (names) => [...new Set(names)].sort();

describe('the tables of README', () => {
  let page, contents, css;

  beforeEach(async () => {
    page = await openPage(ELEMENTS.map((name) => `<${name}></${name}>`).join(''));
    contents = await Promise.all(ELEMENTS.map((name) => contentOf(page.$(name))));
    const { adoptedStyleSheets = [], styleSheets } = page.$('help-emergency').shadowRoot;
    css = [...adoptedStyleSheets, ...styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join();
  });

  it('have every attribute, and no other', () => {
    const attributes = [...ELEMENTS, 'quick-exit'].flatMap((name) => page.window.customElements.get(name).observedAttributes);
    expect(tableOf('attribute')).to.eql(unique([...attributes, 'lang']));
  });

  it('have every slot, and no other', () => {
    const slots = contents.flatMap((content) => [...content.querySelectorAll('slot')].map(({ name }) => name));
    expect(tableOf('slot')).to.eql(unique(slots));
  });

  it('have every custom property, and no other', () => {
    expect(tableOf('property')).to.eql(unique(css.match(/--help-\w+/g)));
  });

  it('have every element, and no other', () => {
    expect(tableOf('element')).to.eql([...ELEMENTS, 'quick-exit'].map((name) => `<${name}>`).sort());
  });

  it('are followed by every part, and no other', async () => {
    const norwegian = await contentOf((await openPage('<help-emergency lang="nb"></help-emergency>')).$('help-emergency'), 'nb');
    const parts = [...contents, norwegian].flatMap((content) => [...content.querySelectorAll('[part]')].map((element) => element.getAttribute('part')));
    const [, named] = /there\s+are\s+`::part\(\)`s:([^;]*?)\.\n\n/s.exec(readme);
    expect(unique(named.match(/(?<=`)\w+(?=`)/g))).to.eql(unique(parts));
  });

  it('have every attribute that an element takes from its placeholder, and no other', async () => {
    const [, named] = /A `<div>`\*\* may\s+carry\s+([^.]*)\./.exec(texts[1]);
    const known = named.match(/(?<=`data-)[\w-]+(?=`)/g);
    const candidates = unique([...known, ...tableOf('attribute'), 'base']);
    const { $ } = await openPage(`<div class="help-emergency" ${candidates.map((name) => `data-${name}="nb"`).join(' ')}>112</div>`);
    await waitUntil(() => $('div').shadowRoot);
    expect($('div').shadowRoot.querySelector('help-emergency').getAttributeNames().sort()).to.eql(unique(known));
  });
});

it('the addresses of README all lead somewhere', async () => {
  const addresses = unique(all.match(/(?<=ADDRESS)\/[\w./-]+/g));
  const pages = ELEMENTS.flatMap((name) => ['en', 'nb'].map((lang) => `/embed/${name}/${lang}/`));
  for (const address of [...addresses, ...pages]) {
    const response = await fetch(`/dist${address}`);
    expect(response.status, address).to.equal(200);
    if (address.startsWith('/embed/')) expect(await response.text(), address).to.include('tel:+4722331160');
  }
  expect(addresses).to.include('/help-widgets.js').and.include('/embed/help-emergency/nb/');
});

const integrity = await integrityOf('/dist/help-widgets.js');
const here = (text) =>
  text.replaceAll('ADDRESS', `${location.origin}/dist`).replaceAll('PINNED', `${location.origin}/dist`).replaceAll('sha384-HASH', integrity).replaceAll('YOUR-NONCE', 'n0nce');

const expectFrame = async ({ document }) => {
  const { contentDocument } = document.querySelector('iframe');
  await contentOf(contentDocument.querySelector('help-emergency'), 'nb');
};

describe('the snippets of README', () => {
  it('are found', () => expect(snippets).to.have.length.above(4));

  for (const [where, snippet] of snippets)
    it(`work: ${where}, ${snippet.slice(0, 40)}…`, async () => {
      const code = here(snippet);
      const elements = [...ELEMENTS, 'quick-exit'].filter((name) => code.includes(`<${name}`));
      const placeholders = ELEMENTS.filter((name) => code.includes(`<div class="${name}"`));
      const isScriptAlone = !elements.length && !placeholders.length && code.startsWith('<script');
      const page = await openPage(isScriptAlone ? `${code}<help-emergency>112</help-emergency>` : code, { head: code.includes('<script') ? '' : here(scriptLine), lang: 'nb' });
      expect(elements.length + placeholders.length > 0 || isScriptAlone || code.startsWith('<iframe'), 'something to look at').to.equal(true);
      for (const name of placeholders) {
        await waitUntil(() => page.$(`div.${name}`).shadowRoot, 'the placeholder shows the element');
        await contentOf(page.$(`div.${name}`).shadowRoot.querySelector(name), 'nb');
      }
      for (const name of isScriptAlone ? ['help-emergency'] : elements) {
        const content = await contentOf(page.$(name), 'nb');
        if (name === 'quick-exit') {
          await waitUntil(() => content.querySelector('.leave'));
          continue;
        }
        expect(content.querySelector('.call').getAttribute('href')).to.equal('tel:112');
        for (const slotted of page.$(name).querySelectorAll('[slot]')) expect(slotted.assignedSlot, slotted.slot).to.not.equal(null);
      }
      if (code.startsWith('<iframe')) await expectFrame(page);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  it('set custom properties that work', async () => {
    const [style] = fencesOf(all, 'css');
    const names = style.match(/--help-\w+/g);
    expect(tableOf('property')).to.include.members(names);
    const { $, document, window } = await openPage('<help-emergency></help-emergency><i></i>', { style });
    document.querySelector('i').style.backgroundColor = /--help-background: (.*?);/.exec(style)[1];
    const content = await contentOf($('help-emergency'));
    expect(window.getComputedStyle(content).backgroundColor).to.equal(window.getComputedStyle($('i')).backgroundColor);
  });
});

/** What a visitor gets, as the table calls it. */
const outcomes = {
  'the element': async ({ document }, pasted) => {
    const placeholder = document.querySelector('p, div');
    await waitUntil(() => !placeholder || placeholder.shadowRoot);
    const element = (placeholder?.shadowRoot ?? document).querySelector('help-emergency');
    const content = await contentOf(element, 'nb');
    expect(content.querySelector('.title').localName).to.equal(`h${/heading-level="(.)"/.exec(pasted)?.[1] ?? 2}`);
    expect(getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
  },
  'a link to a finished page': async ({ document }) => {
    expect(await (await fetch(document.querySelector('a').href)).text()).to.include('Hjelp meg');
  },
  'a finished page in a frame': expectFrame,
};

describe('the table of what to paste', () => {
  it('has rows', () => {
    expect(rows).to.have.length.above(7);
  });

  for (const { have, code, get, scriptLines } of rows)
    it(`${have}: what it says to paste gives ${get}`, async () => {
      const pasted = here(code);
      const policy = code.includes('nonce') ? `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n0nce'">` : '';
      const page = await openPage(pasted, { head: policy + here(scriptLine).repeat(scriptLines), lang: 'nb' });
      await outcomes[get](page, pasted);
      expect(page.consoleMessages).to.deep.equal([]);
    });
});
