import { createElement } from '../page/create-element.js';
import { setDocumentTitle, unclobbered } from '../page/unclobbered.js';
import { UNRECORDED } from '../page/recorder-marks.js';

/** How often a covered page is covered again: its scripts go on, and may show more. */
const COVER_INTERVAL_MS = 50;

/** What takes the cover away again, step by step; empty while the page is uncovered. */
let undoSteps: (() => void)[] = [];

/** Undefined until the page is covered for the first time. */
let cover: HTMLDialogElement | undefined;
let returnButton: HTMLButtonElement | undefined;

/** Adds a step for when the page is uncovered. */
export const onUncover = (step: () => void) => { undoSteps.push(step); };

/** Sets a style that no style sheet of the page overrules. */
const forceStyle = ({ style }: HTMLElement, css: string) => {
  const { cssText } = style;
  onUncover(() => { style.cssText = cssText; });
  style.cssText = css.replace(/;/g, '!important;');
};

const uncoverPage = () => {
  // The other page may still be loading.
  stop();
  for (const step of undoSteps) step();
  undoSteps = [];
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
const createReturnButton = (textContent: string) => {
  const button = createElement('button', { className: UNRECORDED, hidden: true, textContent, onclick: uncoverPage });
  button.setAttribute('data-clarity-mask', 'true');
  button.style.cssText = 'font:1em sans-serif;margin:1em;min-height:3em;padding:0 1em';
  const host = createElement('div');
  // Assistive technology announces the button when it is shown.
  host.setAttribute('role', 'status');
  forceStyle(host, 'all:initial;display:block;');
  host.attachShadow({ mode: 'open' }).append(button);
  returnButton = button;
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

/**
 * Covers the page at once: the other page takes its time to come, and somebody may be looking. All content is hidden, from assistive technology
 * too, below an overlay in the plain colours of the browser; title and icon are neutral. {@link offerReturn} shows a way back.
 *
 * @param title - of the covered page
 * @param returnLabel - the words of the button that uncovers it
 */
export const coverPage = (title: string, returnLabel: string) => {
  if (undoSteps[0]) return;
  const root = unclobbered(document, 'documentElement');
  let originalTitle = unclobbered(document, 'title');
  const { scrollX, scrollY } = window;
  const plain = `background:Canvas;color-scheme:${getComputedStyle(root).colorScheme};`;
  // Escape, or Back on a phone, closes a dialog in browsers without closedBy.
  const dialog = createElement('dialog', { closedBy: 'none', onclose: offerReturn } as Partial<HTMLDialogElement>);
  cover = dialog;
  const hideContent = () => {
    // The top layer of the page lies above every overlay, so the content is not rendered at all.
    for (const child of root.children)
      if (child !== dialog && getComputedStyle(child).display !== 'none') forceStyle(child as HTMLElement, 'display:none;transition:none;');
    if (!dialog.isConnected) root.append(dialog);
    const currentTitle = unclobbered(document, 'title');
    if (currentTitle === title) return;
    originalTitle = currentTitle;
    setDocumentTitle(title);
  };
  hideContent();
  const interval = setInterval(hideContent, COVER_INTERVAL_MS);
  // Before the steps that a broken page can make fail.
  onUncover(() => {
    clearInterval(interval);
    dialog.remove();
  });
  forceStyle(root, `all:revert;${plain}`);
  forceStyle(dialog, `all:initial;${plain}inset:0;position:fixed;z-index:2147483647;`);
  dialog.append(createReturnButton(returnLabel));
  replaceIcon(unclobbered(document, 'head'));
  onUncover(() => {
    setDocumentTitle(originalTitle);
    scrollTo(scrollX, scrollY);
  });
};
