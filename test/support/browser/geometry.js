/** Where things are on the screen. */
import { nextFrame } from '@open-wc/testing';

/** A point of a page as a point of the test page, for `sendMouse`. */
export const toTestPage = ({ frame }, [x, y]) => {
  const { left, top } = frame.getBoundingClientRect();
  return [Math.round(left + x), Math.round(top + y)];
};

export const centreOf = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Whether the top of an element is within the window of its page. */
export const isInViewport = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= -1 && top < element.ownerDocument.defaultView.innerHeight;
};

/** Waits until an element has not moved for some frames: a page may still scroll. */
export const waitUntilStill = async (element) => {
  let before;
  for (let still = 0; still < 6; ) {
    await nextFrame();
    const { left, top } = element.getBoundingClientRect();
    still = `${left} ${top}` === before ? still + 1 : 0;
    before = `${left} ${top}`;
  }
};
