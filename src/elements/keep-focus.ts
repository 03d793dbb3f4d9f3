const CONTROLS = 'a,button,summary';

/**
 * Updates a shadow root, and focuses the control that has replaced the focused one.
 *
 * @param update - renders; returns whether the language has changed. The new language has the same controls, but for a notice below the tiles of
 * the numbers that comes or goes: so controls there are counted from the end.
 * @returns whether a control was replaced
 */
export const updateKeepingFocus = (root: ParentNode & Partial<DocumentOrShadowRoot>, update: () => boolean) => {
  const controls = () => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const before = controls();
  const index = before.indexOf(root.activeElement as HTMLElement);
  const isLocaleChanged = update();
  const after = controls();
  const focused = before[index];
  if (focused?.isConnected === false) {
    const isCountedFromEnd = isLocaleChanged && focused.closest('.rest');
    after[isCountedFromEnd ? index + after.length - before.length : index]?.focus({ preventScroll: true });
  }
  return after.some((control, i) => control !== before[i]);
};
