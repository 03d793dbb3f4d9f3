import { documentProperty } from './document.js';
import { overrideGlobal } from './global-overrides.js';

/**
 * What Lit reads from `window` while it loads. Stands before Lit in the script; `restore-globals.ts` stands behind it.
 *
 * - `trustedTypes`: a page with Trusted Types may not name Lit's policy, or may have given it to a copy of Lit of its own:
 *   Lit would throw, and nothing would ever be shown. So the policy is asked for here, once for markup and for the address of a locale file.
 * - `litHtmlPolyfillSupport`: Lit's own hook for another parser of templates.
 * - An element of the page is called like one of these names: `<a id="litHtmlVersions">`.
 */

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

/** Undefined in a browser that has none, where an element may have its name. */
const factory = String(globals.trustedTypes) === '[object TrustedTypePolicyFactory]' ? (globals.trustedTypes as PolicyFactory) : undefined;

const unchanged = (text: string) => text;

let policy: Policy | undefined;
try {
  policy = factory?.createPolicy('lit-html', { createHTML: unchanged, createScriptURL: unchanged });
} catch {
  // The browser has said so on the console.
}

/** An address that may become the `src` of a script. */
export const trustedScriptUrl = (url: string) => policy?.createScriptURL(url) ?? url;

const inertDocument = documentProperty('implementation').createHTMLDocument('');

/** Parses HTML as HTML, on a page of XHTML too. */
const createTemplate = (html: string) => {
  const template = inertDocument.createElement('template') as SanitizingElement;
  // `setHTML()` needs no policy. Where a browser has none of it, the fallback stays.
  if (factory && !policy) template.setHTML(html, { sanitizer: { comments: true } });
  else template.innerHTML = html;
  return template;
};

overrideGlobal('trustedTypes', factory && { createPolicy: () => policy });
overrideGlobal('litHtmlPolyfillSupport', (Template: { createElement: typeof createTemplate }) => {
  Template.createElement = createTemplate;
});
for (const name of ['reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'ShadyCSS']) overrideGlobal(name, undefined);

/** Lit keeps these for all its copies on a page. */
const keep = (name: string, isKept: (value: unknown) => boolean, initial: unknown) => {
  if (!isKept(globals[name])) Reflect.defineProperty(window, name, { configurable: true, enumerable: true, writable: true, value: initial });
};
for (const name of ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions']) keep(name, Array.isArray, []);
keep('litPropertyMetadata', (value) => value instanceof WeakMap, new WeakMap());
