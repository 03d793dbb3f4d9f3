/** Pages that were not made for us: `style` is the host's sheet, `around` what stands before and after the element. */

const insisting = (declarations) => declarations.replace(/;|$/g, ' !important;');

/** Says something of every element on the page. */
const ofAll = (declarations) => ({ style: `* { ${insisting(declarations)} }` });

/** Says it of the blocks of the page's text only: said of what is around them, it would leave nothing to see. */
const ofBlocks = (declarations) => ({ style: `body > * { ${insisting(declarations)} }` });

/** What the host's sheet does. */
export const sheets = {
  'unsets everything': ofAll('all: unset'),
  'makes everything initial': ofAll('all: initial'),
  'reverts everything': ofAll('all: revert'),
  'reverts every layer': { style: `@layer a { * { color: transparent; font-size: 0 } } * { ${insisting('all: revert-layer')} }` },
  'displays nothing': ofBlocks('display: none'),
  'makes everything invisible': ofAll('visibility: hidden'),
  'makes everything collapse': ofAll('visibility: collapse'),
  'fades blocks in, and never comes to it': ofBlocks('opacity: 0; transition: opacity 1s'),
  'slides blocks in, and never comes to it': ofBlocks('transform: translateX(-9999px)'),
  'grows blocks, and never comes to it': ofBlocks('transform: scale(0)'),
  'wipes blocks in, and never comes to it': ofBlocks('clip-path: inset(0 100% 0 0)'),
  'sharpens blocks, and never comes to it': ofBlocks('filter: blur(40px)'),
  'skips blocks': ofBlocks('content-visibility: hidden'),
  'gives blocks no width': ofBlocks('width: 0; max-width: 0'),
  'sets blocks in columns': ofBlocks('columns: 2'),
  'writes in no colour': ofAll('color: transparent; -webkit-text-fill-color: transparent'),
  'writes in the colour of its paper': ofAll('color: white; background-color: white'),
  'writes in no size': ofAll('font-size: 0'),
  'writes out of sight': ofAll('text-indent: -9999px'),
  'has drop caps and first lines': {
    style: `body::first-letter, body *::first-letter { float: left; font-size: 6em; color: transparent } body::first-line, body *::first-line { font-size: 3em }`,
  },
  'has a small root': { style: ':root { font-size: 8px }' },
  'has lines of no height': ofAll('line-height: 0'),
  'has letters far apart': ofAll('letter-spacing: 1em; word-spacing: 3em'),
  'lets nothing be touched': ofAll('pointer-events: none; touch-action: none'),
  'lets nothing be selected': ofAll('user-select: none; -webkit-user-select: none'),
  'writes from right to left': ofAll('direction: rtl; unicode-bidi: bidi-override'),
  'writes downwards': { style: 'body { writing-mode: vertical-rl }' },
  'writes everything downwards': ofAll('writing-mode: vertical-rl; text-orientation: upright'),
  'has no doctype': { doctype: '' },
  'has no doctype, and small letters in a table': { doctype: '', style: 'body, td { font-size: 8px }', around: ['<table><tr><td>', '</table>'] },
};

const words = (count) => `<p>${'Words of the host beside it. '.repeat(count)}</p>`;

const box = (style) => [`<div style="${style}">`, '</div>'];

const twelve = 'display: grid; grid-template-columns: repeat(12, 1fr); gap: 8px';

/** Where the element stands. */
export const places = {
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

/** Where the host shows no more than the first part of it. */
export const windows = {
  'a box that hides what is too tall': box('overflow: hidden; height: 440px'),
  'a box with contain: strict': box('contain: strict; height: 440px'),
};

/** Where nothing is to be seen, whatever we do. */
export const graves = {
  'a box that is blurred': box('filter: blur(40px)'),
  'a box that is faded out': box('opacity: 0'),
  'a box that hides everything': box('overflow: hidden; height: 60px'),
  'a box that is clipped': box('clip-path: inset(50%)'),
  'a box that is moved away': box('transform: translateX(-9999px)'),
  'a box that nobody displays': box('display: none'),
  'a box below a layer': ['', '<div style="position: fixed; inset: 0; background: white"></div>'],
};
