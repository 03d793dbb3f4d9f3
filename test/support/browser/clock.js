import { nextFrame } from '@open-wc/testing';

/**
 * For `head`, before our script: `window.clock`, a clock of fake-timers that runs as fast as the real one
 * and that a test can set forward, so that nobody waits for timeouts of seconds. It rules
 * timeouts, intervals and `Date`; frames, events and the network keep their own time.
 */
export const CLOCK = '<script src="/vendors/clock.js"></script>';

/** Sets the clock of a page forward, runs what is due by then, and waits for a frame. */
export const setForward = async ({ window }, milliseconds) => {
  window.clock.tick(milliseconds);
  await nextFrame();
};
