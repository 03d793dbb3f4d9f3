import { contentOf, ELEMENTS, expect, openPage } from '../support/page.js';
import { bodyOf, PRIVATE, SILLY, TOKENS } from './hostile.js';
import { expectInOrder } from './order.js';
import { contrast, leadTiles, openAll, styleOf, textsOf } from './seen.js';

const colorsOf = (element) =>
  leadTiles(element).map(({ tile, digits }) => {
    const { backgroundColor, borderTopColor, color, opacity } = styleOf(tile);
    return { backgroundColor, borderTopColor, color, opacity, digits: styleOf(digits.parentElement).color };
  });

const everySetting = [...TOKENS, ...PRIVATE].flatMap((token) => SILLY.map((value) => [token, value]));

const openIn = async (name, scheme) => {
  const { $, window } = await openPage(bodyOf(name), { style: `:root { color-scheme: ${scheme} }` });
  await contentOf($(name));
  openAll($(name));
  return { element: $(name), window };
};

for (const scheme of ['light', 'dark'])
  for (const name of ELEMENTS) {
    it(`112 and ROSA are legible by themselves in ${name}, ${scheme}`, async () => {
      const { element } = await openIn(name, scheme);
      for (const { tile, digits } of leadTiles(element)) {
        const ground = styleOf(tile).backgroundColor;
        for (const text of textsOf(tile)) expect(contrast(styleOf(text.parentElement).color, ground), text.data).to.be.at.least(7);
        expect(contrast(styleOf(digits.parentElement).color, ground)).to.be.at.least(7);
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
      expectInOrder(element, `with ${token}: ${value}`);
      element.style.removeProperty(token);
    }
  });

it('deep red is for 112 alone', async () => {
  const { element } = await openIn('help-emergency', 'light');
  const [sos] = leadTiles(element);
  const red = styleOf(sos.tile).backgroundColor;
  for (const other of element.shadowRoot.querySelectorAll('.help *'))
    if (!sos.tile.contains(other)) {
      const { color, backgroundColor, borderTopColor, stroke } = styleOf(other);
      expect([color, backgroundColor, borderTopColor, stroke], other.outerHTML).not.to.include(red);
    }
});
