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

/** The elements of a name. */
export const connectedElementsNamed = (name: string) => [...connectedElements].filter(({ localName }) => localName === name);

/** The rows of <help-emergency> change when the first element of a name is connected, or the last one disconnected. */
const updateAllIfAlone = ({ localName }: ConnectedElement, count: number) => {
  if (connectedElementsNamed(localName).length === count) updateAll();
};

export const addConnectedElement = (element: ConnectedElement) => {
  connectedElements.add(element);
  updateAllIfAlone(element, 1);
};

export const removeConnectedElement = (element: ConnectedElement) => {
  connectedElements.delete(element);
  updateAllIfAlone(element, 0);
};
