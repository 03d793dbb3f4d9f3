import type { Locale } from '../i18n/languages.js';
import { createElement } from '../page/create-element.js';
import { unclobbered } from '../page/unclobbered.js';
import { neutralTitle, showPage } from '../sections/ui-text.js';
import { coverPage, offerReturn, onUncover } from './cover.js';
import { askParentToLeave, isEmbedded } from './frames.js';

/** How long a covered page waits for the destination before it offers the way back. */
const RETURN_OFFER_DELAY_MS = 10000;

/** How long the page around a frame has to leave before the frame does. */
const PARENT_RESPONSE_TIMEOUT_MS = 300;

let returnOfferTimer: ReturnType<typeof setTimeout> | undefined;

const navigate = (url: string) => {
  // The parent page has covered itself, and this frame with it.
  if (!unclobbered(document, 'documentElement').getClientRects().length) return;
  // Pages ask by this handler whether the visitor is sure; a listener for the event cannot be removed.
  window.onbeforeunload = null;
  // The other page could read it.
  window.name = '';
  try {
    const meta = createElement('meta', { name: 'referrer', content: 'no-referrer' });
    unclobbered(document, 'head').append(meta);
    onUncover(() => { meta.remove(); });
  } catch {
    // A page without a <head> is left all the same.
  }
  try {
    window.top?.location.replace(url);
  } catch {
    // A sandbox keeps the frame from navigating the window; it may allow a new one.
    createElement('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }).click();
  }
  // Most browsers let a frame navigate the window only after a tap or a key other than Shift: then the page stays covered.
  if (window.top !== window && !(navigator as Partial<Navigator>).userActivation?.isActive) offerReturn();
};

/**
 * Leaves the page: covers it in the same task, then replaces it in the history by another page, without a referrer.
 *
 * @param url - the address of the other page, `https:`
 * @param locale - the language of the cover
 */
export const leavePage = (url: string, locale: Locale) => {
  try {
    coverPage(neutralTitle(), showPage(), locale);
  } catch {
    // The host has broken a function that is needed: the page is left all the same, covered as far as it came.
  }
  clearTimeout(returnOfferTimer);
  returnOfferTimer = setTimeout(offerReturn, RETURN_OFFER_DELAY_MS);
  // Without a network the browser would show an error, and the numbers would be gone.
  if (!navigator.onLine) return;
  if (isEmbedded()) {
    askParentToLeave();
    setTimeout(navigate, PARENT_RESPONSE_TIMEOUT_MS, url);
  } else navigate(url);
};

// The browser may show a page from its cache again: covered, until the visitor chooses.
addEventListener('pageshow', ({ persisted }) => { if (persisted) offerReturn(); });
