import { contrastRatio } from './contrast.js';
import { expect } from './page.js';
import { fontSizeOf, numberTilesOf, styleOf, textHeightOf, textRectsOf, visibleTextNodesOf } from './visible-text.js';

/** An element and its ancestors up to the root of the page, through shadow roots. */
const composedAncestorsOf = (element) => (element ? [element, ...composedAncestorsOf(element.parentElement ?? element.getRootNode().host)] : []);

/** The innermost element at a point. A shadow root alone would not tell what of the page lies over it. */
const innermostElementAt = (root, x, y) => {
  const hit = root.elementFromPoint(x, y);
  return hit?.shadowRoot && hit !== root.host ? (innermostElementAt(hit.shadowRoot, x, y) ?? hit) : hit;
};

/** Whether an element is the topmost at a point of the page. */
const isHitAt = (node, x, y) => {
  const hit = innermostElementAt(node.ownerDocument, x, y);
  return !!hit && (hit.contains(node) || node.contains(hit));
};

/** Whether a transparent link is the topmost: its target is larger than its text and reaches over the text around it. */
const isBelowLinkTarget = (node, x, y) => {
  const link = innermostElementAt(node.ownerDocument, x, y)?.closest('.link, .exact');
  return !!link && styleOf(link).backgroundColor === 'rgba(0, 0, 0, 0)';
};

const expectTappable = (tile) => {
  const { left, top, width, height } = tile.getBoundingClientRect();
  expect(Math.min(width, height), `size of ${tile.href}`).to.be.at.least(44);
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.2, 0.5, 0.8]) expect(isHitAt(tile, left + x * width, top + y * height), `${tile.href} is met at ${x}, ${y}`).to.be.true;
};

const backgroundBehind = (element) => composedAncestorsOf(element).map((at) => styleOf(at).backgroundColor).find((color) => !/^(transparent|rgba\(.* 0\))$/.test(color));

const expectReadable = (text) => {
  const what = `"${text.data.trim()}"`;
  const { webkitTextFillColor: color, lineHeight } = styleOf(text.parentElement);
  const size = fontSizeOf(text);
  expect(size, `font size of ${what}`).to.be.at.least(16);
  expect(parseFloat(lineHeight), `line height of ${what}`).to.be.at.least(size);
  expect(contrastRatio(color, backgroundBehind(text.parentElement)), `contrast of ${what}`).to.be.at.least(7);
  for (const { opacity, filter } of composedAncestorsOf(text.parentElement).map((at) => styleOf(at)))
    expect([opacity, filter], `opacity and filter around ${what}`).to.deep.equal(['1', 'none']);
  for (const { left, top, width, height } of textRectsOf(text)) {
    const at = [left + width / 2, top + height / 2];
    expect(isHitAt(text.parentElement, ...at) || isBelowLinkTarget(text.parentElement, ...at), `${what} is not covered or cut off`).to.be.true;
  }
};

/** 112 and ROSA's number can be read and tapped, and 112 is the larger. */
export const expectReadableNumbers = (element) => {
  const [sos, rosa] = numberTilesOf(element);
  for (const { tile, digits } of [sos, rosa]) {
    expect(digits, `digits of ${tile.href}`).to.exist;
    expectReadable(digits);
    expectTappable(tile);
  }
  expect(fontSizeOf(sos.digits), '112 beside ROSA').to.be.above(fontSizeOf(rosa.digits));
};

/** Every text of an element can be read where it stands. The page must be as tall as its content. */
export const expectLegible = (element) => {
  expectReadableNumbers(element);
  const texts = visibleTextNodesOf(element);
  expect(texts.length).to.be.above(10);
  texts.forEach(expectReadable);
};

/** 112 is larger than ROSA, and ROSA than every other text, by its font and as it stands on the screen. */
export const expectNumbersLargest = (element, where = '') => {
  const [sos, rosa] = numberTilesOf(element).map(({ digits }) => digits);
  for (const size of [fontSizeOf, textHeightOf]) expect(size(sos), `${size.name} of 112 ${where}`).to.be.above(size(rosa));
  for (const text of visibleTextNodesOf(element)) {
    if (text === sos || text === rosa) continue;
    expect(fontSizeOf(text), `font size of "${text.data}" ${where}`).to.be.below(fontSizeOf(rosa));
    // The browser rounds the height of a line.
    expect(textHeightOf(text), `height of "${text.data}" ${where}`).to.be.at.most(textHeightOf(rosa));
  }
};
