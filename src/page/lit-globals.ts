/**
 * Gives the names of `window` that Lit reads while it loads values of our own; imported before Lit, as `restore-globals.ts` is after it.
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

const inertDocument = unclobbered(document, 'implementation').createHTMLDocument('');

/** Parses HTML as HTML, in an XHTML document too. */
const createTemplate = (html: string) => {
  const template = inertDocument.createElement('template') as SanitizingElement;
  // setHTML() needs no policy. Browsers without it throw, and the element shows its fallback.
  if (policyFactory && !policy) template.setHTML(html, { sanitizer: { comments: true } });
  else template.innerHTML = html;
  return template;
};

const globals = {
  trustedTypes: policyFactory && { createPolicy: () => policy },
  litHtmlPolyfillSupport: (Template: { createElement: typeof createTemplate }) => {
    Template.createElement = createTemplate;
  },
  reactiveElementPolyfillSupport: undefined,
  ShadyCSS: undefined,
  litHtmlVersions: [],
  reactiveElementVersions: [],
};
for (const [name, value] of Object.entries(globals)) overrideGlobal(name, value);

// Lit reads this one whenever an element is defined, a host's own subclass too, and all its copies share it. An element with that id is no own property.
if (!Reflect.getOwnPropertyDescriptor(window, 'litPropertyMetadata')) Reflect.defineProperty(window, 'litPropertyMetadata', { configurable: true, value: new WeakMap() });
