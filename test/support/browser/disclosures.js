/** The sections of an element, each in a `<details>`. */
import { oneEvent } from '@open-wc/testing';

/** Opens every `<details>` in the shadow root of an element, or in a node without one. */
export const openDisclosures = (node) => {
  for (const details of (node.shadowRoot ?? node).querySelectorAll('details')) details.open = true;
};

/** The rows of `<help-emergency>`: "I need help", "I suspect trafficking". */
export const rowsOf = (element) => [...element.shadowRoot.querySelectorAll('.row')];

/** Opens or closes the section of a row, and waits for the `toggle` event that the element listens for. */
export const toggleRow = async (row, press = () => row.click()) => {
  const toggled = oneEvent(row.closest('details'), 'toggle');
  await press();
  await toggled;
};

/** Ids of the open sections of `<help-emergency>`. */
export const openSectionIds = (element) => [...element.shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id);
