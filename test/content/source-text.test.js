import { contentOf, ELEMENTS, openElement, OWN_WORDS, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';
import { linesByElement, numberTileTexts, sourceHeadings, sourceItems, sourceLines, sourceSentences, sourceText } from '../support/browser/source-text.js';

describe('the source text', () => {
  it('is read as it is written: 9 headings, 12 items, every word in a line and in a sentence', () => {
    expect(sourceHeadings).to.have.length(9);
    expect(sourceItems).to.have.length(12);
    const words = sourceText.replace(/•/g, '').split(/\s+/).filter(Boolean);
    expect(sourceLines.join(' ').split(' ')).to.deep.equal(words);
    expect(new Set(sourceSentences.join(' ').split(' '))).to.deep.equal(new Set(words));
  });

  it('is divided without a rest', () => {
    expect([...new Set([...linesByElement['support-offers'], ...linesByElement['trafficking-signs'], sourceHeadings[0]])].sort()).to.deep.equal(
      [...sourceLines].sort()
    );
  });
});

describe('one <help-emergency> alone says', () => {
  let page;
  const whole = async () => (page ??= visibleTextOf((await openElement('help-emergency')).content));

  for (const line of sourceLines) it(`the line: ${line}`, async () => expect(await whole()).to.include(line));

  for (const sentence of sourceSentences) it(`the sentence: ${sentence}`, async () => expect(await whole()).to.include(sentence));
});

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    const [heading, ...rest] = linesByElement[tag];

    it('says its share of the source in order, after its heading, 112 and ROSA, and nothing else', async () => {
      const { content } = await openElement(tag);
      expect(visibleTextOf(content)).to.equal([heading, ...numberTileTexts, ...rest].join(' '));
    });

    it('says the same when it is put on a page by a script, without any language around it', async () => {
      const { document } = await openPage('');
      const element = document.body.appendChild(document.createElement(tag));
      const content = await contentOf(element);
      openDisclosures(content);
      for (const own of content.querySelectorAll(OWN_WORDS)) own.style.display = 'none';
      expect(visibleTextOf(content)).to.equal([heading, ...numberTileTexts, ...rest].join(' '));
    });

    it('adds no words by attribute or by style', async () => {
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
