/**
 * Runs a task in the next animation frame, once, however often it was requested.
 *
 * @returns the function that requests it
 */
export const oncePerFrame = (task: () => void) => {
  let isRequested = false;
  const run = () => {
    isRequested = false;
    task();
  };
  return () => {
    if (isRequested) return;
    isRequested = true;
    // Some pages delete requestAnimationFrame().
    const { requestAnimationFrame } = window as Partial<Window>;
    if (requestAnimationFrame) requestAnimationFrame(run);
    else setTimeout(run, 16);
  };
};
