import { lend } from './global.js';

/**
 * A page with Trusted Types may not name Lit's policy, or may have given it to a copy of Lit of its own:
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

const { trustedTypes } = window as { trustedTypes?: Factory };

const asItIs = (text: string) => text;

let policy: Policy | undefined;
try {
  policy = trustedTypes?.createPolicy('lit-html', { createHTML: asItIs, createScriptURL: asItIs });
} catch {
  // The browser has said so on the console.
}

/** Needs no policy, unlike `innerHTML`. Where a browser has none of it, the fallback stays. */
const parse = (html: string) => {
  const template = document.createElement('template') as HTMLElement as Sanitizing;
  template.setHTML(html, { sanitizer: { comments: true } });
  return template;
};

const undo = trustedTypes && [
  lend('trustedTypes', { createPolicy: () => policy }),
  lend('litHtmlPolyfillSupport', (template: { createElement: typeof parse }) => {
    if (!policy) template.createElement = parse;
  }),
];

/** To be called when Lit has loaded. */
export const giveBack = () => undo?.forEach((back) => { back(); });

/** An address that may become the `src` of a script. */
export const scriptAddress = (address: string) => policy?.createScriptURL(address) ?? address;
