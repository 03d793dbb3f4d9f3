import { baseUrl } from '../page/base-url.js';
import { queryAll } from '../page/unclobbered.js';

/** The folder of the finished pages. A finished page knows it too, as it names the script by a relative address. */
const embedFolder = () => `${baseUrl()}embed/`;

/** Whether this page is a finished page in a frame of another page. */
export const isEmbedded = () => window.top !== window && location.href.startsWith(embedFolder());

/** Taken while the script loads: a host may give the name to something else later. */
const parentWindow = window.parent;

/** Asks the page around this frame to leave: one message, without content. */
export const askParentToLeave = () => { parentWindow.postMessage('', '*'); };

/** Leaves the page when a finished page in one of its frames asks for it; no other frame is obeyed. */
export const listenForFrameExit = (leave: () => void) => {
  addEventListener('message', ({ data, source, origin }) => {
    if (data !== '') return;
    const folder = embedFolder();
    for (const { src, contentWindow } of queryAll<HTMLIFrameElement>(document, 'iframe'))
      if (contentWindow === source && src.startsWith(folder) && folder.startsWith(`${origin}/`)) leave();
  });
};
