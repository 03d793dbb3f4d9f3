import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { CUSTOM_PROPERTIES, elementHtml, INVALID_VALUES, PRIVATE_PROPERTIES } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const tileColorsOf = (element) =>
  numberTilesOf(element).map(({ tile }) => {
    const { backgroundColor, borderTopColor, color, opacity } = styleOf(tile);
    const texts = visibleTextNodesOf(tile).map((text) => [text.data, styleOf(text.parentElement).color]);
    return { backgroundColor, borderTopColor, color, opacity, texts };
  });

const declarations = [...CUSTOM_PROPERTIES, ...PRIVATE_PROPERTIES].flatMap((property) => INVALID_VALUES.map((value) => [property, value]));

const openExpanded = async (name, scheme) => {
  const { $, window } = await openPage(elementHtml(name), { style: `:root { color-scheme: ${scheme} }` });
  await contentOf($(name));
  openDisclosures($(name));
  return { element: $(name), window };
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const scheme of ['light', 'dark']) {
      it(`gives 112 and ROSA a contrast of 7:1 with their tiles in the ${scheme} colour scheme`, async () => {
        const { element } = await openExpanded(name, scheme);
        for (const { tile, digits } of numberTilesOf(element)) {
          const background = styleOf(tile).backgroundColor;
          for (const text of visibleTextNodesOf(tile)) expect(contrastRatio(styleOf(text.parentElement).color, background), text.data).to.be.at.least(7);
          expect(contrastRatio(styleOf(digits.parentElement).color, background)).to.be.at.least(7);
        }
      });

      it(`keeps the colours of 112 and ROSA whatever a custom property says, in the ${scheme} colour scheme`, async () => {
        const { element } = await openExpanded(name, scheme);
        const before = tileColorsOf(element);
        for (const [property, value] of declarations) {
          element.style.setProperty(property, value);
          expect(tileColorsOf(element), `${property}: ${value}`).to.deep.equal(before);
          element.style.removeProperty(property);
        }
      });
    }

    it('keeps 112 the largest, then ROSA, whatever a custom property says', async () => {
      const { element } = await openExpanded(name, 'light');
      for (const [property, value] of declarations) {
        element.style.setProperty(property, value);
        expectNumbersLargest(element, `with ${property}: ${value}`);
        element.style.removeProperty(property);
      }
    });
  });

it('deep red is the colour of 112 alone', async () => {
  const { element } = await openExpanded('help-emergency', 'light');
  const [emergency] = numberTilesOf(element);
  const red = styleOf(emergency.tile).backgroundColor;
  for (const other of element.shadowRoot.querySelectorAll('.help *'))
    if (!emergency.tile.contains(other)) {
      const { color, backgroundColor, borderTopColor, stroke } = styleOf(other);
      expect([color, backgroundColor, borderTopColor, stroke], other.outerHTML).not.to.include(red);
    }
});
