/** Reads XLIFF files for Node tests. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { children, fingerprint, isReviewed } from '../../../locales/xliff.mjs';

export const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

export const readXliff = (tag) => readFileSync(`locales/${tag}.xlf`, 'utf8');

/** Whether a message is the widget's own text, and no sentence of the source text. */
export const isOwnWords = (id) => /^(draft|exit|link|facts|copy|page|language)\./.test(id);

/** The strings and placeholders of a message; placeholders as in src: `${…}`. */
export const partsOf = (node) =>
  Array.from(node.childNodes, (child) => (child.nodeName === 'x' ? child.getAttribute('equiv-text') : child.nodeValue));

export const isPlaceholder = (part) => part.startsWith('${');

/** Placeholders that close a link, and placeholders for text; all others open a link. */
export const CLOSES_LINK = /^\$\{close(Link|Norwegian)\}$/;
export const IS_TEXT = /^\$\{(factText|times|years|day|name)\b/;

/** The translation units of an XLIFF text: `{ id, unit, source, target }`. */
export const parseUnits = (xliff) =>
  children(new DOMParser().parseFromString(xliff, 'text/xml'), 'trans-unit').map((unit) => ({
    id: unit.getAttribute('id'),
    unit,
    source: children(unit, 'source')[0],
    target: children(unit, 'target')[0],
  }));

/**
 * Finds units of an XLIFF text whose review status is inconsistent: one message for each.
 *
 * A unit is either a draft or approved by a person, and a translation of the current English.
 */
export const findReviewErrors = (xliff) =>
  parseUnits(xliff).flatMap(({ id, unit, source, target }) => {
    if (!target) return `${id} has no translation`;
    if (isReviewed(unit)) return [];
    const [approved, state, isCurrent] = [unit.getAttribute('approved') === 'yes', target.getAttribute('state'), unit.getAttribute('extradata') === fingerprint(source)];
    if (!isCurrent) return `${id} is a translation of other English`;
    if (approved) return `${id} is approved, and its state is "${state}" in place of "final"`;
    return state === 'needs-review-translation' ? [] : `${id} is not approved, and its state is "${state}" in place of "needs-review-translation"`;
  });
