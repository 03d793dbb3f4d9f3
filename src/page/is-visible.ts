/** Whether an element has a box, and nothing hides it or makes it transparent. Older browsers cannot tell of the latter. */
export const isVisible = (element: Element) =>
  element.getClientRects().length > 0 && (element as Partial<Element>).checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false;
