/** Reads XLIFF files for Node tests. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { children, fingerprint, isReviewed } from '../../../locales/xliff.mjs';

export const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

export const readXliff = (tag) => readFileSync(`locales/${tag}.xlf`, 'utf8');

/** Whether a message is the widget's own, and no sentence of the source text. */
export const isOwnWords = (id) => /^(draft|exit|link|facts|copy|page)\./.test(id);

/** A message as strings and placeholders, the latter as src writes them: `${…}`. */
export const partsOf = (node) =>
  Array.from(node.childNodes, (child) => (child.nodeName === 'x' ? child.getAttribute('equiv-text') : child.nodeValue));

export const isPlaceholder = (part) => part.startsWith('${');

/** Placeholders that close a link, and that stand for text of their own; all others open a link. */
export const CLOSES_LINK = /^\$\{close(Link|Norwegian)\}$/;
export const IS_TEXT = /^\$\{(factText|times|years|day)\b/;

/** The units of an XLIFF text: `{ id, unit, source, target }`. */
export const parseUnits = (xliff) =>
  children(new DOMParser().parseFromString(xliff, 'text/xml'), 'trans-unit').map((unit) => ({
    id: unit.getAttribute('id'),
    unit,
    source: children(unit, 'source')[0],
    target: children(unit, 'target')[0],
  }));

/**
 * What is wrong with the reviews of an XLIFF text, one line a unit.
 *
 * A unit is either a draft of the English that stands there now, or approved by a person, of that English.
 */
export const findReviewErrors = (xliff) =>
  parseUnits(xliff).flatMap(({ id, unit, source, target }) => {
    if (!target) return `${id} has no translation`;
    if (isReviewed(unit)) return [];
    const [approved, state, isOfThisEnglish] = [unit.getAttribute('approved') === 'yes', target.getAttribute('state'), unit.getAttribute('extradata') === fingerprint(source)];
    if (!isOfThisEnglish) return `${id} is a translation of other English`;
    if (approved) return `${id} is approved, and its state is "${state}" in place of "final"`;
    return state === 'needs-review-translation' ? [] : `${id} is not approved, and its state is "${state}" in place of "needs-review-translation"`;
  });
