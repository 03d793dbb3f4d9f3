import { expect } from './page.js';

/** The element that has the focus, in whichever shadow root it is. */
export const deepActiveElement = (root) => {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? deepActiveElement(activeElement.shadowRoot) : activeElement;
};

const describeElement = ({ localName, id, className }) => [localName, id && `#${id}`, className && `.${className}`].join('');

/** Asserts that an element has the focus. Chai would print both elements with all their properties, and not end. */
export const expectFocus = (element) => {
  const focused = deepActiveElement(element.ownerDocument) ?? {};
  expect(element.getRootNode().activeElement === element, `the focus is on ${describeElement(element)}; it is on ${describeElement(focused)}`).to.equal(true);
};

/** The keys that activate a focused control, as `sendKeys` names them. */
export const ACTIVATION_KEYS = { Enter: 'Enter', Space: ' ' };
