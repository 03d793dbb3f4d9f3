import { oncePerFrame } from './once-per-frame.js';

/** What the rest of the page needs to know of an element. */
export interface ConnectedElement extends HTMLElement {
  requestUpdate(): void;

  /** Whether the element can carry the exit of the page. */
  readonly canCarryExit: boolean;

  /** Leaves the page. */
  leave(): void;
}

/** The elements that are connected to the document now, in whatever shadow tree. */
export const connectedElements = new Set<ConnectedElement>();

/** Requests an update of every element. */
export const updateAll = () => {
  for (const element of connectedElements) element.requestUpdate();
};

/** Does so in the next frame: a page may add a hundred elements one after the other. */
export const updateAllInNextFrame = oncePerFrame(updateAll);
