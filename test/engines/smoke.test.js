import { contentControlsOf, contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';

const SENTENCES = { en: 'In emergency situations, call 112!', nb: 'Ring 112 i nødssituasjoner!' };

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const [lang, sentence] of Object.entries(SENTENCES))
      it(`shows its content with styles and opens its sections without a console message, in ${lang}`, async () => {
        const page = await openPage(`<${name}><a href="tel:112">112</a></${name}>`, { lang });
        const element = page.$(name);
        const content = await contentOf(element, lang);
        expect(textOf(content)).to.include(sentence);
        const [emergency, rosa] = contentControlsOf(content);
        expect([emergency, rosa].map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:+4722331160']);
        const { backgroundColor, display, minHeight } = page.window.getComputedStyle(emergency);
        expect([backgroundColor, display]).to.deep.equal(['rgb(138, 15, 31)', 'flex']);
        expect(parseFloat(minHeight)).to.be.at.least(56);
        expect(emergency.getBoundingClientRect().height).to.be.at.least(56);
        const rows = name === 'help-emergency' ? rowsOf(element) : [];
        for (const row of rows) {
          await toggleRow(row);
          expect(row.closest('details').querySelector('.content').getBoundingClientRect().height).to.be.above(200);
        }
        expect(openSectionIds(element)).to.deep.equal(rows.length ? ['offers', 'signs'] : []);
        expect(page.consoleMessages).to.deep.equal([]);
      });
  });
