/**
 * Prepares the names of `window` that Lit reads while it loads; imported before Lit, as `restore-globals.ts` is after it.
 *
 * - `trustedTypes`: Lit throws on a page with Trusted Types that does not allow the policy `lit-html`, or allows it only to its own copy of Lit.
 *   The policy is created here, for templates and for the addresses of locale files, and Lit gets the result.
 * - `litHtmlPolyfillSupport`: Lit's hook for another parser of templates.
 * - Content can clobber each name: `<a id="litHtmlVersions">`.
 */
import { documentProperty } from './document.js';
import { overrideGlobal } from './global-overrides.js';

interface PolicyFactory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): Policy;
}

interface Policy {
  createScriptURL(url: string): string;
}

interface SanitizingElement extends HTMLTemplateElement {
  setHTML(html: string, options: { sanitizer: { comments: boolean } }): void;
}

const globals = window as unknown as Record<string, unknown>;

/** Undefined in a browser without Trusted Types, where content can clobber the name. */
const policyFactory = String(globals.trustedTypes) === '[object TrustedTypePolicyFactory]' ? (globals.trustedTypes as PolicyFactory) : undefined;

const unchanged = (text: string) => text;

let policy: Policy | undefined;
try {
  policy = policyFactory?.createPolicy('lit-html', { createHTML: unchanged, createScriptURL: unchanged });
} catch {
  // The browser has reported the refused policy on the console.
}

/** An address that Trusted Types accept as the `src` of a script. */
export const trustedScriptUrl = (url: string) => policy?.createScriptURL(url) ?? url;

const inertDocument = documentProperty('implementation').createHTMLDocument('');

/** Parses HTML as HTML, in an XHTML document too. */
const createTemplate = (html: string) => {
  const template = inertDocument.createElement('template') as SanitizingElement;
  // setHTML() needs no policy. Browsers without it throw, and the element shows its fallback.
  if (policyFactory && !policy) template.setHTML(html, { sanitizer: { comments: true } });
  else template.innerHTML = html;
  return template;
};

overrideGlobal('trustedTypes', policyFactory && { createPolicy: () => policy });
overrideGlobal('litHtmlPolyfillSupport', (Template: { createElement: typeof createTemplate }) => {
  Template.createElement = createTemplate;
});
for (const name of ['reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'ShadyCSS']) overrideGlobal(name, undefined);

/** Lit keeps these values on `window` for all its copies, so they are not restored. */
const ensureGlobal = (name: string, isValid: (value: unknown) => boolean, value: unknown) => {
  if (!isValid(globals[name])) Reflect.defineProperty(window, name, { configurable: true, enumerable: true, writable: true, value });
};
for (const name of ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions']) ensureGlobal(name, Array.isArray, []);
ensureGlobal('litPropertyMetadata', (value) => value instanceof WeakMap, new WeakMap());
