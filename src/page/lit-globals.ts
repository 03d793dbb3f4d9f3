/**
 * Prepares the names of `window` that Lit reads while it loads; imported before Lit, as `restore-globals.ts` is after it.
 *
 * - `trustedTypes`: Lit throws on a page with Trusted Types that does not allow the policy `lit-html`, or allows it only to its own copy of Lit.
 *   So the policy is created before (trusted-types.ts), and Lit gets the result.
 * - `litHtmlPolyfillSupport`: Lit calls it with its class `Template`, for polyfills. Here it replaces `Template.createElement`, which is internal:
 *   check it when lit is updated.
 * - Content can clobber each name: `<a id="litHtmlVersions">`.
 */
import { unclobbered } from './unclobbered.js';
import { overrideGlobal } from './global-overrides.js';
import { policy, policyFactory } from './trusted-types.js';

interface SanitizingElement extends HTMLTemplateElement {
  setHTML(html: string, options: { sanitizer: { comments: boolean } }): void;
}

const globals = window as unknown as Record<string, unknown>;

const inertDocument = unclobbered(document, 'implementation').createHTMLDocument('');

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
