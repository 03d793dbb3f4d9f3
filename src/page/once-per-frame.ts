/**
 * Runs a task in the next animation frame, once, however often it was requested.
 *
 * @returns the function that requests it
 */
export const oncePerFrame = (task: () => void) => {
  let isRequested = false;
  return () => {
    if (isRequested) return;
    isRequested = true;
    // Some pages delete requestAnimationFrame().
    ((window as Partial<Window>).requestAnimationFrame ?? setTimeout)(() => {
      isRequested = false;
      task();
    });
  };
};
