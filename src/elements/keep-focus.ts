const CONTROLS = 'a,button,select,summary';

/**
 * Updates a shadow root, and focuses the control that has replaced the focused one.
 *
 * @param update - renders; a new language has the same controls in the same order
 * @returns whether a control was replaced
 */
export const updateKeepingFocus = (root: ParentNode & Partial<DocumentOrShadowRoot>, update: () => unknown) => {
  const controls = () => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const before = controls();
  const index = before.indexOf(root.activeElement as HTMLElement);
  update();
  const after = controls();
  if (before[index]?.isConnected === false) after[index]?.focus({ preventScroll: true });
  return after.some((control, i) => control !== before[i]);
};
