import { contentOf, controlsOf, ELEMENTS, expect, forcedColors, openPage } from '../support/page.js';
import { bodyOf } from './hostile.js';
import { contrast, leadTiles, openAll, styleOf, textsOf } from './seen.js';

beforeEach(() => forcedColors(true));
afterEach(() => forcedColors(false));

const openIn = async (name, width = 400) => {
  const { $, window } = await openPage(bodyOf(name), { width, style: ':root { --help-line: #0001; --help-accent: #0001 }' });
  expect(window.matchMedia('(forced-colors: active)').matches, 'forced colours are on').to.be.true;
  const content = await contentOf($(name));
  openAll($(name));
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
    for (const box of [content, ...leadTiles(element).map(({ tile }) => tile), ...content.querySelectorAll('.call, .way, li')]) {
      const border = ['.way', 'li'].some((selector) => box.matches(selector)) ? { ...borderOf(box), width: 1 } : borderOf(box);
      expect(border.width, box.className).to.be.at.least(1);
      expect(contrast(border.color, ground), `border of ${box.className}`).to.be.at.least(3);
    }
  });

  it(`112 has the thicker border in ${name} in forced colours`, async () => {
    const { element, content } = await openIn(name);
    const [sos] = leadTiles(element);
    expect(borderOf(sos.tile).style).to.equal('solid');
    for (const other of content.querySelectorAll('*'))
      if (other !== sos.tile) expect(borderOf(sos.tile).width, other.className).to.be.above(borderOf(other).width);
  });

  it(`each text, control and picture of ${name} is seen in forced colours`, async () => {
    const { element, content } = await openIn(name);
    const ground = styleOf(content).backgroundColor;
    for (const text of textsOf(element)) expect(contrast(styleOf(text.parentElement).color, ground), text.data).to.be.at.least(7);
    for (const icon of content.querySelectorAll('svg')) expect(contrast(styleOf(icon).stroke, ground)).to.be.at.least(7);
    for (const control of controlsOf(content)) {
      control.focus({ focusVisible: true });
      expect(contrast(styleOf(control).outlineColor, ground), `outline of ${control.textContent}`).to.be.at.least(3);
    }
  });
}
