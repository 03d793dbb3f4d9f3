import { contentControlsOf, ELEMENTS, openElement, textOf, visibleTextOf } from '../support/browser/content.js';
import { expect } from '../support/browser/page.js';
import { exitButtonOf } from '../support/browser/quick-exit.js';

const descriptionsOf = (control) => (control.getAttribute('aria-describedby') ?? '').split(' ').flatMap((id) => control.getRootNode().getElementById(id) ?? []);

for (const lang of ['en', 'nb'])
  for (const tag of ELEMENTS)
    describe(`in <${tag}>, ${lang},`, () => {
      it('what a link in a sentence does is a description that is not rendered', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const links = contentControlsOf(content).filter((control) => control.matches('.link, .exact') && control.getAttribute('href') !== 'tel:02800');
        expect(links).not.to.be.empty;
        const shown = visibleTextOf(content);
        for (const link of links) {
          const [description, ...others] = descriptionsOf(link);
          // Its words say it already.
          if (!description && /UDI/.test(textOf(link))) continue;
          expect(others).to.be.empty;
          expect(textOf(description), link.href).to.match(/\p{L}{4}/u);
          expect(description.getClientRects(), 'boxes of the description').to.have.length(0);
          expect(shown, 'the text').not.to.include(textOf(description));
          expect(textOf(link), 'the link').not.to.include(textOf(description));
        }
      });

      it('no description is without its link, and none is said twice', async () => {
        const { content, element } = await openElement(tag, { lang, withOwnWords: true });
        const hidden = [...content.querySelectorAll('[hidden]')];
        expect(hidden).to.have.length.above(1);
        const described = [...content.querySelectorAll('[aria-describedby]')].flatMap(descriptionsOf);
        for (const node of hidden) expect(described.includes(node), textOf(node)).to.be.true;
        // The bar and the button in the card are the same control.
        expect(descriptionsOf(exitButtonOf(element)).length).to.be.at.least(1);
        for (const tile of content.querySelectorAll('.call')) expect(descriptionsOf(tile), 'a tile says what it does by itself').to.be.empty;
      });
    });
