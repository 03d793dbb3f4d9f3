import { ELEMENTS, headingsOf, linksOf, openElement, outlineOf, visibleTextOf } from '../support/browser/content.js';
import { norwegianByEnglish } from '../support/browser/languages.js';
import { expect } from '../support/browser/page.js';
import { linesByElement, sourceSentences } from '../support/browser/source-text.js';

/** Sentences that are the same in both languages. */
const UNTRANSLATED = ['Rosa'];

const blocksOf = (content) => [...content.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, a, summary, bdi')];

for (const tag of ELEMENTS)
  describe(`<${tag}> in Norwegian`, () => {
    it('shows no English sentence', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const text = ` ${visibleTextOf(content)} `;
      for (const sentence of sourceSentences)
        if (!UNTRANSLATED.includes(sentence)) expect(text, sentence).not.to.match(new RegExp(`[^\\p{L}]${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\p{L}]`, 'u'));
    });

    it('has every block of the English content, translated', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const { content: english } = await openElement(tag);
      const [draftNotice] = blocksOf(content).filter((block) => block.querySelector('[part=notice]'));
      const norwegianBlocks = blocksOf(content).filter((block) => block !== draftNotice);
      expect(norwegianBlocks.map((block) => block.localName)).to.deep.equal(blocksOf(english).map((block) => block.localName));
      norwegianBlocks.forEach((block, i) => {
        const [norwegianText, englishText] = [block, blocksOf(english)[i]].map(visibleTextOf);
        if (block.localName === 'bdi') expect(norwegianText).to.equal(englishText);
        // A block with more than addresses and short names is translated.
        else if (/\p{L}{5}/u.test(englishText.replace(/https?:\S+|\S+@\S+/, ''))) expect(norwegianText).not.to.equal(englishText);
      });
      expect(outlineOf(content).map(([level]) => level)).to.deep.equal(outlineOf(english).map(([level]) => level));
      expect(linksOf(content)).to.have.length(linksOf(english).length);
    });

    it('shows the translations of locales/nb.xlf', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const english = linesByElement[tag].filter((line) => norwegianByEnglish.has(line));
      expect(english).to.have.length.above(3);
      for (const line of english) expect(visibleTextOf(content)).to.include(norwegianByEnglish.get(line));
      expect(visibleTextOf(headingsOf(content)[0])).to.equal(norwegianByEnglish.get(linesByElement[tag][0]));
    });

    it('is marked lang="nb", and so are Norwegian words inside English', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      expect([content.lang, content.dir]).to.deep.equal(['nb', 'ltr']);
      const { content: english } = await openElement(tag);
      expect([english.lang, english.dir]).to.deep.equal(['en', 'ltr']);
      const norwegianInEnglish = [...english.querySelectorAll('[lang="nb"]:not(option)')].map(visibleTextOf);
      const expected = ['krisesenteret', 'Mistenker du at noen er utsatt for menneskehandel?'];
      expect(norwegianInEnglish).to.deep.equal({ 'support-offers': expected.slice(0, 1), 'trafficking-signs': expected.slice(1) }[tag] ?? expected);
    });
  });
