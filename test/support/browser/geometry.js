/** Positions in the viewport. */
import { nextFrame } from '@open-wc/testing';

/** Translates a point of a page in a frame into a point of the test page, for `sendMouse`. */
export const toTestPage = ({ frame }, [pointX, pointY]) => {
  const { left, top } = frame.getBoundingClientRect();
  return [Math.round(left + pointX), Math.round(top + pointY)];
};

export const centreOf = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Whether the top edge of an element is in the viewport of its page. */
export const isInViewport = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= -1 && top < element.ownerDocument.defaultView.innerHeight;
};

/** Waits until an element has not moved for six frames: the page may still scroll. */
export const waitUntilStill = async (element) => {
  let before;
  for (let stillFrames = 0; stillFrames < 6; ) {
    await nextFrame();
    const { left, top } = element.getBoundingClientRect();
    stillFrames = `${left} ${top}` === before ? stillFrames + 1 : 0;
    before = `${left} ${top}`;
  }
};
