/** The text that an element shows, in its shadow root and its slots, in reading order. */
import { contentControlsOf } from './content.js';
import { expect } from './page.js';

/** The boxes of a text node, one for each line. */
export const textRectsOf = (text) => {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width && height);
};

/** The visible text nodes. Text in a closed `<details>` has boxes too, so `checkVisibility()` is needed as well. */
export const visibleTextNodesOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE)
    return node.data.trim() && node.parentElement.checkVisibility({ visibilityProperty: true }) && textRectsOf(node).length ? [node] : [];
  const children = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return [...children].flatMap(visibleTextNodesOf);
};

export const visibleTextsOf = (element) => visibleTextNodesOf(element).map(({ data }) => data.trim());

export const styleOf = (element, pseudo) => element.ownerDocument.defaultView.getComputedStyle(element, pseudo);

export const fontSizeOf = (text) => parseFloat(styleOf(text.parentElement).fontSize);

/** The height of a text on the screen, which transforms and zoom change, unlike its font size. */
export const textHeightOf = (text) => Math.max(...textRectsOf(text).map(({ height }) => height));

/** Elements with a background on top of a text node. The page must be as tall as its content. */
export const coveringElementsOf = (text) =>
  textRectsOf(text)
    .flatMap(({ left, top, width, height }) => [0.1, 0.5, 0.9].map((down) => text.getRootNode().elementsFromPoint(left + width / 2, top + height * down)))
    .flatMap((stack) => stack.slice(0, stack.findIndex((element) => element.contains(text))))
    .filter((element) => styleOf(element).backgroundColor !== 'rgba(0, 0, 0, 0)');

/** Words that are broken across lines. */
export const brokenWordsOf = (text) => {
  const range = text.ownerDocument.createRange();
  const isBroken = ({ index, 0: word }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    // WebKit adds a box without width at the end of the line before.
    return new Set([...range.getClientRects()].filter(({ width }) => width).map(({ top }) => Math.round(top))).size > 1;
  };
  return [...text.data.matchAll(/[\p{L}\d]+/gu)].filter(isBroken).map(([word]) => word);
};

/** The tiles of 112 and ROSA, found by their links and not by a class, and the text nodes of their numbers. */
export const numberTilesOf = (element) => {
  const [emergency, rosa] = contentControlsOf(element.shadowRoot);
  expect(emergency.href, 'the first control').to.equal('tel:112');
  expect(rosa.href, 'the second control').to.equal('tel:+4722331160');
  const digitsOf = (tile, number) => visibleTextNodesOf(tile).find(({ data }) => data.trim() === number);
  return [
    { tile: emergency, digits: digitsOf(emergency, '112') },
    { tile: rosa, digits: digitsOf(rosa, '22 33 11 60') },
  ];
};

/** An element and its ancestors within its shadow root. */
export const ancestorsOf = (element) => (element ? [element, ...ancestorsOf(element.parentElement)] : []);
