import { launchChrome } from './chrome.mjs';

/** By this name the server knows the phone. */
const NAME = 'Phone of 2021';

/** What the browsers of 2021, `browserslist` in package.json, or one of them, did not have. */
const interfaces = {
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

const withoutThem = Object.entries(interfaces)
  .map(([owner, names]) => `for (const name of ${JSON.stringify(names)}) delete ${owner}[name];`)
  .join('\n');

/** Words of a style sheet that they did not understand. */
const words = ['@container', '@layer', '@starting-style', 'container-type', 'light-dark(', 'color-mix(', ':focus-visible', ':popover-open', ':has(', '::details-content', 'content-visibility', 'overflow-wrap:anywhere', 'text-wrap'];

/**
 * Our script as an old browser would meet it: before it runs those interfaces are gone, and those words mean nothing.
 * The page of the tests keeps its interfaces, as the test runner cannot do without them; the pages of hosts stand in frames.
 */
const aged = (script) => words.reduce((text, word) => text.replaceAll(word, word.replace(/\w/, 'unknown-$&')), `if (top !== window) {${withoutThem}}\n${script}`);

/** Gives the phone, and no other browser, our script in that way. */
export const ageing = async (context, next) => {
  await next();
  if (!context.get('User-Agent').includes(NAME) || !context.path.endsWith('/help-widgets.js') || context.status !== 200) return;
  const { body } = context;
  context.body = aged(typeof body === 'string' ? body : Buffer.concat(await body.toArray()).toString());
};

/** Chromium without what came after 2021. */
export const phone = () => launchChrome(NAME, [`--user-agent=${NAME}`]);
