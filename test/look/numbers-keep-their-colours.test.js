import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { CUSTOM_PROPERTIES, elementHtml, INVALID_VALUES, PRIVATE_PROPERTIES } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const colorsOf = (element) =>
  numberTilesOf(element).map(({ tile, digits }) => {
    const { backgroundColor, borderTopColor, color, opacity } = styleOf(tile);
    return { backgroundColor, borderTopColor, color, opacity, digits: styleOf(digits.parentElement).color };
  });

const everySetting = [...CUSTOM_PROPERTIES, ...PRIVATE_PROPERTIES].flatMap((token) => INVALID_VALUES.map((value) => [token, value]));

const openIn = async (name, scheme) => {
  const { $, window } = await openPage(elementHtml(name), { style: `:root { color-scheme: ${scheme} }` });
  await contentOf($(name));
  openDisclosures($(name));
  return { element: $(name), window };
};

for (const scheme of ['light', 'dark'])
  for (const name of ELEMENTS) {
    it(`112 and ROSA are legible by themselves in ${name}, ${scheme}`, async () => {
      const { element } = await openIn(name, scheme);
      for (const { tile, digits } of numberTilesOf(element)) {
        const ground = styleOf(tile).backgroundColor;
        for (const text of visibleTextNodesOf(tile)) expect(contrastRatio(styleOf(text.parentElement).color, ground), text.data).to.be.at.least(7);
        expect(contrastRatio(styleOf(digits.parentElement).color, ground)).to.be.at.least(7);
      }
    });

    it(`no token moves the colours of 112 and ROSA in ${name}, ${scheme}`, async () => {
      const { element } = await openIn(name, scheme);
      const before = colorsOf(element);
      for (const [token, value] of everySetting) {
        element.style.setProperty(token, value);
        expect(colorsOf(element), `${token}: ${value}`).to.deep.equal(before);
        element.style.removeProperty(token);
      }
    });
  }

for (const name of ELEMENTS)
  it(`no token changes the order of sizes in ${name}`, async () => {
    const { element } = await openIn(name, 'light');
    for (const [token, value] of everySetting) {
      element.style.setProperty(token, value);
      expectNumbersLargest(element, `with ${token}: ${value}`);
      element.style.removeProperty(token);
    }
  });

it('deep red is for 112 alone', async () => {
  const { element } = await openIn('help-emergency', 'light');
  const [sos] = numberTilesOf(element);
  const red = styleOf(sos.tile).backgroundColor;
  for (const other of element.shadowRoot.querySelectorAll('.help *'))
    if (!sos.tile.contains(other)) {
      const { color, backgroundColor, borderTopColor, stroke } = styleOf(other);
      expect([color, backgroundColor, borderTopColor, stroke], other.outerHTML).not.to.include(red);
    }
});
