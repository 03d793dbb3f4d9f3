import { contentControlsOf, ELEMENTS, headingsOf, openElement, textOf, visibleTextOf } from '../support/browser/content.js';
import { expect } from '../support/browser/page.js';
import { dangerSentence, emergencySentence } from '../support/browser/source-text.js';

for (const lang of ['en', 'nb'])
  for (const tag of ELEMENTS)
    describe(`<${tag}> in ${lang}`, () => {
      it('begins with its heading, then 112, then ROSA', async () => {
        const { content } = await openElement(tag, { lang });
        const [emergency, rosa] = contentControlsOf(content);
        expect(emergency.getAttribute('href')).to.equal('tel:112');
        expect(rosa.getAttribute('href')).to.equal('tel:+4722331160');
        expect(visibleTextOf(emergency)).to.match(/^112 /);
        expect(visibleTextOf(rosa)).to.match(/^22 33 11 60 /);
        expect(visibleTextOf(content).startsWith([headingsOf(content)[0], emergency, rosa].map(visibleTextOf).join(' '))).to.equal(true);
      });

      it('shows heading, 112 and ROSA from top to bottom, in no section that has to be opened', async () => {
        const { content, element } = await openElement(tag, { lang, width: 320 });
        const [title] = headingsOf(content);
        const [emergency, rosa] = contentControlsOf(content);
        const [titleBox, emergencyBox, rosaBox] = [title, emergency, rosa].map((part) => part.getBoundingClientRect());
        expect(titleBox.top).to.be.at.least(element.getBoundingClientRect().top);
        expect(emergencyBox.top).to.be.at.least(titleBox.bottom);
        expect(rosaBox.top).to.be.at.least(emergencyBox.bottom);
        expect(rosa.closest('details')).to.equal(null);
      });
    });

describe('02800', () => {
  it('is absent from <support-offers>', async () => {
    const { content } = await openElement('support-offers');
    expect(content.textContent).not.to.include('02800');
    expect(content.querySelector('[href*="02800"]')).to.equal(null);
  });

  for (const tag of ['help-emergency', 'trafficking-signs'])
    it(`is a link in its sentence and no tile in <${tag}>`, async () => {
      const { content, window } = await openElement(tag);
      const links = [...content.querySelectorAll('[href="tel:02800"]')];
      expect(links).to.have.length(tag === 'help-emergency' ? 2 : 1);
      const fontSizeOf = (element) => window.getComputedStyle(element).fontSize;
      for (const link of links) {
        expect(visibleTextOf(link)).to.equal('02800');
        expect(window.getComputedStyle(link).display).to.be.oneOf(['inline', 'inline-block']);
        const paragraph = link.closest('p');
        expect(visibleTextOf(paragraph), 'the paragraph is the danger sentence').to.equal(dangerSentence);
        expect(fontSizeOf(link)).to.equal(fontSizeOf(paragraph));
        expect(fontSizeOf(link.firstElementChild)).to.equal(fontSizeOf(paragraph));
      }
    });

  it('follows the paragraph that ends "Contact the police." in <trafficking-signs>', async () => {
    const { content } = await openElement('trafficking-signs');
    const paragraphs = [...content.querySelectorAll('p')].map(visibleTextOf);
    const index = paragraphs.findIndex((text) => text.endsWith('Contact the police.'));
    expect(index, 'the paragraph').to.be.above(-1);
    expect(paragraphs[index + 1]).to.equal(dangerSentence);
  });
});

describe('the sentence of 112', () => {
  for (const tag of ELEMENTS)
    it(`stands once in <${tag}>, in the tile of 112`, async () => {
      const { content } = await openElement(tag, { withOwnWords: true });
      expect(textOf(content).split(emergencySentence)).to.have.length(2);
      expect(visibleTextOf(contentControlsOf(content)[0])).to.include(emergencySentence);
    });
});
