import { warnOfValue } from './attribute-values.js';
import { queryAll, unclobbered } from './unclobbered.js';
import { parseUrl } from './urls.js';

/** The address that a release was built for, inserted by the build; '' for a build without one. */
declare const HELP_WIDGETS_RELEASE: string;

/** Whether this is the module of the npm package, inserted by the build. */
declare const HELP_WIDGETS_IS_MODULE: boolean;

export const releaseUrl = HELP_WIDGETS_RELEASE;

const SCRIPT_FILE = /(^|\/)help-widgets\.js([?#]|$)/;

/** The address of our file in a script tag: in `src`, or in the attribute to which a tool that delays scripts has moved it. */
const scriptUrlIn = ({ attributes }: Element) => [...attributes].find(({ value }) => SCRIPT_FILE.test(value))?.value;

/**
 * The tag that runs this file: undefined in a module, and where a tool evaluates the text of the file. Only known while the file runs.
 * Tools set the property of the document; `<object id="currentScript">` in the content clobbers it, so the type is checked.
 */
const currentScript = [document.currentScript, unclobbered(document, 'currentScript')].find((script) => script instanceof HTMLScriptElement);

/** Whether a script tag is ours: by the address of the file, else by one of our attributes. */
const isOurs = (script: Element) => Boolean(scriptUrlIn(script)) || script.matches('[data-base],[data-languages],[data-drafts]');

/** Our script tag. Tools that join or inline scripts make {@link currentScript} another one or undefined: then the page is searched. */
const findScript = () => {
  // A module has no script tag, and one that looks like it is another's.
  if (HELP_WIDGETS_IS_MODULE) return undefined;
  if (currentScript && isOurs(currentScript)) return currentScript;
  const scripts = [...queryAll<HTMLScriptElement>(document, 'script')];
  // A tag without the nonce of the running script may be an injected one that the policy of the page has blocked.
  const candidates = currentScript?.nonce ? scripts.filter(({ nonce }) => nonce === currentScript.nonce) : scripts;
  return candidates.find(scriptUrlIn) ?? candidates.find(isOurs);
};

let ownScript = findScript();

/** An attribute of our script tag, which only who can write scripts into the page can set. The tag may be gone; some tools insert it late. */
export const scriptAttribute = (name: `data-${string}`) => (ownScript ??= findScript())?.getAttribute(name);

/**
 * The nonce of our script tag, which lets a page with a strict policy load a locale file and a `<style>` too; '' without one. A module has no tag:
 * it takes the nonce of another script of the page, which is the same for all.
 */
export const nonce = () => (HELP_WIDGETS_IS_MODULE ? [...queryAll<HTMLScriptElement>(document, 'script')].find((script) => script.nonce) : (currentScript ?? findScript()))?.nonce ?? '';

/**
 * The address of a folder that code may be loaded from: `https:` or `http:`, without query, fragment or credentials; `file:` only for a script
 * that is a file itself.
 */
const toFolderUrl = (url: URL | undefined, scriptUrl?: URL) => {
  if (!url || url.search || url.hash) return undefined;
  const isFile = url.protocol === 'file:' && scriptUrl?.protocol === 'file:';
  return /^https?:$/.test(url.protocol) || isFile ? url.href : undefined;
};

/** Reads the folder that a host names: an absolute address, or one relative to the page. */
const readFolder = (path: string, scriptUrl?: URL) => toFolderUrl(parseUrl(path.replace(/\/?$/, '/'), location.href), scriptUrl);

const resolveBaseUrl = (script: HTMLScriptElement | undefined) => {
  const source = script && scriptUrlIn(script);
  const scriptUrl = source ? parseUrl(source, script.baseURI) : undefined;
  const dataBase = script?.getAttribute('data-base');
  const folder = dataBase && readFolder(dataBase, scriptUrl);
  if (folder) return folder;
  if (dataBase) warnOfValue('help-widgets', 'data-base', 'no http(s) folder', dataBase);
  return toFolderUrl(scriptUrl && new URL('.', scriptUrl), scriptUrl) ?? releaseUrl;
};

let resolved = resolveBaseUrl(ownScript);

/** Sets what {@link baseUrl} returns, for a module, which has no script tag. Returns undefined, and changes nothing, where `path` names no folder. */
export const setBaseUrl = (path: string) => {
  const folder = readFolder(path);
  if (folder) resolved = folder;
  return folder;
};

/**
 * The address of the folder that holds `locales/` and `embed/`: `data-base` of the script tag (absolute, or relative to the page), else the
 * folder of the script, else the address of the release; '' where none is known. A locale file is code, so nothing in the content of a page
 * names its folder. It is resolved while the script runs, as the page may change its address.
 */
export const baseUrl = () => {
  // Some tools run the script before they insert its tag.
  if (!resolved) resolved = resolveBaseUrl(findScript());
  return resolved;
};
