import { sendKeys } from '../support/browser/keys.js';
import { waitUntil } from '../support/browser/page.js';

const pressWithControl = async (key) => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
};

/**
 * Pastes HTML as a user does: from the clipboard, by keys.
 *
 * @param editable - the node that takes the focus
 * @param html - ends with a paragraph
 * @param root - where the editor shows what was pasted; waits until the last paragraph is there
 */
export const paste = async (editable, html, root = editable) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const copy = (event) => {
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', body.textContent);
    event.preventDefault();
  };
  document.addEventListener('copy', copy, { once: true });
  await pressWithControl('c');
  editable.focus();
  await pressWithControl('v');
  await waitUntil(() => root.textContent.includes(body.lastElementChild.textContent), 'the editor shows what was pasted');
};
