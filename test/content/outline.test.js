import { contentOf, ELEMENTS, openElement, outlineOf, visibleTextOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { headingDepth, linesByElement, sourceHeadings, sourceItems } from '../support/browser/source-text.js';

/** Level and text of each heading of an element whose own heading has this level. */
const expectedOutline = (tag, level) =>
  linesByElement[tag].filter((line) => sourceHeadings.includes(line)).map((line) => [Math.min(level + headingDepth(tag, line), 6), line]);

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    it('has a heading of level 2, with its other headings below', async () => {
      const { content, consoleMessages } = await openElement(tag);
      expect(outlineOf(content)).to.deep.equal(expectedOutline(tag, 2));
      expect(consoleMessages).to.deep.equal([]);
    });

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`has its headings from level ${level} with heading-level="${level}"`, async () => {
        const { content, consoleMessages } = await openElement(tag, { attributes: `heading-level="${level}"` });
        expect(outlineOf(content)).to.deep.equal(expectedOutline(tag, level));
        expect(consoleMessages).to.deep.equal([]);
      });

    for (const invalid of ['0', '7', '-1', '2.5', 'two', ''])
      it(`warns once of heading-level="${invalid}" and uses level 2`, async () => {
        const { content, element, consoleMessages, document } = await openElement(tag, { attributes: `heading-level="${invalid}"` });
        const clone = document.body.appendChild(element.cloneNode());
        expect(outlineOf(await contentOf(clone))).to.deep.equal(expectedOutline(tag, 2));
        element.lang = 'de';
        await element.updateComplete;
        expect(outlineOf(content)).to.deep.equal(expectedOutline(tag, 2));
        expect(consoleMessages).to.have.length(1);
        expect(consoleMessages[0]).to.match(/^warn: /).and.include(`<${tag}>`).and.include('heading-level');
      });

    it('shows each item of the source once, in a list', async () => {
      const { content } = await openElement(tag);
      const items = [...content.querySelectorAll('ul > li')].map(visibleTextOf);
      expect(items).to.deep.equal(linesByElement[tag].filter((line) => sourceItems.includes(line)));
    });
  });

it('the headings follow a heading level that changes or is removed', async () => {
  const { $ } = await openPage('<support-offers heading-level="4"></support-offers>');
  const element = $('support-offers');
  const content = await contentOf(element);
  element.headingLevel = 1;
  await waitUntil(() => content.querySelector('h1'));
  element.removeAttribute('heading-level');
  await waitUntil(() => !content.querySelector('h1'));
  expect(outlineOf(content)).to.deep.equal(expectedOutline('support-offers', 2));
});
