import { expect } from './page.js';

/** The element that has the focus, through shadow roots. */
export const deepActiveElement = (root) => {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? deepActiveElement(activeElement.shadowRoot) : activeElement;
};

const describeElement = ({ localName, id, className }) => [localName, id && `#${id}`, className && `.${className}`].join('');

/** Compares without chai, which would print everything that hangs on an element, and not end. */
export const expectFocus = (element) => {
  const focused = deepActiveElement(element.ownerDocument) ?? {};
  expect(element.getRootNode().activeElement === element, `the focus is on ${describeElement(element)}; it is on ${describeElement(focused)}`).to.equal(true);
};

/** The keys that press what has the focus, as `sendKeys` names them. */
export const ACTIVATION_KEYS = { Enter: 'Enter', Space: ' ' };
