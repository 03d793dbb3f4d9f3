/** What other modules need of an element. */
export interface ConnectedElement extends HTMLElement {
  requestUpdate(): void;

  /** Whether the element stands in a placeholder. */
  readonly isPlaceholder?: true;

  /** The shadow root: a page may close it, and the property `shadowRoot` is null then. */
  readonly renderRoot: ParentNode;

  /** Whether the host lets the element show an exit. */
  readonly allowsExit: boolean;

  /** Leaves the page. */
  leave(): void;
}

/** The elements that are connected to the document now, in whatever shadow tree. */
export const connectedElements = new Set<ConnectedElement>();

/** Requests an update of every element. */
export const updateAll = () => {
  for (const element of connectedElements) element.requestUpdate();
};

/** The connected elements with a tag name. */
export const connectedElementsNamed = (name: string) => [...connectedElements].filter(({ localName }) => localName === name);

/** The rows of <help-emergency> change when the first element with a tag name is connected, or the last one disconnected. */
const updateAllIfCountIs = (count: number, { localName }: ConnectedElement) => {
  if (connectedElementsNamed(localName).length === count) updateAll();
};

export const addConnectedElement = (element: ConnectedElement) => {
  connectedElements.add(element);
  updateAllIfCountIs(1, element);
};

export const removeConnectedElement = (element: ConnectedElement) => {
  connectedElements.delete(element);
  updateAllIfCountIs(0, element);
};
