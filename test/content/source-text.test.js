import { contentOf, ELEMENTS, hideOwnWords, openElement, OWN_WORDS, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';
import { emergencySentence, linesByElement, numberTileTexts, sourceHeadings, sentencesOf, sourceItems, sourceLines, sourceSentences, sourceText } from '../support/browser/source-text.js';

describe('the source text', () => {
  it('is parsed into 9 headings and 12 items, with every word in a line and in a sentence', () => {
    expect(sourceHeadings).to.have.length(9);
    expect(sourceItems).to.have.length(12);
    const words = sourceText.replace(/•/g, '').split(/\s+/).filter(Boolean);
    expect(sourceLines.join(' ').split(' ')).to.deep.equal(words);
    expect(new Set(sourceSentences.join(' ').split(' '))).to.deep.equal(new Set(words));
  });

  it('is divided between <support-offers>, <trafficking-signs> and the first heading, without a rest', () => {
    const parts = [...linesByElement['support-offers'], ...linesByElement['trafficking-signs'], sourceHeadings[0], emergencySentence];
    expect([...new Set(parts.flatMap(sentencesOf))].sort()).to.deep.equal([...sourceSentences].sort());
  });
});

describe('<help-emergency> alone shows', () => {
  let text;
  const shownText = async () => (text ??= visibleTextOf((await openElement('help-emergency')).content));

  // The first paragraph is divided between the tile of 112 and the text.
  for (const line of sourceLines.filter((each) => !each.includes(emergencySentence))) it(`the line: ${line}`, async () => expect(await shownText()).to.include(line));

  for (const sentence of sourceSentences) it(`the sentence: ${sentence}`, async () => expect(await shownText()).to.include(sentence));
});

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    const [heading, ...rest] = linesByElement[tag];

    it('shows its heading, 112, ROSA and its part of the source text in order, and nothing else', async () => {
      const { content } = await openElement(tag);
      expect(visibleTextOf(content)).to.equal([heading, ...numberTileTexts, ...rest].join(' '));
    });

    it('shows the same when a script adds it to a page without a language', async () => {
      const { document } = await openPage('');
      const element = document.body.appendChild(document.createElement(tag));
      const content = await contentOf(element);
      openDisclosures(content);
      hideOwnWords(content);
      expect(visibleTextOf(content)).to.equal([heading, ...numberTileTexts, ...rest].join(' '));
    });

    it('adds no text with attributes or pseudo-elements', async () => {
      const { content, window } = await openElement(tag);
      for (const element of content.querySelectorAll('*')) {
        if (element.closest(OWN_WORDS)) continue;
        for (const name of ['aria-label', 'aria-description', 'aria-labelledby', 'title', 'alt', 'placeholder'])
          expect(element.hasAttribute(name), `${element.outerHTML} has no ${name}`).to.equal(false);
        for (const pseudo of ['::before', '::after', '::marker'])
          expect(window.getComputedStyle(element, pseudo).content, `${element.localName}${pseudo}`).to.be.oneOf(['none', 'normal']);
      }
    });
  });
