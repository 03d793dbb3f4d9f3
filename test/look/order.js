import { expect } from '../support/page.js';
import { fontSizeOf, heightOf, leadTiles, textsOf } from './seen.js';

/** 112 is larger than ROSA, and ROSA than every other text, by its font and as it stands on the screen. */
export const expectInOrder = (element, where = '') => {
  const [sos, rosa] = leadTiles(element).map(({ digits }) => digits);
  for (const size of [fontSizeOf, heightOf]) expect(size(sos), `${size.name} of 112 ${where}`).to.be.above(size(rosa));
  for (const text of textsOf(element)) {
    if (text === sos || text === rosa) continue;
    expect(fontSizeOf(text), `font size of "${text.data}" ${where}`).to.be.below(fontSizeOf(rosa));
    // The browser rounds the height of a line.
    expect(heightOf(text), `height of "${text.data}" ${where}`).to.be.at.most(heightOf(rosa));
  }
};
