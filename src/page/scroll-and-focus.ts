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

/** Opens the closed `<details>` around an element, as the browser does for a fragment. */
export const openAncestorDetails = (target: Element) => {
  for (let details = target.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true;
};
