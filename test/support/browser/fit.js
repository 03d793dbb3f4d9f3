/** Whether an element fits the width that it has. */
import { controlsOf } from './content.js';
import { expect } from './page.js';
import { textRectsOf, visibleTextNodesOf } from './visible-text.js';

/** Asserts that nothing stands out: of the page, of the card, of the box around it. */
export const expectToFit = (element) => {
  const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
  expect(scrollWidth, 'width of the page').to.be.at.most(clientWidth);
  const expectWithin = (container, boxes, what) => {
    const { left, right } = container.getBoundingClientRect();
    for (const box of boxes) {
      expect(box.left, `left edge of ${what}`).to.be.at.least(left);
      expect(box.right, `right edge of ${what}`).to.be.at.most(right);
    }
  };
  const card = element.shadowRoot.querySelector('.help');
  for (const control of controlsOf(card)) expectWithin(card, control.getClientRects(), control.textContent);
  for (const text of visibleTextNodesOf(element)) expectWithin(text.parentElement.closest('.call, .leave, .note, .row, li') ?? card, textRectsOf(text), text.data);
};
