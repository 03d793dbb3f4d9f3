import { warn } from './log.js';
import { toUrl } from './url.js';

/** Replaced by the build. */
declare const RELEASE: string;

/** The folder that a release was built for; '' where it was built for none. */
export const release = RELEASE;

const SCRIPT_FILE = /(^|\/)help-widgets\.js([?#]|$)/;

/** The address of our file in a tag, also where a script that delays others has moved it to another attribute. */
const scriptUrlIn = ({ attributes }: Element) => [...attributes].find(({ value }) => SCRIPT_FILE.test(value))?.value;

const { currentScript } = document;

/**
 * The tag that runs this file; null in a module, or where a tool has evaluated its text. Known only while the file runs, so it is read at once.
 * An `<object id="currentScript">` in the content of a page takes the place of the browser's answer.
 */
const runningScript = currentScript instanceof HTMLScriptElement ? currentScript : null;

/** Our tag: the running one if it says so, else the first of the page. Sites join, inline and delay scripts. */
const findScript = () => {
  if (runningScript?.hasAttribute('data-base') || (runningScript && scriptUrlIn(runningScript))) return runningScript;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script')];
  // The page's policy has let the running tag pass by its nonce; a tag with another has not run.
  const trusted = runningScript?.nonce ? scripts.filter(({ nonce }) => nonce === runningScript.nonce) : scripts;
  return trusted.find(scriptUrlIn) ?? trusted.find((script) => script.hasAttribute('data-base'));
};

/** Lets a page with a strict policy load the locale file too. */
export const nonce = () => (runningScript ?? findScript())?.nonce ?? '';

/**
 * A folder that code may come from: `https:` or `http:`, without query, fragment or user. From a disk only a script that is on the disk itself.
 *
 * @param value - an absolute address
 */
const toFolderUrl = (value: string, scriptUrl: URL | undefined) => {
  const url = toUrl(value, location.href);
  const isOnDisk = url?.protocol === 'file:' && scriptUrl?.protocol === 'file:';
  return url && (/^https?:$/.test(url.protocol) || isOnDisk) && !url.search && !url.hash ? url.href : undefined;
};

const resolveBaseUrl = () => {
  const script = findScript();
  const source = script && scriptUrlIn(script);
  const scriptUrl = source ? toUrl(source, script.baseURI) : undefined;
  // Relative to the page, and not to its `<base href>`.
  const named = script?.getAttribute('data-base');
  const folder = named && toFolderUrl(named.replace(/\/?$/, '/'), scriptUrl);
  if (named && !folder) warn('<script data-base>', `ignores "${named}", no folder of https: or http:`);
  if (folder) return folder;
  return (scriptUrl && toFolderUrl(new URL('.', scriptUrl).href, scriptUrl)) ?? release;
};

let baseUrl = resolveBaseUrl();

/**
 * The absolute address of the folder that holds `locales/` and `embed/`: `data-base` of the script tag, else the folder of the script,
 * else the address of the release; '' where nothing tells. A locale file is code, so nothing in the content of a page names its folder.
 * It is resolved while the script runs, as the page may move on.
 */
export const folderOfScript = () => {
  // A tag may come later than a script that has been joined with others.
  if (!baseUrl) baseUrl = resolveBaseUrl();
  return baseUrl;
};
