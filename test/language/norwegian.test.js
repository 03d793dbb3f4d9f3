import { ELEMENTS, expect } from '../support/page.js';
import { alone, headingsOf, linksOf, outlineOf, seen } from '../content/rendered.js';
import { sentences, shares } from '../content/source.js';
import { norwegian } from './speaking.js';

/** A name is the same in both. */
const NAMES = ['Rosa'];

const blocks = (content) => [...content.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, a, summary, bdi')];

for (const tag of ELEMENTS)
  describe(`<${tag}> in Norwegian`, () => {
    it('says no sentence in English', async () => {
      const { content } = await alone(tag, { lang: 'nb' });
      const text = ` ${seen(content)} `;
      for (const sentence of sentences)
        if (!NAMES.includes(sentence)) expect(text, sentence).not.to.match(new RegExp(`[^\\p{L}]${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\p{L}]`, 'u'));
    });

    it('says everything that it says in English, part by part', async () => {
      const { content } = await alone(tag, { lang: 'nb' });
      const { content: english } = await alone(tag);
      const [own] = blocks(content).filter((block) => block.querySelector('button'));
      const parts = blocks(content).filter((block) => block !== own);
      expect(parts.map((block) => block.localName)).to.deep.equal(blocks(english).map((block) => block.localName));
      parts.forEach((block, i) => {
        const [here, there] = [block, blocks(english)[i]].map(seen);
        if (block.localName === 'bdi') expect(here).to.equal(there);
        // Without the numbers and the names there is something to translate.
        else if (/\p{L}{5}/u.test(there.replace(/https?:\S+|\S+@\S+/, ''))) expect(here).not.to.equal(there);
      });
      expect(outlineOf(content).map(([rank]) => rank)).to.deep.equal(outlineOf(english).map(([rank]) => rank));
      expect(linksOf(content)).to.have.length(linksOf(english).length);
    });

    it('is what stands in locales/nb.xlf', async () => {
      const { content } = await alone(tag, { lang: 'nb' });
      const english = shares[tag].filter((line) => norwegian.has(line));
      expect(english).to.have.length.above(3);
      for (const line of english) expect(seen(content)).to.include(norwegian.get(line));
      expect(seen(headingsOf(content)[0])).to.equal(norwegian.get(shares[tag][0]));
    });

    it('says so of itself, and of Norwegian inside English', async () => {
      const { content } = await alone(tag, { lang: 'nb' });
      expect([content.lang, content.dir]).to.deep.equal(['nb', 'ltr']);
      const { content: english } = await alone(tag);
      expect([english.lang, english.dir]).to.deep.equal(['en', 'ltr']);
      const inside = [...english.querySelectorAll('[lang="nb"]')].map(seen);
      const expected = ['krisesenteret', 'Mistenker du at noen er utsatt for menneskehandel?'];
      expect(inside).to.deep.equal({ 'support-offers': expected.slice(0, 1), 'trafficking-signs': expected.slice(1) }[tag] ?? expected);
    });
  });
