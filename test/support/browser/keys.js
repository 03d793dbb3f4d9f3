/** Presses keys in the page that has the focus. */
import { sendKeys as sendKeysOnce } from '@web/test-runner-commands';

/**
 * `sendKeys` of the test runner, for pages in a frame.
 *
 * One key in some hundreds goes astray in WebKitGTK on a busy machine: the page around the frame receives the `keydown`, and the frame the `keyup`.
 * It does nothing there, and is sent again.
 */
export const sendKeys = async (keys) => {
  const isInFrame = document.activeElement?.localName === 'iframe';
  let isAstray = false;
  const onKeydown = (event) => {
    if (!isInFrame) return;
    isAstray = true;
    event.preventDefault();
  };
  addEventListener('keydown', onKeydown, true);
  try {
    await sendKeysOnce(keys);
  } finally {
    removeEventListener('keydown', onKeydown, true);
  }
  if (isAstray) await sendKeys(keys);
};

/** Presses a key and releases it. */
export const press = (key) => sendKeys({ press: key });
