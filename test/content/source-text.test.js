import { contentOf, ELEMENTS, expect, openPage, OWN } from '../support/page.js';
import { alone, openAll, seen } from './rendered.js';
import { headings, items, leads, lines, sentences, shares, text } from './source.js';

describe('the source text', () => {
  it('is read as it is written: 9 headings, 12 items, every word in a line and in a sentence', () => {
    expect(headings).to.have.length(9);
    expect(items).to.have.length(12);
    const words = text.replace(/•/g, '').split(/\s+/).filter(Boolean);
    expect(lines.join(' ').split(' ')).to.deep.equal(words);
    expect(new Set(sentences.join(' ').split(' '))).to.deep.equal(new Set(words));
  });

  it('is divided without a rest', () => {
    expect([...new Set([...shares['support-offers'], ...shares['trafficking-signs'], headings[0]])].sort()).to.deep.equal(
      [...lines].sort()
    );
  });
});

describe('one <help-emergency> alone says', () => {
  let page;
  const whole = async () => (page ??= seen((await alone('help-emergency')).content));

  for (const line of lines) it(`the line: ${line}`, async () => expect(await whole()).to.include(line));

  for (const sentence of sentences) it(`the sentence: ${sentence}`, async () => expect(await whole()).to.include(sentence));
});

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    const [heading, ...rest] = shares[tag];

    it('says its share of the source in order, after its heading, 112 and ROSA, and nothing else', async () => {
      const { content } = await alone(tag);
      expect(seen(content)).to.equal([heading, ...leads, ...rest].join(' '));
    });

    it('says the same when it is put on a page by a script, without any language around it', async () => {
      const { document } = await openPage('');
      const element = document.body.appendChild(document.createElement(tag));
      const content = await contentOf(element);
      openAll(content);
      for (const own of content.querySelectorAll(OWN)) own.style.display = 'none';
      expect(seen(content)).to.equal([heading, ...leads, ...rest].join(' '));
    });

    it('adds no words by attribute or by style', async () => {
      const { content, window } = await alone(tag);
      for (const element of content.querySelectorAll('*')) {
        if (element.closest(OWN)) continue;
        for (const name of ['aria-label', 'aria-description', 'aria-labelledby', 'title', 'alt', 'placeholder'])
          expect(element.hasAttribute(name), `${element.outerHTML} has no ${name}`).to.equal(false);
        for (const pseudo of ['::before', '::after', '::marker'])
          expect(window.getComputedStyle(element, pseudo).content, `${element.localName}${pseudo}`).to.be.oneOf(['none', 'normal']);
      }
    });
  });
