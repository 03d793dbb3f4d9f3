import { ELEMENTS, headingsOf, linksOf, openElement, outlineOf, visibleTextOf } from '../support/browser/content.js';
import { norwegianByEnglish } from '../support/browser/languages.js';
import { expect } from '../support/browser/page.js';
import { linesByElement, sourceSentences } from '../support/browser/source-text.js';

/** A name is the same in both. */
const NAMES = ['Rosa'];

const blocks = (content) => [...content.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, a, summary, bdi')];

for (const tag of ELEMENTS)
  describe(`<${tag}> in Norwegian`, () => {
    it('says no sentence in English', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const text = ` ${visibleTextOf(content)} `;
      for (const sentence of sourceSentences)
        if (!NAMES.includes(sentence)) expect(text, sentence).not.to.match(new RegExp(`[^\\p{L}]${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\p{L}]`, 'u'));
    });

    it('says everything that it says in English, part by part', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const { content: english } = await openElement(tag);
      const [own] = blocks(content).filter((block) => block.querySelector('button'));
      const parts = blocks(content).filter((block) => block !== own);
      expect(parts.map((block) => block.localName)).to.deep.equal(blocks(english).map((block) => block.localName));
      parts.forEach((block, i) => {
        const [here, there] = [block, blocks(english)[i]].map(visibleTextOf);
        if (block.localName === 'bdi') expect(here).to.equal(there);
        // Without the numbers and the names there is something to translate.
        else if (/\p{L}{5}/u.test(there.replace(/https?:\S+|\S+@\S+/, ''))) expect(here).not.to.equal(there);
      });
      expect(outlineOf(content).map(([rank]) => rank)).to.deep.equal(outlineOf(english).map(([rank]) => rank));
      expect(linksOf(content)).to.have.length(linksOf(english).length);
    });

    it('is what stands in locales/nb.xlf', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const english = linesByElement[tag].filter((line) => norwegianByEnglish.has(line));
      expect(english).to.have.length.above(3);
      for (const line of english) expect(visibleTextOf(content)).to.include(norwegianByEnglish.get(line));
      expect(visibleTextOf(headingsOf(content)[0])).to.equal(norwegianByEnglish.get(linesByElement[tag][0]));
    });

    it('says so of itself, and of Norwegian inside English', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      expect([content.lang, content.dir]).to.deep.equal(['nb', 'ltr']);
      const { content: english } = await openElement(tag);
      expect([english.lang, english.dir]).to.deep.equal(['en', 'ltr']);
      const inside = [...english.querySelectorAll('[lang="nb"]')].map(visibleTextOf);
      const expected = ['krisesenteret', 'Mistenker du at noen er utsatt for menneskehandel?'];
      expect(inside).to.deep.equal({ 'support-offers': expected.slice(0, 1), 'trafficking-signs': expected.slice(1) }[tag] ?? expected);
    });
  });
