import { contentOf, ELEMENTS, openElement, outlineOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { headingDepth, linesByElement, sourceHeadings, sourceItems } from '../support/browser/source-text.js';

/** The headings of an element as the host's outline should have them. */
const outline = (tag, level) =>
  linesByElement[tag].filter((line) => sourceHeadings.includes(line)).map((line) => [Math.min(level + headingDepth(tag, line), 6), line]);

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    it('stands at rank 2 of the page, its headings below', async () => {
      const { content, consoleMessages } = await openElement(tag);
      expect(outlineOf(content)).to.deep.equal(outline(tag, 2));
      expect(consoleMessages).to.deep.equal([]);
    });

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`fits at heading-level ${level}`, async () => {
        const { content, consoleMessages } = await openElement(tag, { attributes: `heading-level="${level}"` });
        expect(outlineOf(content)).to.deep.equal(outline(tag, level));
        expect(consoleMessages).to.deep.equal([]);
      });

    for (const wrong of ['0', '7', '-1', '2.5', 'two', ''])
      it(`says once that heading-level "${wrong}" is none, and stands at rank 2`, async () => {
        const { content, element, consoleMessages, document } = await openElement(tag, { attributes: `heading-level="${wrong}"` });
        const twin = document.body.appendChild(element.cloneNode());
        expect(outlineOf(await contentOf(twin))).to.deep.equal(outline(tag, 2));
        element.lang = 'de';
        await element.updateComplete;
        expect(outlineOf(content)).to.deep.equal(outline(tag, 2));
        expect(consoleMessages).to.have.length(1);
        expect(consoleMessages[0]).to.match(/^warn: /).and.include(`<${tag}>`).and.include('heading-level');
      });

    it('has its items in lists, each once', async () => {
      const { content } = await openElement(tag);
      const shown = [...content.querySelectorAll('ul > li')].map((item) => item.innerText.trim());
      expect(shown).to.deep.equal(linesByElement[tag].filter((line) => sourceItems.includes(line)));
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
