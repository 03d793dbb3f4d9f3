import { launchChrome } from './chrome.mjs';

/** The user agent, by which the server recognises the phone. */
const NAME = 'Phone of 2021';

/** Interfaces that the oldest browsers, `browserslist` in package.json, lack. */
const MISSING_INTERFACES = {
  'Document.prototype': ['adoptedStyleSheets', 'startViewTransition'],
  'ShadowRoot.prototype': ['adoptedStyleSheets', 'setHTML', 'setHTMLUnsafe', 'getHTML'],
  'CSSStyleSheet.prototype': ['replace', 'replaceSync'],
  'Element.prototype': ['setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore', 'ariaNotify'],
  'HTMLElement.prototype': ['inert', 'attachInternals', 'popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'String.prototype': ['at', 'isWellFormed', 'toWellFormed'],
  Object: ['hasOwn', 'groupBy'],
  Document: ['parseHTML', 'parseHTMLUnsafe'],
  CSS: ['registerProperty', 'highlights'],
  globalThis: [
    'HTMLDialogElement',
    'ElementInternals',
    'CustomStateSet',
    'Sanitizer',
    'structuredClone',
    'requestIdleCallback',
    'scheduler',
    'navigation',
    'URLPattern',
  ],
};

const DELETE_INTERFACES = Object.entries(MISSING_INTERFACES)
  .map(([owner, names]) => `for (const name of ${JSON.stringify(names)}) delete ${owner}[name];`)
  .join('\n');

/** CSS that they do not support. */
const MISSING_CSS = ['@container', '@layer', '@starting-style', 'container-type', 'light-dark(', 'color-mix(', ':focus-visible', ':popover-open', ':has(', '::details-content', 'content-visibility', 'overflow-wrap:anywhere', 'text-wrap'];

/**
 * Our script with the interfaces deleted before it runs, and with the CSS made invalid.
 * The test page keeps its interfaces, as the test runner needs them; host pages are in frames.
 */
const downgrade = (script) => MISSING_CSS.reduce((text, feature) => text.replaceAll(feature, feature.replace(/\w/, 'unknown-$&')), `if (top !== window) {${DELETE_INTERFACES}}\n${script}`);

/** Serves the downgraded script to the phone, and to no other browser. */
export const downgradeForPhone = async (context, next) => {
  await next();
  if (!context.get('User-Agent').includes(NAME) || !context.path.endsWith('/help-widgets.js') || context.status !== 200) return;
  const { body } = context;
  context.body = downgrade(typeof body === 'string' ? body : Buffer.concat(await body.toArray()).toString());
};

/** The current Chromium without features that are newer than 2021. */
export const phone = () => launchChrome(NAME, [`--user-agent=${NAME}`]);
