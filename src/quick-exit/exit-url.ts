import { neutralPage } from '../facts/facts.js';
import { warnOfValue } from '../page/attribute-values.js';
import { isOnThisPage, parseUrl } from '../page/urls.js';

/**
 * Where the exit of an element leads: `exit-href`, else a fixed weather forecast.
 *
 * @param exitHref - an absolute `https:` address of another page, without credentials; anything else is ignored with a warning
 */
export const readExitUrl = (element: Element, exitHref: string | URL | null | undefined) => {
  if (!exitHref) return neutralPage.href;
  const url = parseUrl(String(exitHref));
  if (url?.protocol === 'https:' && !isOnThisPage(url)) return url.href;
  warnOfValue(element, 'exit-href', 'no https: address of another page', exitHref);
  return neutralPage.href;
};
