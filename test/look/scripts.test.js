import { ALL_LANGUAGES } from '../support/browser/all-languages.js';
import { contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';
import { fontSizeOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const openIn = async (name, lang) => {
  const page = await openPage(`<${name}></${name}>`, { lang, width: 320, style: "body { font-family: Arial, 'Liberation Sans', sans-serif }" });
  const content = await contentOf(page.$(name), lang);
  openDisclosures(page.$(name));
  return { ...page, element: page.$(name), content };
};

const OUTSIDE_LATIN = ALL_LANGUAGES.filter((lang) => new Intl.Locale(lang).maximize().script !== 'Latn');

const isNumber = ({ parentElement }) => Boolean(parentElement.closest('bdi'));

for (const lang of OUTSIDE_LATIN)
  describe(`letters outside Latin, in "${lang}",`, () => {
    for (const name of ELEMENTS)
      it(`stand in lines of one and a half times their size, and are never small, in <${name}>`, async () => {
        const { element } = await openIn(name, lang);
        const texts = visibleTextNodesOf(element).filter((text) => !isNumber(text));
        expect(texts).to.have.length.above(8);
        for (const text of texts) {
          expect(parseFloat(styleOf(text.parentElement).lineHeight) / fontSizeOf(text), text.data).to.be.closeTo(1.5, 0.02);
          expect(fontSizeOf(text), text.data).to.be.at.least(0.9 * 17);
        }
      });
  });

it('the name of each language is whole in the list, at its own height and at that of the exit', async () => {
  for (const lang of ALL_LANGUAGES) {
    const { element } = await openIn('help-emergency', lang);
    for (const exit of ['', 'none']) {
      element.exit = exit;
      await element.updateComplete;
      const list = element.shadowRoot.querySelector('select');
      const { paddingTop, paddingBottom, lineHeight } = styleOf(list);
      expect(list.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom), lang).to.be.at.least(parseFloat(lineHeight));
    }
  }
});

for (const lang of ['ar', 'fa', 'ur'])
  describe(`text from right to left, in "${lang}",`, () => {
    it('turns what shows a direction, and neither phones nor other pictures', async () => {
      for (const [shown, expected] of [[lang, -1], ['en', 1]]) {
        const { content } = await openIn('support-offers', shown);
        const scaleOf = (icon) => new DOMMatrix(styleOf(icon).transform).a;
        const arrows = [...content.querySelectorAll('.out svg')];
        expect(arrows).to.have.length.above(2);
        for (const arrow of arrows) expect(scaleOf(arrow), 'an arrow').to.equal(expected);
        for (const icon of content.querySelectorAll('svg')) if (!arrows.includes(icon)) expect(scaleOf(icon), icon.parentElement.outerHTML).to.equal(1);
      }
    });

    it('begins at the right: icon, number and text of a tile, and the exit before the list of languages', async () => {
      const { element, content } = await openIn('help-emergency', lang);
      expect(content.dir).to.equal('rtl');
      for (const tile of content.querySelectorAll('.calls .call')) {
        const [icon, digits, sentence] = ['svg', '.digits', 'span'].map((selector) => tile.querySelector(selector).getBoundingClientRect());
        expect(digits.right).to.be.closeTo(sentence.right, 1);
        // Beside the icon, or below it where a tile is narrow.
        expect(icon.left >= digits.right || icon.bottom <= digits.top, textOf(tile)).to.equal(true);
      }
      const [exit, list] = ['.exit .leave', 'select'].map((selector) => element.shadowRoot.querySelector(selector).getBoundingClientRect());
      expect(exit.right).to.be.above(list.right);
    });

    it('keeps the order of the digits of each number, and of Latin words', async () => {
      for (const name of ELEMENTS) {
        const { content } = await openIn(name, lang);
        const numbers = [...content.querySelectorAll('bdi')];
        expect(numbers).to.have.length.above(2);
        for (const number of numbers) expect(styleOf(number).direction, textOf(number)).to.equal('ltr');
        for (const word of content.querySelectorAll('.body [lang="nb"]')) expect([styleOf(word).direction, styleOf(word).unicodeBidi], textOf(word)).to.deep.equal(['ltr', 'isolate']);
      }
    });
  });

describe('Thai', () => {
  it('breaks between words', async () => {
    const { element, document } = await openIn('help-emergency', 'th');
    const range = document.createRange();
    let words = 0;
    for (const text of visibleTextNodesOf(element)) {
      for (const { segment, index } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text.data)) {
        if (!/^\p{sc=Thai}+$/u.test(segment)) continue;
        range.setStart(text, index);
        range.setEnd(text, index + segment.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(lines.size, `lines of "${segment}"`).to.equal(1);
        words += 1;
      }
    }
    expect(words).to.be.above(200);
  });
});

describe('Chinese', () => {
  it('has no space after the mark that ends a sentence', async () => {
    for (const name of ELEMENTS) {
      const { element } = await openIn(name, 'zh-Hans');
      const sentences = visibleTextNodesOf(element).filter(({ data }) => /[。！？].*[。！？]/u.test(data));
      expect(sentences).to.have.length.above(1);
      for (const { data } of sentences) expect(data).to.not.match(/[。！？] \S/u);
    }
  });
});
