import { warn } from './log.js';

/** Replaced by the build. */
declare const RELEASE: string;

/** The folder that a release was built for; '' where it was built for none. */
export const release = RELEASE;

const OURS = /(^|\/)help-widgets\.js([?#]|$)/;

const oursIn = (script: Element | null | undefined) => script && [...script.attributes].find(({ value }) => OURS.test(value))?.value;

/** Only while the script runs, so it is read at once. Sites that join or inline scripts make it somebody else's, or null. */
const current = document.currentScript instanceof Element ? document.currentScript : null;

/** Our tag, also where a script that delays others has moved its address to another attribute. */
const findTag = () =>
  current?.hasAttribute('data-base') || oursIn(current)
    ? current
    : ([...document.querySelectorAll('script')].find(oursIn) ?? document.querySelector<HTMLScriptElement>('script[data-base]'));

/** Lets a page with a strict policy load the locale file too. */
export const nonce = () => (current ?? findTag())?.nonce ?? '';

/**
 * A folder that somebody named.
 *
 * @param value - absolute, or relative to the page and not to its `<base href>`
 */
const named = (value: string | URL | null | undefined, where: string) => {
  if (!value) return undefined;
  try {
    return new URL(String(value).replace(/\/?$/, '/'), location.href).href;
  } catch {
    warn(where, `ignores the address "${value}"`);
    return undefined;
  }
};

let scriptFolder = '';

/** `data-base`, else the folder of our script, else the address of the release. Resolved once, as the page may move on. */
export const folderOfScript = () => {
  if (!scriptFolder) {
    const tag = findTag();
    const source = oursIn(tag);
    scriptFolder =
      named(tag?.getAttribute('data-base'), 'script data-base') ??
      (source ? new URL('.', new URL(source, tag?.baseURI)).href : release);
  }
  return scriptFolder;
};
folderOfScript();

/**
 * The absolute address of the folder that holds `locales/`.
 *
 * @param base - the element's `base` attribute, which wins
 * @returns '' where nothing tells
 */
export const home = (element: Element, base: string | URL | null | undefined) =>
  named(base, `${element.localName} base`) ?? folderOfScript();
