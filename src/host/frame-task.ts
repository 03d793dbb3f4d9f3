/**
 * Does something at the next frame, however often it is asked for until then; soon, where a page has taken frames away.
 *
 * @returns what asks for it
 */
export const oncePerFrame = (task: () => void) => {
  let isScheduled = false;
  const run = () => {
    isScheduled = false;
    task();
  };
  return () => {
    if (isScheduled) return;
    isScheduled = true;
    const { requestAnimationFrame } = window as Partial<Window>;
    if (requestAnimationFrame) requestAnimationFrame(run);
    else setTimeout(run, 16);
  };
};
