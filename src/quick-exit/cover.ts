import { html, nothing, render } from 'lit';
import type { Locale } from '../i18n/languages.js';
import { createElement } from '../page/create-element.js';
import { UNRECORDED } from '../page/recorder-marks.js';
import { rememberScrollPosition } from '../page/scroll-position.js';
import { queryAll, setDocumentTitle, unclobbered } from '../page/unclobbered.js';
import { shell } from '../templates/card.js';

/** How often a covered page is covered again: its scripts go on, and may show more. */
const COVER_INTERVAL_MS = 50;

/** Taken while the script loads: a host may give the name to something else later. */
const { stop: stopLoading } = window as unknown as { readonly stop: () => void };

/** What takes the cover away again, step by step; empty while the page is uncovered. */
let undoSteps: (() => void)[] = [];

/** Undefined until the page is covered for the first time. */
let cover: HTMLDialogElement | undefined;
let returnButton: HTMLElement | null = null;

/** Adds a step for when the page is uncovered. */
export const onUncover = (step: () => void) => { undoSteps.push(step); };

/** Sets a style that no style sheet of the page overrules. */
const forceStyle = ({ style }: HTMLElement, css: string) => {
  const { cssText } = style;
  onUncover(() => { style.cssText = cssText; });
  style.cssText = css.replace(/;/g, '!important;');
};

/** Takes a step that stands for itself. */
const attempt = (step: () => void) => {
  try {
    step();
  } catch {
    // The page has broken a function that this step needs; the other steps need it not.
  }
};

const uncoverPage = () => {
  const steps = undoSteps;
  undoSteps = [];
  for (const step of steps) attempt(step);
};

/** Shows the button that uncovers the page; does nothing on an uncovered page. */
export const offerReturn = () => {
  if (!undoSteps[0] || !cover || !returnButton) return;
  // While a modal dialog of the page is open, all else is inert but a dialog that opens after it, so the cover becomes modal. The button is hidden
  // meanwhile, so that showModal() does not focus it.
  returnButton.hidden = true;
  if (!cover.open) (cover as Partial<HTMLDialogElement>).showModal?.();
  returnButton.hidden = false;
};

/** A button in a shadow root of its own, where no style sheet of the page hides it. */
const createReturnButton = (label: string, locale: Locale) => {
  const host = createElement('div');
  // Assistive technology announces the button when it is shown.
  host.setAttribute('role', 'status');
  forceStyle(host, 'all:initial;display:block;');
  const root = host.attachShadow({ mode: 'open' });
  render(shell(locale, nothing, html`<button type="button" hidden @click=${uncoverPage}>${label}</button>`), root);
  returnButton = root.querySelector('button');
  if (returnButton) returnButton.style.cssText = 'font:1em sans-serif;margin:1em;min-height:3em;padding:0 1em';
  return host;
};

const replaceIcon = (head: HTMLElement | null) => {
  if (!head) return;
  const icon = createElement('link', { rel: 'icon', href: 'data:,' });
  const icons = head.querySelectorAll('link[rel~=icon]');
  for (const original of icons) original.remove();
  head.append(icon);
  onUncover(() => { icon.replaceWith(...icons); });
};

/** Pauses what plays, in shadow roots too. Nothing plays on by itself when the page is uncovered. */
const pauseMedia = (root: ParentNode) => {
  for (const element of queryAll(root, '*')) {
    if (element instanceof HTMLMediaElement) element.pause();
    const shadowRoot = unclobbered(element, 'shadowRoot');
    if (shadowRoot) pauseMedia(shadowRoot);
  }
};

/**
 * Covers the page at once: the other page takes its time to come, and somebody may be looking. All content is hidden, from assistive technology
 * too, below an overlay in the plain colours of the browser; title and icon are neutral. {@link offerReturn} shows a way back.
 *
 * @param title - of the covered page; also the name of the cover
 * @param returnLabel - the words of the button that uncovers the page
 * @param locale - the language of both
 */
export const coverPage = (title: string, returnLabel: string, locale: Locale) => {
  if (undoSteps[0]) return;
  const root = unclobbered(document, 'documentElement');
  let focused = unclobbered(document, 'activeElement') as HTMLElement | null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement as HTMLElement;
  const restoreScrollPosition = rememberScrollPosition();
  const originalTitle = unclobbered(document, 'title');
  const plain = `background:Canvas;color-scheme:${getComputedStyle(root).colorScheme};`;
  // Escape, or Back on a phone, closes a dialog in browsers without closedBy.
  const dialog = createElement('dialog', { className: UNRECORDED, lang: locale, closedBy: 'none', onclose: offerReturn } as Partial<HTMLDialogElement>);
  dialog.setAttribute('aria-label', title);
  cover = dialog;
  const hideContent = () => {
    // The top layer of the page lies above every overlay, so the content is not rendered at all.
    for (const child of root.children)
      if (child !== dialog && getComputedStyle(child).display !== 'none') forceStyle(child as HTMLElement, 'display:none;transition:none;');
    if (!dialog.isConnected) root.append(dialog);
    if (unclobbered(document, 'title') !== title) setDocumentTitle(title);
  };
  attempt(hideContent);
  const interval = setInterval(attempt, COVER_INTERVAL_MS, hideContent);
  onUncover(() => {
    clearInterval(interval);
    dialog.remove();
  });
  // The other page may still be loading.
  onUncover(() => { stopLoading(); });
  forceStyle(root, `all:revert;${plain}`);
  forceStyle(dialog, `all:initial;${plain}inset:0;position:fixed;z-index:2147483647;`);
  dialog.append(createReturnButton(returnLabel, locale));
  replaceIcon(unclobbered(document, 'head'));
  onUncover(() => { setDocumentTitle(originalTitle); });
  onUncover(restoreScrollPosition);
  onUncover(() => { focused?.focus({ preventScroll: true }); });
  pauseMedia(document);
};
