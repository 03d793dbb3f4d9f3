/** Hosts whose page breaks what stands in it: `style` is the host's sheet, `around` what stands before and after the element. */

const important = (declarations) => declarations.replace(/;|$/g, ' !important;');

/** A rule for every element of the page. */
const forEverything = (declarations) => ({ style: `* { ${important(declarations)} }` });

/** A rule for the children of the body: for the body itself it would leave nothing to see. */
const forBlocks = (declarations) => ({ style: `body > * { ${important(declarations)} }` });

/** By what the host's style sheet does. */
export const hostSheets = {
  'unsets everything': forEverything('all: unset'),
  'makes everything initial': forEverything('all: initial'),
  'reverts everything': forEverything('all: revert'),
  'reverts every layer': { style: `@layer a { * { color: transparent; font-size: 0 } } * { ${important('all: revert-layer')} }` },
  'displays nothing': forBlocks('display: none'),
  'makes everything invisible': forEverything('visibility: hidden'),
  'makes everything collapse': forEverything('visibility: collapse'),
  'fades blocks in, and never comes to it': forBlocks('opacity: 0; transition: opacity 1s'),
  'slides blocks in, and never comes to it': forBlocks('transform: translateX(-9999px)'),
  'grows blocks, and never comes to it': forBlocks('transform: scale(0)'),
  'wipes blocks in, and never comes to it': forBlocks('clip-path: inset(0 100% 0 0)'),
  'sharpens blocks, and never comes to it': forBlocks('filter: blur(40px)'),
  'skips blocks': forBlocks('content-visibility: hidden'),
  'gives blocks no width': forBlocks('width: 0; max-width: 0'),
  'sets blocks in columns': forBlocks('columns: 2'),
  'writes in no colour': forEverything('color: transparent; -webkit-text-fill-color: transparent'),
  'writes in the colour of its paper': forEverything('color: white; background-color: white'),
  'writes in no size': forEverything('font-size: 0'),
  'writes out of sight': forEverything('text-indent: -9999px'),
  'has drop caps and first lines': {
    style: `body::first-letter, body *::first-letter { float: left; font-size: 6em; color: transparent } body::first-line, body *::first-line { font-size: 3em }`,
  },
  'has a small root': { style: ':root { font-size: 8px }' },
  'has lines of no height': forEverything('line-height: 0'),
  'has letters far apart': forEverything('letter-spacing: 1em; word-spacing: 3em'),
  'lets nothing be touched': forEverything('pointer-events: none; touch-action: none'),
  'lets nothing be selected': forEverything('user-select: none; -webkit-user-select: none'),
  'writes from right to left': forEverything('direction: rtl; unicode-bidi: bidi-override'),
  'writes downwards': { style: 'body { writing-mode: vertical-rl }' },
  'writes everything downwards': forEverything('writing-mode: vertical-rl; text-orientation: upright'),
  'has no doctype': { doctype: '' },
  'has no doctype, and small letters in a table': { doctype: '', style: 'body, td { font-size: 8px }', around: ['<table><tr><td>', '</table>'] },
};

const words = (count) => `<p>${'Words of the host beside it. '.repeat(count)}</p>`;

const box = (style) => [`<div style="${style}">`, '</div>'];

const twelve = 'display: grid; grid-template-columns: repeat(12, 1fr); gap: 8px';

/** Where the element stands. */
export const containers = {
  'a float': box('float: left'),
  'a float beside words': ['<div style="float: right">', `</div>${words(20)}`],
  'a table cell': ['<table><tr><td>', '</table>'],
  'a centred flex column': box('display: flex; flex-direction: column; align-items: center'),
  'a flex row beside words': ['<div style="display: flex">', `${words(20)}</div>`],
  'an inline flex': box('display: inline-flex'),
  'all of a grid of 12 columns': [`<div style="${twelve}"><div style="grid-column: 1 / -1">`, '</div></div>'],
  'one of 12 columns': [`<div style="${twelve}">`, `<div style="grid-column: span 11">${words(5)}</div></div>`],
  'two columns': ['<div style="columns: 2">', `${words(20)}</div>`],
  'the columns of a newspaper': ['<div style="columns: 15em">', `${words(60)}</div>`],
  'a box that hides what is too wide': box('overflow: hidden; width: 200px'),
  'a box that is turned': box('transform: rotate(0.5deg) scale(0.98)'),
  'a box with contain: content': box('contain: content'),
  'a box that is a container': box('container-type: inline-size'),
  'a box that is zoomed': box('zoom: 1.25'),
  'a box laid absolutely': box('position: absolute; right: 0'),
  'a box of one line': box('white-space: nowrap; overflow: hidden; text-overflow: ellipsis'),
  'a box of three lines': box('display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden'),
  'a paragraph': ['<p>Call ', ' now</p>'],
  'a list item': ['<ul><li>', '</ul>'],
  'a heading': ['<h1>', '</h1>'],
  'a fieldset': ['<fieldset>', '</fieldset>'],
};

/** Containers that show the top of an element. */
export const croppingContainers = {
  'a box that hides what is too tall': box('overflow: hidden; height: 440px'),
  'a box with contain: strict': box('contain: strict; height: 440px'),
};

/** Containers that hide everything: nothing that we could overrule. */
export const hidingContainers = {
  'a box that is blurred': box('filter: blur(40px)'),
  'a box that is faded out': box('opacity: 0'),
  'a box that hides everything': box('overflow: hidden; height: 60px'),
  'a box that is clipped': box('clip-path: inset(50%)'),
  'a box that is moved away': box('transform: translateX(-9999px)'),
  'a box that nobody displays': box('display: none'),
  'a box below a layer': ['', '<div style="position: fixed; inset: 0; background: white"></div>'],
};
