import { lend } from './global.js';

/**
 * How Lit's templates become nodes. A page with Trusted Types may not name Lit's policy, or may have given it to a copy of Lit of its own:
 * asked while it loads, Lit would throw and nothing would ever be shown. So the policy is asked for here,
 * once for markup and for the address of a locale file, and Lit gets what came of it.
 * Stands before Lit in the script.
 */

interface Factory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): Policy;
}

interface Policy {
  createScriptURL(address: string): string;
}

interface Sanitizing extends HTMLElement {
  setHTML(html: string, options: { sanitizer: { comments: boolean } }): void;
}

/** The build declares it around everything and gives all back, however the script ends: a page keeps its own `trustedTypes`. */
declare const lent: (() => void)[];

const { trustedTypes } = window as { trustedTypes?: Factory };

const asItIs = (text: string) => text;

let policy: Policy | undefined;
try {
  policy = trustedTypes?.createPolicy('lit-html', { createHTML: asItIs, createScriptURL: asItIs });
} catch {
  // The browser has said so on the console.
}

const inert = document.implementation.createHTMLDocument('');

/** Parses HTML as HTML, on a page of XHTML too. */
const parse = (html: string) => {
  const template = inert.createElement('template') as HTMLElement as Sanitizing;
  if (trustedTypes && !policy) {
    // Needs no policy. Where a browser has none of it, the fallback stays.
    template.setHTML(html, { sanitizer: { comments: true } });
  } else template.innerHTML = html;
  return template;
};

lent.push(
  lend('trustedTypes', trustedTypes && { createPolicy: () => policy }),
  lend('litHtmlPolyfillSupport', (template: { createElement: typeof parse }) => (template.createElement = parse))
);

/** An address that may become the `src` of a script. */
export const scriptAddress = (address: string) => policy?.createScriptURL(address) ?? address;
