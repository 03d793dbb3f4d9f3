import { contrastRatio } from './contrast.js';
import { expect } from './page.js';
import { fontSizeOf, numberTilesOf, styleOf, textHeightOf, textRectsOf, visibleTextNodesOf } from './visible-text.js';

/** An element and its ancestors up to the root of the page, across shadow roots. */
const composedAncestorsOf = (element) => (element ? [element, ...composedAncestorsOf(element.parentElement ?? element.getRootNode().host)] : []);

/** The innermost element at a point, across shadow roots. Asked from the document down, as a shadow root ignores what the page lays over it. */
const innermostElementAt = (root, ...point) => {
  const hit = root.elementFromPoint(...point);
  return hit?.shadowRoot && hit !== root.host ? (innermostElementAt(hit.shadowRoot, ...point) ?? hit) : hit;
};

/** Whether an element is on top at a point of the page. */
const isOnTopAt = (node, ...point) => {
  const hit = innermostElementAt(node.ownerDocument, ...point);
  return !!hit && (hit.contains(node) || node.contains(hit));
};

/** Whether a transparent link is on top: the target of a link is larger than its text and overlaps the text around it. */
const isBelowLinkTarget = (node, ...point) => {
  const link = innermostElementAt(node.ownerDocument, ...point)?.closest('.link, .exact');
  return !!link && styleOf(link).backgroundColor === 'rgba(0, 0, 0, 0)';
};

const expectTappable = (tile) => {
  const { left, top, width, height } = tile.getBoundingClientRect();
  expect(Math.min(width, height), `size of ${tile.href}`).to.be.at.least(44);
  for (const across of [0.1, 0.5, 0.9])
    for (const down of [0.2, 0.5, 0.8]) expect(isOnTopAt(tile, left + across * width, top + down * height), `${tile.href} is on top at ${across}, ${down}`).to.be.true;
};

const backgroundBehind = (element) => composedAncestorsOf(element).map((ancestor) => styleOf(ancestor).backgroundColor).find((color) => !/^(transparent|rgba\(.* 0\))$/.test(color));

const expectReadable = (text) => {
  const what = `"${text.data.trim()}"`;
  const { webkitTextFillColor: color, lineHeight } = styleOf(text.parentElement);
  const size = fontSizeOf(text);
  expect(size, `font size of ${what}`).to.be.at.least(text.parentElement.closest('small, .note') ? 13 : 16);
  expect(parseFloat(lineHeight), `line height of ${what}`).to.be.at.least(size);
  expect(contrastRatio(color, backgroundBehind(text.parentElement)), `contrast of ${what}`).to.be.at.least(7);
  for (const { opacity, filter } of composedAncestorsOf(text.parentElement).map((ancestor) => styleOf(ancestor)))
    expect([opacity, filter], `opacity and filter around ${what}`).to.deep.equal(['1', 'none']);
  for (const { left, top, width, height } of textRectsOf(text)) {
    const centre = [left + width / 2, top + height / 2];
    expect(isOnTopAt(text.parentElement, ...centre) || isBelowLinkTarget(text.parentElement, ...centre), `${what} is not covered or cut off`).to.be.true;
  }
};

/** Asserts that the numbers of 112 and ROSA can be read and tapped, and that 112 is the larger. */
export const expectReadableNumbers = (element) => {
  const [emergency, rosa] = numberTilesOf(element);
  for (const { tile, digits } of [emergency, rosa]) {
    expect(digits, `digits of ${tile.href}`).to.exist;
    expectReadable(digits);
    expectTappable(tile);
  }
  expect(fontSizeOf(emergency.digits), 'font size of 112').to.be.above(fontSizeOf(rosa.digits));
};

/** Asserts that every text of an element can be read without scrolling. The page must be as tall as its content. */
export const expectLegible = (element) => {
  expectReadableNumbers(element);
  const texts = visibleTextNodesOf(element);
  expect(texts.length).to.be.above(10);
  texts.forEach(expectReadable);
};

/** Asserts that 112 is larger than ROSA, and ROSA than every other text, in font size and in height on the screen. */
export const expectNumbersLargest = (element, where = '') => {
  const [emergency, rosa] = numberTilesOf(element).map(({ digits }) => digits);
  for (const size of [fontSizeOf, textHeightOf]) expect(size(emergency), `${size.name} of 112 ${where}`).to.be.above(size(rosa));
  for (const text of visibleTextNodesOf(element)) {
    if (text === emergency || text === rosa) continue;
    expect(fontSizeOf(text), `font size of "${text.data}" ${where}`).to.be.below(fontSizeOf(rosa));
    // Browsers round the height of a line.
    expect(textHeightOf(text), `height of "${text.data}" ${where}`).to.be.at.most(textHeightOf(rosa));
  }
};
