import { contentControlsOf, ELEMENTS, headingsOf, openElement, visibleTextOf } from '../support/browser/content.js';
import { expect } from '../support/browser/page.js';
import { linesByElement, sourceHeadings } from '../support/browser/source-text.js';

for (const lang of ['en', 'nb'])
  for (const tag of ELEMENTS)
    describe(`<${tag}> in ${lang}`, () => {
      it('begins with its heading, then 112, then ROSA', async () => {
        const { content } = await openElement(tag, { lang });
        const [first, second] = contentControlsOf(content);
        expect(first.getAttribute('href')).to.equal('tel:112');
        expect(second.getAttribute('href')).to.equal('tel:+4722331160');
        expect(visibleTextOf(first)).to.match(/^112 /);
        expect(visibleTextOf(second)).to.match(/^22 33 11 60 /);
        expect(visibleTextOf(content).startsWith([headingsOf(content)[0], first, second].map(visibleTextOf).join(' '))).to.equal(true);
      });

      it('shows them in that order, from the top, without opening or scrolling anything', async () => {
        const { content, element } = await openElement(tag, { lang, width: 320 });
        const [title] = headingsOf(content);
        const [first, second] = contentControlsOf(content);
        const [a, b, c] = [title, first, second].map((part) => part.getBoundingClientRect());
        expect(a.top).to.be.at.least(element.getBoundingClientRect().top);
        expect(b.top).to.be.at.least(a.bottom);
        expect(c.top).to.be.at.least(b.bottom);
        expect(second.closest('details')).to.equal(null);
      });
    });

describe('02800, a charged number with a queue,', () => {
  it('does not stand in <support-offers>', async () => {
    const { content } = await openElement('support-offers');
    expect(content.textContent).not.to.include('02800');
    expect(content.querySelector('[href*="02800"]')).to.equal(null);
  });

  for (const tag of ['help-emergency', 'trafficking-signs'])
    it(`is a plain link inside its sentence in <${tag}>, never a tile`, async () => {
      const { content, window } = await openElement(tag);
      const found = [...content.querySelectorAll('[href="tel:02800"]')];
      expect(found).to.have.length(tag === 'help-emergency' ? 2 : 1);
      const size = (element) => window.getComputedStyle(element).fontSize;
      for (const link of found) {
        expect(visibleTextOf(link)).to.equal('02800');
        expect(window.getComputedStyle(link).display).to.be.oneOf(['inline', 'inline-block']);
        const paragraph = link.closest('p');
        expect(linesByElement['help-emergency'][1], 'its paragraph is whole').to.equal(visibleTextOf(paragraph));
        expect(size(link)).to.equal(size(paragraph));
        expect(size(link.firstElementChild)).to.equal(size(paragraph));
      }
    });

  it('stands in <trafficking-signs> after the paragraph that ends "Contact the police."', async () => {
    const { content } = await openElement('trafficking-signs');
    const paragraphs = [...content.querySelectorAll('p')].map(visibleTextOf);
    const at = paragraphs.findIndex((words) => words.endsWith('Contact the police.'));
    expect(paragraphs[at + 1]).to.equal(linesByElement['help-emergency'][1]);
    expect(sourceHeadings).not.to.include(paragraphs[at]);
  });
});
