import { waitUntil } from '../support/browser/page.js';
import { paste } from './paste.js';

const waitFor = async (read) => {
  await waitUntil(read);
  return read();
};

/** What an editor makes of a text. */
export const publish = async (editor, text) => {
  const box = document.createElement('div');
  document.body.append(box);
  try {
    return await editor.run(text, { box, paste, waitFor });
  } finally {
    box.remove();
  }
};
