import { contentControlsOf, expect } from '../support/page.js';

/** What a reader sees of an element: shadow and slots together, in the order they are read. */

const rectsOf = (text) => {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width && height);
};

/** Pieces of text that are shown. What a closed `<details>` holds has boxes too, so boxes alone say nothing. */
export const textsOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE)
    return node.data.trim() && node.parentElement.checkVisibility({ visibilityProperty: true }) && rectsOf(node).length ? [node] : [];
  const children = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return [...children].flatMap(textsOf);
};

export const wordsOf = (element) => textsOf(element).map(({ data }) => data.trim());

export const styleOf = (element, pseudo) => element.ownerDocument.defaultView.getComputedStyle(element, pseudo);

export const fontSizeOf = (text) => parseFloat(styleOf(text.parentElement).fontSize);

/** How tall a text is on the screen: a transform or zoom changes it, and no font size. */
export const heightOf = (text) => Math.max(...rectsOf(text).map(({ height }) => height));

export const boxesOf = (text) => rectsOf(text);

/** What lies over a text and hides some of it. The page must be as tall as its content. */
export const coversOf = (text) =>
  rectsOf(text)
    .flatMap(({ left, top, width, height }) => [0.1, 0.5, 0.9].map((y) => text.getRootNode().elementsFromPoint(left + width / 2, top + height * y)))
    .flatMap((stack) => stack.slice(0, stack.findIndex((element) => element.contains(text))))
    .filter((element) => styleOf(element).backgroundColor !== 'rgba(0, 0, 0, 0)');

/** Words that a line break tears apart. */
export const tornWordsOf = (text) => {
  const range = text.ownerDocument.createRange();
  const isTorn = ({ index, 0: word }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  };
  return [...text.data.matchAll(/[\p{L}\d]+/gu)].filter(isTorn).map(([word]) => word);
};

/** Opens all that opens. */
export const openAll = (element) => {
  for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
};

/** The two tiles at the top, by what they are for and not by a name of ours. */
export const leadTiles = (element) => {
  const [sos, rosa] = contentControlsOf(element.shadowRoot);
  expect(sos.href, 'the first control').to.equal('tel:112');
  expect(rosa.href, 'the second control').to.equal('tel:+4722331160');
  const digitsOf = (tile, number) => textsOf(tile).find(({ data }) => data.trim() === number);
  return [
    { tile: sos, digits: digitsOf(sos, '112') },
    { tile: rosa, digits: digitsOf(rosa, '22 33 11 60') },
  ];
};

const channels = (color) => color.match(/^rgba?\((.*)\)$/)[1].split(/[, /]+/).map(Number);

const luminance = (channels) => {
  const [r, g, b] = channels.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's contrast ratio of two computed colours; what shines through the first is the second. */
export const contrast = (color, ground) => {
  const [, , , opaque = 1] = channels(ground);
  expect(opaque, `${ground} hides what is behind it`).to.equal(1);
  const [r, g, b, alpha = 1] = channels(color);
  const mixed = [r, g, b].map((value, i) => value * alpha + channels(ground)[i] * (1 - alpha));
  const [dark, light] = [luminance(mixed), luminance(channels(ground))].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

/** From an element up to the shadow root that holds it. */
export const withAncestors = (element) => (element ? [element, ...withAncestors(element.parentElement)] : []);
