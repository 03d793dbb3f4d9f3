import { contentOf, ELEMENTS, headingsOf, OWN_WORDS, visibleTextOf } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures, rowsOf } from '../support/browser/disclosures.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { languageListOf } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';
import { exitButtonOf } from '../support/browser/quick-exit.js';
import { fontSizeOf, numberTilesOf, styleOf, textRectsOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** A font like that of most hosts; the default font of the browser is narrower. */
const HOST_FONT = "body { font-family: Arial, 'Liberation Sans', sans-serif }";

const LANGUAGES = ['en', 'nb'];

const openExpanded = async (name, { style = '', lang = 'en', ...options } = {}) => {
  const page = await openPage(elementHtml(name), { lang, style: HOST_FONT + style, ...options });
  const element = page.$(name);
  const content = await contentOf(element, lang);
  openDisclosures(element);
  return { ...page, element, content };
};

const isNumber = ({ parentElement }) => !!parentElement.closest('.call bdi');

const distinct = (values) => [...new Set(values)].sort((one, other) => one - other);

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const lang of LANGUAGES)
      it(`has three sizes of text beside its numbers: the title, the sentences, and what the widget says by itself, in ${lang}`, async () => {
        const { element, content } = await openExpanded(name, { lang });
        const texts = visibleTextNodesOf(element).filter((text) => !isNumber(text));
        const sizes = distinct(texts.map(fontSizeOf));
        expect(sizes).to.have.length(3);
        const [small, sentence, title] = sizes;
        expect(title).to.equal(parseFloat(styleOf(content.querySelector('.title')).fontSize));
        for (const text of texts) {
          const parent = text.parentElement;
          if (parent.closest('.title')) continue;
          // The exit is a control as the rows are.
          expect(fontSizeOf(text), text.data).to.equal(parent.closest(OWN_WORDS) && !parent.closest('.leave') ? small : sentence);
        }
        expect(small, 'the small text').to.be.at.least(0.8125 * 16);
      });

    for (const scheme of ['light', 'dark'])
      it(`writes its small text with a contrast of 7:1, in ${scheme}`, async () => {
        const { element, content } = await openExpanded(name, { lang: 'nb', style: `:root { color-scheme: ${scheme} }` });
        const smallTexts = visibleTextNodesOf(element).filter(({ parentElement }) => parentElement.closest('small, .note'));
        // Two captions, the disclaimer, the sources, and in a draft the line that says so.
        expect(smallTexts).to.have.length.at.least(4);
        for (const text of smallTexts)
          expect(contrastRatio(styleOf(text.parentElement).color, styleOf(text.parentElement.closest('.call') ?? content).backgroundColor), text.data).to.be.at.least(7);
      });

    it('has a filled exit on a phone, as wide as its tiles with the list of languages beside it, and both at least 48 px high', async () => {
      const { element, content } = await openExpanded(name, { width: 390 });
      const exit = exitButtonOf(element);
      const [box, list, tile] = [exit, languageListOf(element), numberTilesOf(element)[0].tile].map((part) => part.getBoundingClientRect());
      expect(box.left).to.equal(tile.left);
      // The list has a border.
      expect(list.right + 1).to.be.closeTo(tile.right, 0.5);
      expect(list.left).to.be.within(box.right, box.right + 12);
      expect(box.width, 'the exit is the larger').to.be.above(list.width);
      for (const { height } of [box, list]) expect(height).to.be.at.least(48);
      expect(contrastRatio(styleOf(exit).backgroundColor, styleOf(content).backgroundColor)).to.be.at.least(7);
      expect(contrastRatio(styleOf(exit).color, styleOf(exit).backgroundColor)).to.be.at.least(7);
    });

    it('parts its sections by hairlines', async () => {
      const { content } = await openExpanded(name);
      const headings = headingsOf(content).filter((heading) => heading.matches('.heading + * ~ .heading'));
      expect(headings).to.have.length({ 'help-emergency': 4, 'support-offers': 2, 'trafficking-signs': 2 }[name]);
      for (const heading of headings) {
        const { borderTopStyle, borderTopWidth } = styleOf(heading);
        expect([borderTopStyle, borderTopWidth], heading.textContent).to.deep.equal(['solid', '1px']);
      }
    });

    it('is at most 46 times as wide as its text is high', async () => {
      const { content } = await openExpanded(name, { width: 1600 });
      expect(content.offsetWidth).to.equal(46 * parseFloat(styleOf(content).fontSize));
    });

    it('has an icon after each link that leaves the page, and after no other link in a sentence', async () => {
      const { content } = await openExpanded(name);
      const links = [...content.querySelectorAll('a.link, a.exact')].filter((link) => !link.closest(OWN_WORDS));
      expect(links).not.to.be.empty;
      for (const link of links) {
        const icons = link.querySelectorAll('svg');
        expect(icons, link.href).to.have.length(link.protocol === 'https:' ? 1 : 0);
        if (icons.length) expect(link.lastElementChild.contains(icons[0])).to.be.true;
      }
      expect(content.querySelectorAll('.end a svg, .call .out')).to.be.empty;
    });
  });

describe('the icon of a link that leaves the page', () => {
  const iconsIn = (content) => [...content.querySelectorAll('.out svg')];

  it('stands on the line of the last word, beside it, whatever the width', async () => {
    const { frame, element, content } = await openExpanded('help-emergency');
    const icons = iconsIn(content);
    expect(icons.length).to.be.above(4);
    for (let width = 280; width <= 480; width += 20) {
      frame.style.width = `${width}px`;
      for (const icon of icons) {
        const link = icon.closest('a');
        const [words, box] = [textRectsOf(visibleTextNodesOf(link).at(-1)).at(-1), icon.getBoundingClientRect()];
        const where = `${link.textContent} at ${width} px`;
        expect(box.top, where).to.be.at.least(words.top);
        expect(box.bottom, where).to.be.at.most(words.bottom);
        expect(box.left, where).to.be.within(words.right, words.right + 8);
        expect(box.right, where).to.be.below(element.getBoundingClientRect().right);
      }
    }
  });

  it('points the other way in text that runs from right to left', async () => {
    const { content } = await openExpanded('support-offers');
    const [icon] = iconsIn(content);
    expect(styleOf(icon).transform).to.equal('none');
    content.dir = 'rtl';
    expect(styleOf(icon).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    const link = icon.closest('a');
    const [word, rest] = [link, link.closest('p')].map((node) => visibleTextNodesOf(node).at(-1));
    // A name in Latin letters may stand in the text.
    for (const [first, following] of [['موقع', ' للمساعدة.'], ['UDI', ' للمساعدة.'], ['UDI', '.']]) {
      word.data = first;
      rest.data = following;
      const wordLeft = Math.min(...textRectsOf(word).map(({ left }) => left));
      expect(icon.getBoundingClientRect().right, `left of ${first}`).to.be.within(wordLeft - 8, wordLeft);
    }
  });
});

describe('a tile', () => {
  for (const [width, isShown] of [[280, false], [320, true]])
    it(`has ${isShown ? 'an icon beside its text' : 'no icon'} in a card of ${width} px`, async () => {
      const { content } = await openExpanded('support-offers', { width });
      const tiles = [...content.querySelectorAll('.call')];
      expect(tiles).to.have.length(4);
      for (const tile of tiles) {
        const icon = tile.querySelector('svg');
        expect(icon.getClientRects()).to.have.length(isShown ? 1 : 0);
        if (isShown) expect(icon.getBoundingClientRect().right).to.be.below(tile.querySelector('span').getBoundingClientRect().left);
      }
    });
});

describe('the first screen of 390 × 664 px', () => {
  for (const [lang, words] of [['en', 'I need help'], ['nb', 'Jeg trenger hjelp']])
    it(`shows "${words}" whole, in a page with margins of 8 px`, async () => {
      const { $ } = await openPage(elementHtml('help-emergency'), { lang, width: 390, height: 664, style: `${HOST_FONT} body { margin: 8px }` });
      await contentOf($('help-emergency'), lang);
      const [row] = rowsOf($('help-emergency'));
      expect(visibleTextOf(row)).to.equal(words);
      expect(row.querySelector('.heading').getBoundingClientRect().bottom).to.be.at.most(664);
    });
});
