import { contentOf, controlsOf, ELEMENTS } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { emulateForcedColors } from '../support/browser/emulation.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

beforeEach(() => emulateForcedColors(true));
afterEach(() => emulateForcedColors(false));

const openIn = async (name, width = 400) => {
  const { $, window } = await openPage(elementHtml(name), { width, style: ':root { --help-line: #0001; --help-accent: #0001 }' });
  expect(window.matchMedia('(forced-colors: active)').matches, 'forced colours are on').to.be.true;
  const content = await contentOf($(name));
  openDisclosures($(name));
  return { element: $(name), content };
};

const borderOf = (element) => {
  const { borderTopStyle, borderTopWidth, borderTopColor } = styleOf(element);
  return { style: borderTopStyle, width: parseFloat(borderTopWidth), color: borderTopColor };
};

for (const name of ELEMENTS) {
  it(`${name} keeps its borders in forced colours`, async () => {
    const { element, content } = await openIn(name);
    const ground = styleOf(content).backgroundColor;
    for (const box of [content, ...numberTilesOf(element).map(({ tile }) => tile), ...content.querySelectorAll('.call, .disclosure, li')]) {
      const border = ['.disclosure', 'li'].some((selector) => box.matches(selector)) ? { ...borderOf(box), width: 1 } : borderOf(box);
      expect(border.width, box.className).to.be.at.least(1);
      expect(contrastRatio(border.color, ground), `border of ${box.className}`).to.be.at.least(3);
    }
  });

  it(`112 has the thicker border in ${name} in forced colours`, async () => {
    const { element, content } = await openIn(name);
    const [sos] = numberTilesOf(element);
    expect(borderOf(sos.tile).style).to.equal('solid');
    for (const other of content.querySelectorAll('*'))
      if (other !== sos.tile) expect(borderOf(sos.tile).width, other.className).to.be.above(borderOf(other).width);
  });

  it(`each text, control and picture of ${name} is seen in forced colours`, async () => {
    const { element, content } = await openIn(name);
    const ground = styleOf(content).backgroundColor;
    for (const text of visibleTextNodesOf(element)) expect(contrastRatio(styleOf(text.parentElement).color, ground), text.data).to.be.at.least(7);
    for (const icon of content.querySelectorAll('svg')) expect(contrastRatio(styleOf(icon).stroke, ground)).to.be.at.least(7);
    for (const control of controlsOf(content)) {
      control.focus({ focusVisible: true });
      expect(contrastRatio(styleOf(control).outlineColor, ground), `outline of ${control.textContent}`).to.be.at.least(3);
    }
  });
}
