/** Hosts whose page breaks its content: `style` is the host's style sheet, `around` the HTML before and after the element. */

const important = (declarations) => declarations.replace(/;|$/g, ' !important;');

/** A rule for every element of the page. */
const forEverything = (declarations) => ({ style: `* { ${important(declarations)} }` });

/** A rule for the children of the body, of which the element is one: what the body hides is hidden (test/host/hidden.matrix.test.js). */
const forBlocks = (declarations) => ({ style: `body > * { ${important(declarations)} }` });

/** By what the host's style sheet does. */
export const hostSheets = {
  'unsets everything': forEverything('all: unset'),
  'sets everything to initial': forEverything('all: initial'),
  'reverts everything': forEverything('all: revert'),
  'reverts every cascade layer': { style: `@layer a { * { color: transparent; font-size: 0 } } * { ${important('all: revert-layer')} }` },
  'displays nothing': forBlocks('display: none'),
  'makes blocks invisible': forBlocks('visibility: hidden'),
  'collapses blocks': forBlocks('visibility: collapse'),
  'leaves blocks transparent before a fade-in': forBlocks('opacity: 0; transition: opacity 1s'),
  'leaves blocks off the screen before a slide-in': forBlocks('transform: translateX(-9999px)'),
  'leaves blocks scaled to nothing before they grow': forBlocks('transform: scale(0)'),
  'leaves blocks clipped before a wipe': forBlocks('clip-path: inset(0 100% 0 0)'),
  'leaves blocks blurred before they sharpen': forBlocks('filter: blur(40px)'),
  'hides blocks with content-visibility': forBlocks('content-visibility: hidden'),
  'gives blocks no width': forBlocks('width: 0; max-width: 0'),
  'lays blocks out in columns': forBlocks('columns: 2'),
  'makes all text transparent': forEverything('color: transparent; -webkit-text-fill-color: transparent'),
  'writes in white on white': forEverything('color: white; background-color: white'),
  'sets all text to size 0': forEverything('font-size: 0'),
  'indents all text off the screen': forEverything('text-indent: -9999px'),
  'has drop caps and large first lines': {
    style: `body::first-letter, body *::first-letter { float: left; font-size: 6em; color: transparent } body::first-line, body *::first-line { font-size: 3em }`,
  },
  'has a small root font': { style: ':root { font-size: 8px }' },
  'has a line height of 0': forEverything('line-height: 0'),
  'spaces letters and words far apart': forEverything('letter-spacing: 1em; word-spacing: 3em'),
  'forbids pointer events on blocks': forBlocks('pointer-events: none; touch-action: none'),
  'forbids selection': forEverything('user-select: none; -webkit-user-select: none'),
  'writes from right to left': forEverything('direction: rtl; unicode-bidi: bidi-override'),
  'has a vertical body': { style: 'body { writing-mode: vertical-rl }' },
  'makes everything vertical': forEverything('writing-mode: vertical-rl; text-orientation: upright'),
  'has no doctype': { doctype: '' },
  'has no doctype, and small text in a table': { doctype: '', style: 'body, td { font-size: 8px }', around: ['<table><tr><td>', '</table>'] },
};

const hostText = (count) => `<p>${'Words of the host beside it. '.repeat(count)}</p>`;

const box = (style) => [`<div style="${style}">`, '</div>'];

const twelveColumns = 'display: grid; grid-template-columns: repeat(12, 1fr); gap: 8px';

/** By the container of the element: HTML before and after it. */
export const containers = {
  'a float': box('float: left'),
  'a float beside text': ['<div style="float: right">', `</div>${hostText(20)}`],
  'a table cell': ['<table><tr><td>', '</table>'],
  'a centred flex column': box('display: flex; flex-direction: column; align-items: center'),
  'a flex row beside text': ['<div style="display: flex">', `${hostText(20)}</div>`],
  'an inline flex': box('display: inline-flex'),
  'a grid item across all 12 columns': [`<div style="${twelveColumns}"><div style="grid-column: 1 / -1">`, '</div></div>'],
  'a grid item in one of 12 columns': [`<div style="${twelveColumns}">`, `<div style="grid-column: span 11">${hostText(5)}</div></div>`],
  'two columns': ['<div style="columns: 2">', `${hostText(20)}</div>`],
  'narrow columns': ['<div style="columns: 15em">', `${hostText(60)}</div>`],
  'a box that hides horizontal overflow': box('overflow: hidden; width: 200px'),
  'a rotated box': box('transform: rotate(0.5deg) scale(0.98)'),
  'a box with contain: content': box('contain: content'),
  'a query container': box('container-type: inline-size'),
  'a zoomed box': box('zoom: 1.25'),
  'an absolutely positioned box': box('position: absolute; right: 0'),
  'a box of one line with an ellipsis': box('white-space: nowrap; overflow: hidden; text-overflow: ellipsis'),
  'a box clamped to three lines': box('display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden'),
  'a paragraph': ['<p>Call ', ' now</p>'],
  'a list item': ['<ul><li>', '</ul>'],
  'a heading': ['<h1>', '</h1>'],
  'a fieldset': ['<fieldset>', '</fieldset>'],
};

/** Containers that show only the top of an element. */
export const croppingContainers = {
  'a box that hides vertical overflow': box('overflow: hidden; height: 440px'),
  'a box with contain: strict': box('contain: strict; height: 440px'),
};

/** Containers that hide an element in ways that it cannot overrule. */
export const hidingContainers = {
  'a blurred box': box('filter: blur(40px)'),
  'a transparent box': box('opacity: 0'),
  'a box that hides all but its first 60 px': box('overflow: hidden; height: 60px'),
  'a clipped box': box('clip-path: inset(50%)'),
  'a box off the screen': box('transform: translateX(-9999px)'),
  'a box with display: none': box('display: none'),
  'an invisible box': box('visibility: hidden'),
  'a box without pointer events': box('pointer-events: none'),
  'a box below an overlay': ['', '<div style="position: fixed; inset: 0; background: white"></div>'],
};
