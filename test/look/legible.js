import { expect } from '../support/page.js';
import { boxesOf, contrast, fontSizeOf, leadTiles, styleOf, textsOf } from './seen.js';

/** From an element up to the root of the page, through shadow roots. */
const upwards = (element) => (element ? [element, ...upwards(element.parentElement ?? element.getRootNode().host)] : []);

/** The innermost element at a point. A shadow root alone would not tell what of the page lies over it. */
const hitAt = (root, x, y) => {
  const hit = root.elementFromPoint(x, y);
  return hit?.shadowRoot && hit !== root.host ? (hitAt(hit.shadowRoot, x, y) ?? hit) : hit;
};

/** What a finger or an eye meets at a point of the page. */
const meets = (node, x, y) => {
  const hit = hitAt(node.ownerDocument, x, y);
  return !!hit && (hit.contains(node) || node.contains(hit));
};

/** A link's target is larger than it looks, and reaches over the text around it. */
const isTarget = (node, x, y) => {
  const link = hitAt(node.ownerDocument, x, y)?.closest('.link, .exact');
  return !!link && styleOf(link).backgroundColor === 'rgba(0, 0, 0, 0)';
};

const expectTappable = (tile) => {
  const { left, top, width, height } = tile.getBoundingClientRect();
  expect(Math.min(width, height), `size of ${tile.href}`).to.be.at.least(44);
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.2, 0.5, 0.8]) expect(meets(tile, left + x * width, top + y * height), `${tile.href} is met at ${x}, ${y}`).to.be.true;
};

const groundOf = (element) => upwards(element).map((at) => styleOf(at).backgroundColor).find((color) => !/^(transparent|rgba\(.* 0\))$/.test(color));

const expectReadable = (text) => {
  const what = `"${text.data.trim()}"`;
  const { webkitTextFillColor: color, lineHeight } = styleOf(text.parentElement);
  const size = fontSizeOf(text);
  expect(size, `font size of ${what}`).to.be.at.least(16);
  expect(parseFloat(lineHeight), `line height of ${what}`).to.be.at.least(size);
  expect(contrast(color, groundOf(text.parentElement)), `contrast of ${what}`).to.be.at.least(7);
  for (const { opacity, filter } of upwards(text.parentElement).map((at) => styleOf(at)))
    expect([opacity, filter], `opacity and filter around ${what}`).to.deep.equal(['1', 'none']);
  for (const { left, top, width, height } of boxesOf(text)) {
    const at = [left + width / 2, top + height / 2];
    expect(meets(text.parentElement, ...at) || isTarget(text.parentElement, ...at), `${what} is not covered or cut off`).to.be.true;
  }
};

/** The two numbers can be read, in this order, and tapped. */
export const expectNumbers = (element) => {
  const [sos, rosa] = leadTiles(element);
  for (const { tile, digits } of [sos, rosa]) {
    expect(digits, `digits of ${tile.href}`).to.exist;
    expectReadable(digits);
    expectTappable(tile);
  }
  expect(fontSizeOf(sos.digits), '112 beside ROSA').to.be.above(fontSizeOf(rosa.digits));
};

/** All that an element has to say can be read where it stands. The page must be as tall as its content. */
export const expectLegible = (element) => {
  expectNumbers(element);
  const texts = textsOf(element);
  expect(texts.length).to.be.above(10);
  texts.forEach(expectReadable);
};
