/** Elements open and close their sections with `<details>`. */
import { oneEvent } from '@open-wc/testing';

/** Opens every `<details>` of an element, or below a node. */
export const openDisclosures = (node) => {
  for (const details of (node.shadowRoot ?? node).querySelectorAll('details')) details.open = true;
};

/** The rows of `<help-emergency>`: "I need help", "I suspect trafficking". */
export const rowsOf = (element) => [...element.shadowRoot.querySelectorAll('.row')];

/** Opens or closes the section of a row, and waits for the event by which the element learns of it. */
export const toggleRow = async (row, press = () => row.click()) => {
  const toggled = oneEvent(row.closest('details'), 'toggle');
  await press();
  await toggled;
};

/** Ids of the sections that `<help-emergency>` shows in place. */
export const openSectionIds = (element) => [...element.shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id);
