import { oncePerFrame } from './frame-task.js';

/** A help element, as far as the page around it is concerned. */
export interface Present extends HTMLElement {
  requestUpdate(): void;

  /** Whether it may carry the page's exit. */
  readonly exits: boolean;

  /** Leaves the page. */
  leave(): void;
}

/** The help elements that are on the page now, in any document tree. */
export const present = new Set<Present>();

/** Something that all of them show has changed. */
export const updateAll = () => {
  for (const element of present) element.requestUpdate();
};

/** The same at the next frame: a page may add a hundred elements one after the other. */
export const updateAllSoon = oncePerFrame(updateAll);
