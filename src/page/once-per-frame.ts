/** Runs a task in the next animation frame. Some pages delete requestAnimationFrame(). */
export const inNextFrame = (task: () => void) => { ((window as Partial<Window>).requestAnimationFrame ?? setTimeout)(task); };

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
    inNextFrame(() => {
      isRequested = false;
      task();
    });
  };
};
