/** Scrolls to an element of the page and focuses it, without a history entry or a fragment. */
export const scrollAndFocus = (target: HTMLElement) => {
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  if ((target.getRootNode() as Document | ShadowRoot).activeElement === target) return;
  // The element is not focusable by itself: it is until it loses the focus.
  target.tabIndex = -1;
  target.addEventListener('blur', () => { target.removeAttribute('tabindex'); }, { once: true });
  target.focus({ preventScroll: true });
};

/**
 * Opens the `<details>` around an element, as the browser does for a fragment.
 *
 * @returns whether the element is rendered
 */
export const openAncestorDetails = (target: HTMLElement | null): target is HTMLElement => {
  const details = target?.closest('details');
  if (details) details.open = true;
  return !!target?.getClientRects().length;
};
