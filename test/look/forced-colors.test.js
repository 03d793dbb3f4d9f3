import { contentOf, controlsOf, ELEMENTS, hasBox } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { emulateForcedColors } from '../support/browser/emulation.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

beforeEach(() => emulateForcedColors(true));
afterEach(() => emulateForcedColors(false));

const openExpanded = async (name, width = 400) => {
  const { $, window } = await openPage(elementHtml(name), { width, style: ':root { --help-line: #0001; --help-accent: #0001 }' });
  expect(window.matchMedia('(forced-colors: active)').matches, 'forced colours are active').to.be.true;
  const content = await contentOf($(name));
  openDisclosures($(name));
  return { element: $(name), content };
};

const borderOf = (element) => {
  const { borderTopStyle, borderTopWidth, borderTopColor } = styleOf(element);
  return { style: borderTopStyle, width: parseFloat(borderTopWidth), color: borderTopColor };
};

for (const name of ELEMENTS)
  describe(`<${name}> in forced colours`, () => {
    it('keeps its borders', async () => {
      const { element, content } = await openExpanded(name);
      const background = styleOf(content).backgroundColor;
      for (const box of [content, ...numberTilesOf(element).map(({ tile }) => tile), ...content.querySelectorAll('.call, .disclosure, li')]) {
        const border = ['.disclosure', 'li'].some((selector) => box.matches(selector)) ? { ...borderOf(box), width: 1 } : borderOf(box);
        expect(border.width, box.className).to.be.at.least(1);
        expect(contrastRatio(border.color, background), `border of ${box.className}`).to.be.at.least(3);
      }
    });

    it('gives 112 the thickest border', async () => {
      const { element, content } = await openExpanded(name);
      const [emergency] = numberTilesOf(element);
      expect(borderOf(emergency.tile).style).to.equal('solid');
      for (const other of content.querySelectorAll('*'))
        if (other !== emergency.tile) expect(borderOf(emergency.tile).width, other.className).to.be.above(borderOf(other).width);
    });

    it('shows each text, icon and focus outline with enough contrast', async () => {
      const { element, content } = await openExpanded(name);
      const background = styleOf(content).backgroundColor;
      for (const text of visibleTextNodesOf(element)) expect(contrastRatio(styleOf(text.parentElement).color, background), text.data).to.be.at.least(7);
      for (const icon of content.querySelectorAll('svg')) expect(contrastRatio(styleOf(icon).stroke, background)).to.be.at.least(7);
      for (const control of controlsOf(content).filter(hasBox)) {
        control.focus({ focusVisible: true });
        expect(contrastRatio(styleOf(control).outlineColor, background), `outline of ${control.textContent}`).to.be.at.least(3);
      }
    });
  });
