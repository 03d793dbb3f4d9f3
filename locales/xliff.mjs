/** Reads and writes the XLIFF files of this folder. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** A translation of today's English that no person has approved. */
export const DRAFT = 'needs-review-translation';

/** A translation of other English than today's. Weblate shows it as "Needs editing", and writes the state of what somebody has edited anew. */
export const STALE = 'needs-translation';

const fileOf = (tag) => new URL(`${tag}.xlf`, import.meta.url);
export const readXliff = (tag) => readFileSync(fileOf(tag), 'utf8');

const children = (node, name) => Array.from(node.getElementsByTagName(name));
const parse = (xliff) => new DOMParser().parseFromString(xliff, 'text/xml');

/** A translation unit: `{ id, unit, source, target }`, the last three as elements. */
const readUnit = (unit) => ({ id: unit.getAttribute('id'), unit, source: children(unit, 'source')[0], target: children(unit, 'target')[0] });

/** The translation units of a document. */
export const unitsIn = (document) => children(document, 'trans-unit').map(readUnit);

/** The translation units of an XLIFF text. */
export const parseUnits = (xliff) => unitsIn(parse(xliff));

/** The text of a message, with its placeholders by number: {0}. */
export const textOf = (node) =>
  Array.from(node.childNodes)
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
    .join('');

/** A hash of the English that a translation was made from; stored in the `extradata` of the unit. */
export const fingerprint = (source) => createHash('sha256').update(textOf(source)).digest('hex').slice(0, 12);

/** Whether a person has approved the translation of the current English: programs that save a unit set `approved` or the state, not both. */
export const isReviewed = ({ unit, source, target }) =>
  unit.getAttribute('approved') === 'yes' && target?.getAttribute('state') === 'final' && unit.getAttribute('extradata') === fingerprint(source);

/** The placeholders of a message, sorted: `{ id, says, element }`. */
export const placeholdersOf = (node) =>
  children(node, 'x')
    .map((element) => ({ id: element.getAttribute('id'), says: element.getAttribute('equiv-text'), element }))
    .sort((a, b) => a.id.localeCompare(b.id));

/** Takes over what the placeholders of the English say today, and returns whether those of the translation are the same ones. */
const updatePlaceholders = (source, target) => {
  const english = placeholdersOf(source);
  const own = placeholdersOf(target);
  if (own.map(({ id }) => id).join() !== english.map(({ id }) => id).join()) return false;
  own.forEach(({ element }, i) => element.setAttribute('equiv-text', english[i].says));
  return true;
};

/** Brings the state of a unit in step with its English: reviewed, a draft, or stale. A translation that cannot be shown is removed. */
const updateState = (entry) => {
  const { unit, source, target } = entry;
  const english = fingerprint(source);
  const isOther = unit.hasAttribute('extradata') && unit.getAttribute('extradata') !== english;
  const reviewed = isReviewed(entry);
  unit.setAttribute('extradata', english);
  if (reviewed || !target) {
    if (target) updatePlaceholders(source, target);
    return;
  }
  unit.removeAttribute('approved');
  if (textOf(target).trim() && updatePlaceholders(source, target)) target.setAttribute('state', isOther || target.getAttribute('state') === STALE ? STALE : DRAFT);
  else unit.removeChild(target);
};

/** Sets each element of the file's structure on a line of its own, as translate-toolkit and so Weblate do: what they save differs only where it was edited. */
const indent = (element, depth = 1) => {
  const breakBefore = (child, level) => element.insertBefore(element.ownerDocument.createTextNode(`\n${'  '.repeat(level)}`), child);
  for (const child of Array.from(element.childNodes)) if (child.nodeType === child.TEXT_NODE) element.removeChild(child);
  for (const child of Array.from(element.childNodes)) {
    breakBefore(child, depth);
    if (['file', 'body', 'trans-unit'].includes(child.nodeName)) indent(child, depth + 1);
  }
  breakBefore(null, depth - 1);
};

/** Puts units into an order of ids. Others follow. */
const sortUnits = (units, order) => {
  const placeOf = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length);
  [...units].sort((a, b) => placeOf(a) - placeOf(b)).forEach(({ unit }) => unit.parentNode.appendChild(unit));
};

/**
 * An XLIFF text with the states of its units in step with the English that stands in it.
 *
 * @param order - the ids of its messages, as they follow each other
 */
export const updateStates = (xliff, order = []) => {
  const document = parse(xliff);
  const units = unitsIn(document);
  units.forEach(updateState);
  sortUnits(units, order);
  indent(document.documentElement);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document.documentElement)}\n`;
};

/** Updates the file of a language. Its order is that of Norwegian, which goes section by section: lit-localize sorts a new file by its notes. */
export const updateFile = (tag) => writeFileSync(fileOf(tag), updateStates(readXliff(tag), parseUnits(readXliff('nb')).map(({ id }) => id)));

/** How many messages of a language a person has approved, and how many there are. */
export const countReviewed = (tag) => {
  const units = parseUnits(readXliff(tag));
  return { reviewed: units.filter(isReviewed).length, all: units.length };
};

/** Whether a language is a draft: some translation lacks the approval of a person. */
export const isDraft = (tag) => {
  const { reviewed, all } = countReviewed(tag);
  return reviewed < all;
};

/**
 * By the id of each message: the start of the hash that @lit/localize makes of its English, as src/i18n/localize.ts looks for it. Two messages
 * of the same hash would be one: this throws, and more digits tell them apart.
 */
export const hashesOf = (tag) => {
  const hashes = new Map();
  for (const { id, source } of parseUnits(readXliff(tag))) {
    const hash = generateMsgId(textOf(source).split(/\{\d+\}/), false).slice(1, 6);
    if ([...hashes.values()].includes(hash)) throw new Error(`Two messages have one hash: ${id}`);
    hashes.set(id, hash);
  }
  return hashes;
};
