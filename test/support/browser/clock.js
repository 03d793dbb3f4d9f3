import { nextFrame } from '@open-wc/testing';

/**
 * For `head`, before our script: `window.clock`, a clock of fake-timers. It runs as fast as the real one,
 * and a test can set it forward instead of waiting for a timeout of seconds. It controls
 * timeouts, intervals and `Date`, but no frames, events or requests.
 */
export const CLOCK = '<script src="/vendors/clock.js"></script>';

/** Sets the clock of a page forward, runs the timeouts that are due, and waits for a frame. */
export const setForward = async ({ window }, milliseconds) => {
  window.clock.tick(milliseconds);
  await nextFrame();
};
