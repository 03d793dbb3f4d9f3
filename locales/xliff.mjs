import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const DRAFT = 'needs-review-translation';

const fileOf = (tag) => new URL(`${tag}.xlf`, import.meta.url);
export const children = (node, name) => Array.from(node.getElementsByTagName(name));
const parseFile = (tag) => new DOMParser().parseFromString(readFileSync(fileOf(tag), 'utf8'), 'text/xml');

/** The text of a message, with its placeholders by number: {0}. */
export const textOf = (node) =>
  Array.from(node.childNodes)
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
    .join('');

/** A hash of the English that a translation was made from; stored in the `extradata` of the unit. */
export const fingerprint = (source) => createHash('sha256').update(textOf(source)).digest('hex').slice(0, 12);

/** Whether a person has approved the translation of the current English. Weblate reads only `approved`. */
export const isReviewed = (unit) => {
  const [source] = children(unit, 'source');
  const [target] = children(unit, 'target');
  return (
    unit.getAttribute('approved') === 'yes' &&
    target?.getAttribute('state') === 'final' &&
    unit.getAttribute('extradata') === fingerprint(source)
  );
};

/** Marks each translation that is not reviewed, or whose English has changed, as a draft of the current English. */
export const markDrafts = (tag) => {
  const document = parseFile(tag);
  for (const unit of children(document, 'trans-unit')) {
    const [target] = children(unit, 'target');
    if (!target || isReviewed(unit)) continue;
    unit.removeAttribute('approved');
    unit.setAttribute('extradata', fingerprint(children(unit, 'source')[0]));
    target.setAttribute('state', DRAFT);
  }
  writeFileSync(fileOf(tag), new XMLSerializer().serializeToString(document));
};

/** Whether a language is a draft: some translation lacks the approval of a person. */
export const isDraft = (tag) => !children(parseFile(tag), 'trans-unit').every(isReviewed);

/**
 * By the id of each message: the start of the hash that @lit/localize makes of its English, as src/i18n/with-locale.ts looks for it. Two messages
 * of the same hash would be one: this throws, and more digits tell them apart.
 */
export const hashesOf = (tag) => {
  const hashes = new Map();
  for (const unit of children(parseFile(tag), 'trans-unit')) {
    const hash = generateMsgId(textOf(children(unit, 'source')[0]).split(/\{\d+\}/), false).slice(1, 6);
    if ([...hashes.values()].includes(hash)) throw new Error(`Two messages have one hash: ${unit.getAttribute('id')}`);
    hashes.set(unit.getAttribute('id'), hash);
  }
  return hashes;
};
