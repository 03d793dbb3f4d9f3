/** A help element, as far as the page around it is concerned. */
export interface Present extends HTMLElement {
  requestUpdate(): void;
}

/** The help elements that are on the page now, in any document tree. */
export const present = new Set<Present>();

/** Something that all of them show has changed. */
export const updateAll = () => {
  for (const element of present) element.requestUpdate();
};
