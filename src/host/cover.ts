import { documentProperty, setDocumentTitle } from './document.js';
import { make } from './make.js';
import { UNRECORDED } from './recorders.js';

/**
 * Covers the page at once: another takes its time to come, and somebody may be looking.
 */

/** Puts back what the cover has changed; empty while there is none. */
let undo: (() => void)[] = [];

let sheet: HTMLDialogElement;
let back: HTMLButtonElement;

/** Is done when the cover is taken away. */
export const afterCover = (step: () => void) => { undo.push(step); };

/** Beats whatever the page says of an element. */
const force = ({ style }: HTMLElement, css: string) => {
  const { cssText } = style;
  afterCover(() => { style.cssText = cssText; });
  style.cssText = css.replace(/;/g, '!important;');
};

/** Shows the way back to a page that is covered. */
export const offerBack = () => {
  if (!undo[0]) return;
  // Where a dialog of the page is modal, nothing else can be used but a later one. It shall find nothing that it could move the focus to.
  back.hidden = true;
  if (!sheet.open) (sheet as Partial<HTMLDialogElement>).showModal?.();
  back.hidden = false;
};

/**
 * Hides everything, from assistive technology too, below one sheet in the page's plain colours; its title and icon say nothing.
 * A button on the sheet, shown by {@link offerBack}, takes it away again.
 *
 * @param title - of the page while it is covered
 * @param textContent - of the button
 */
export const cover = (title: string, textContent: string) => {
  if (undo[0]) return;
  const page = documentProperty('documentElement');
  const head = documentProperty('head');
  let hadTitle = documentProperty('title');
  const { scrollX, scrollY } = window;
  const plain = `background:Canvas;color-scheme:${getComputedStyle(page).colorScheme};`;
  // Escape, or the Back of a phone, may close it elsewhere.
  sheet = make('dialog', { closedBy: 'none', onclose: offerBack } as Partial<HTMLDialogElement>);
  // What a page has put into the top layer lies above every sheet: it is not shown at all. A page may go on, and show more.
  const hide = () => {
    for (const part of page.children) if (part !== sheet && getComputedStyle(part).display !== 'none') force(part as HTMLElement, 'display:none;transition:none;');
    if (!sheet.isConnected) page.append(sheet);
    const current = documentProperty('title');
    if (current === title) return;
    hadTitle = current;
    setDocumentTitle(title);
  };
  hide();
  const hiding = setInterval(hide, 50);
  force(page, `all:revert;${plain}`);

  force(sheet, `all:initial;${plain}inset:0;position:fixed;z-index:2147483647;`);
  back = make('button', {
    className: UNRECORDED,
    hidden: true,
    textContent,
    onclick: () => {
      // The other page shall not come now.
      stop();
      for (const step of undo) step();
      undo = [];
    },
  });
  back.setAttribute('data-clarity-mask', 'true');
  back.style.cssText = 'font:1em sans-serif;margin:1em;min-height:3em;padding:0 1em';
  const around = make('div', { role: 'status' });
  force(around, 'all:initial;display:block;');
  around.attachShadow({ mode: 'open' }).append(back);
  sheet.append(around);

  const icon = make('link', { rel: 'icon', href: 'data:,' });
  const icons = head.querySelectorAll('link[rel~=icon]');
  for (const had of icons) had.remove();
  head.append(icon);
  afterCover(() => {
    clearInterval(hiding);
    sheet.remove();
    setDocumentTitle(hadTitle);
    icon.replaceWith(...icons);
    scrollTo(scrollX, scrollY);
  });
};
