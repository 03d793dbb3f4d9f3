import { contentOf, ELEMENTS, expect, openPage, waitUntil } from '../support/page.js';
import { alone, outlineOf } from './rendered.js';
import { depthIn, headings, items, shares } from './source.js';

/** The headings of an element as the host's outline should have them. */
const outline = (tag, level) =>
  shares[tag].filter((line) => headings.includes(line)).map((line) => [Math.min(level + depthIn(tag, line), 6), line]);

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    it('stands at rank 2 of the page, its headings below', async () => {
      const { content, said } = await alone(tag);
      expect(outlineOf(content)).to.deep.equal(outline(tag, 2));
      expect(said).to.deep.equal([]);
    });

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`fits at heading-level ${level}`, async () => {
        const { content, said } = await alone(tag, { attributes: `heading-level="${level}"` });
        expect(outlineOf(content)).to.deep.equal(outline(tag, level));
        expect(said).to.deep.equal([]);
      });

    for (const wrong of ['0', '7', '-1', '2.5', 'two', ''])
      it(`says once that heading-level "${wrong}" is none, and stands at rank 2`, async () => {
        const { content, element, said, document } = await alone(tag, { attributes: `heading-level="${wrong}"` });
        const twin = document.body.appendChild(element.cloneNode());
        expect(outlineOf(await contentOf(twin))).to.deep.equal(outline(tag, 2));
        element.lang = 'de';
        await element.updateComplete;
        expect(outlineOf(content)).to.deep.equal(outline(tag, 2));
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/^warn: /).and.include(`<${tag}>`).and.include('heading-level');
      });

    it('has its items in lists, each once', async () => {
      const { content } = await alone(tag);
      const shown = [...content.querySelectorAll('ul > li')].map((item) => item.innerText.trim());
      expect(shown).to.deep.equal(shares[tag].filter((line) => items.includes(line)));
    });
  });

it('a heading level can change, and go', async () => {
  const { $ } = await openPage('<support-offers heading-level="4"></support-offers>');
  const element = $('support-offers');
  const content = await contentOf(element);
  element.headingLevel = 1;
  await waitUntil(() => content.querySelector('h1'));
  element.removeAttribute('heading-level');
  await waitUntil(() => !content.querySelector('h1'));
  expect(outlineOf(content)).to.deep.equal(outline('support-offers', 2));
});
