import { contentControlsOf, contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';

const WORDS = { en: 'In emergency situations, call 112!', nb: 'Ring 112!' };

for (const name of ELEMENTS)
  for (const [lang, words] of Object.entries(WORDS))
    it(`${name} shows all that it has, styled, in "${lang}", and nothing goes wrong`, async () => {
      const page = await openPage(`<${name}><a href="tel:112">112</a></${name}>`, { lang });
      const element = page.$(name);
      const content = await contentOf(element, lang);
      expect(textOf(content)).to.include(words);
      const [sos, rosa] = contentControlsOf(content);
      expect([sos, rosa].map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:+4722331160']);
      const { backgroundColor, display, minHeight } = page.window.getComputedStyle(sos);
      expect([backgroundColor, display]).to.deep.equal(['rgb(138, 15, 31)', 'grid']);
      expect(parseFloat(minHeight)).to.be.at.least(56);
      expect(sos.getBoundingClientRect().height).to.be.at.least(56);
      const rows = name === 'help-emergency' ? rowsOf(element) : [];
      for (const row of rows) {
        await toggleRow(row);
        expect(row.closest('details').querySelector('.content').getBoundingClientRect().height).to.be.above(200);
      }
      expect(openSectionIds(element)).to.deep.equal(rows.length ? ['offers', 'signs'] : []);
      expect(page.consoleMessages).to.deep.equal([]);
    });
