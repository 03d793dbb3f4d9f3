import { launchChrome } from './chrome.mjs';

/** The user agent by which the server knows the phone. */
const NAME = 'Phone of 2021';

/** Interfaces that a browser of `browserslist` in package.json lacks. */
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

/** CSS that they do not understand. */
const MISSING_CSS = ['@container', '@layer', '@starting-style', 'container-type', 'light-dark(', 'color-mix(', ':focus-visible', ':popover-open', ':has(', '::details-content', 'content-visibility', 'overflow-wrap:anywhere', 'text-wrap'];

/**
 * Our script as an old browser meets it: the interfaces are deleted before it runs, and the CSS means nothing.
 * The test page keeps its interfaces, as the test runner needs them; pages of hosts are in frames.
 */
const downgraded = (script) => MISSING_CSS.reduce((text, word) => text.replaceAll(word, word.replace(/\w/, 'unknown-$&')), `if (top !== window) {${DELETE_INTERFACES}}\n${script}`);

/** Serves our script like that to the phone, and to no other browser. */
export const downgradeForPhone = async (context, next) => {
  await next();
  if (!context.get('User-Agent').includes(NAME) || !context.path.endsWith('/help-widgets.js') || context.status !== 200) return;
  const { body } = context;
  context.body = downgraded(typeof body === 'string' ? body : Buffer.concat(await body.toArray()).toString());
};

/** Chromium of today without what came after 2021. */
export const phone = () => launchChrome(NAME, [`--user-agent=${NAME}`]);
