import { folderOfScript } from './address.js';
import { afterCover, cover, offerBack } from './cover.js';
import { documentProperty } from './document.js';
import { make } from './make.js';

/** How long a visitor looks at an empty page before it offers the way back, in milliseconds. */
const PATIENCE = 10000;

/** How long a host's copy of the script has to take a frame of ours away, in milliseconds. */
const ANSWER = 300;

/** Of a finished page; the folder is known by the page itself, as it names the script. */
const embedFolder = () => `${folderOfScript()}embed/`;

const go = (address: string) => {
  // The page around this frame has obeyed, and hides it.
  if (!documentProperty('documentElement').getClientRects().length) return;
  const meta = make('meta', { name: 'referrer', content: 'no-referrer' });
  documentProperty('head').append(meta);
  afterCover(() => { meta.remove(); });
  // A page asks whether one is sure by this, or by a listener, which nothing takes away.
  window.onbeforeunload = null;
  try {
    window.top?.location.replace(address);
  } catch {
    // A sandbox keeps the frame in its place; it may allow a window.
    try {
      open(address, '_blank', 'noopener,noreferrer');
    } catch {
      // The page stays covered.
    }
  }
};

/**
 * Leaves the page: covers it in this very task, then goes to another in its place, and tells that nothing of this one.
 *
 * @param address - of the other page, `https:`
 * @param title - of this one, as long as it is there
 * @param label - of the way back to it, offered where nothing else comes
 */
export const leave = (address: string, title: string, label: string) => {
  try {
    cover(title, label);
  } catch {
    // A page has broken what this needs: it is left all the same.
  }
  setTimeout(offerBack, PATIENCE);
  // The browser's own page would take the numbers away.
  if (!navigator.onLine) return;
  if (window.top !== window && location.href.startsWith(embedFolder())) {
    parent.postMessage('', '*');
    setTimeout(go, ANSWER, address);
  } else go(address);
};

addEventListener('pageshow', ({ persisted }) => { if (persisted) offerBack(); });

/** Leaves when a finished page of ours, in a frame of this page, asks for it. */
export const obeyFrames = (leavePage: () => void) => {
  addEventListener('message', ({ data, source, origin }) => {
    if (data !== '') return;
    const folder = embedFolder();
    for (const { src, contentWindow } of document.querySelectorAll('iframe'))
      if (contentWindow === source && src.startsWith(folder) && folder.startsWith(`${origin}/`)) leavePage();
  });
};
