import { contentOf, ELEMENTS, expect, openPage } from '../support/page.js';

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
});
