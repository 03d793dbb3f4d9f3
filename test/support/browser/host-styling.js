/** What a host can style, and hosts that misuse that. */

export const CUSTOM_PROPERTIES = [
  '--help-color',
  '--help-background',
  '--help-accent',
  '--help-line',
  '--help-font',
  '--help-size',
  '--help-radius',
  '--help-space',
];

export const PARTS = ['heading', 'text', 'list', 'item', 'link', 'row', 'notice'];

export const SLOTS = { 'help-emergency': ['after-calls', 'end'], 'support-offers': ['after-calls', 'contact', 'end'], 'trafficking-signs': ['after-calls', 'end'] };

export const INVALID_VALUES = ['transparent', 'white', 'black', '0', '-5', '99', '999px', '-999px', '500%', 'banana', 'url(x.svg)', '1, 2', ' ', 'calc(1 / 0)'];

/** Undocumented properties, which a host can find in the developer tools. */
export const PRIVATE_PROPERTIES = ['--hw-sos', '--hw-sos-edge', '--hw-paper', '--hw-ink', '--hw-teal', '--hw-radius', '--hw-space', '--hw-edge'];

const onParts = (declarations, pseudo = '') =>
  PARTS.map((part) => `*::part(${part})${pseudo} { ${declarations.replaceAll(';', ' !important;')} }`).join('\n');

const overlay = 'position: fixed; inset: 0; margin-top: -2000px; height: 4000px; background: red; z-index: 2147483647;';

/** By what the host does: `style` is its style sheet, `slotted` the content of each slot. */
export const hostileHosts = {
  'styles nothing': {},
  'slots a huge heading': { slotted: (slot) => `<h1 slot="${slot}" style="font-size: 5em !important">Words</h1>` },
  'slots zoomed content': { slotted: (slot) => `<p slot="${slot}" style="zoom: 5 !important">Words</p>` },
  'slots scaled content': { slotted: (slot) => `<p slot="${slot}" style="scale: 5 !important; transform: scale(5) !important">Words</p>` },
  'slots headings in a box': { slotted: (slot) => `<div slot="${slot}"><h1>Words</h1><section><h1>More</h1></section></div>` },
  'slots an overlay': { slotted: (slot) => `<div slot="${slot}" style="${overlay.replaceAll(';', ' !important;')}">Words</div>` },
  'slots a box with an overlay in it': { slotted: (slot) => `<div slot="${slot}"><div style="${overlay}">Words</div></div>` },
  'slots headings into slots that do not exist': { slotted: () => '<h1>Words</h1><h1 slot="title">Words</h1><h1 slot="calls">Words</h1><h1 slot="">Words</h1>' },
  'enlarges the text of parts': { style: onParts('font-size: 99px; line-height: 1;') },
  'zooms parts': { style: onParts('zoom: 5;') },
  'scales parts': { style: onParts('scale: 5; transform: scale(5);') },
  'moves parts': { style: onParts('translate: 0 -400px; margin-top: -400px; background: red;') },
  'adjusts the font size of parts': { style: onParts('font-size-adjust: 4; -webkit-text-size-adjust: 900%;') },
  'lays parts over everything': { style: onParts(overlay) },
  'lays parts over everything as flex containers': { style: onParts(`display: flex; ${overlay}`) },
  'generates content before and after parts': { style: onParts('content: "113"; font-size: 99px; position: fixed; inset: 0;', '::before') + onParts('content: "113"; font-size: 99px;', '::after') },
  'enlarges first letters': { style: onParts('font-size: 99px; initial-letter: 6;', '::first-letter') },
  'enlarges first lines': { style: onParts('font-size: 99px;', '::first-line') },
  'enlarges markers': { style: onParts('display: list-item; list-style: decimal inside;') + onParts('content: "113"; font-size: 99px;', '::marker') },
  'hides parts': { style: onParts('display: none; opacity: 0;') },
};

/** HTML of an element with content in each slot. */
export const elementHtml = (name, { slotted = () => '' } = {}) => `<${name}>${(SLOTS[name] ?? []).map(slotted).join('')}</${name}>`;
