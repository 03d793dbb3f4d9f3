import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const DRAFT = 'needs-review-translation';

const fileOf = (tag) => new URL(`${tag}.xlf`, import.meta.url);
export const children = (node, name) => Array.from(node.getElementsByTagName(name));
const open = (tag) => new DOMParser().parseFromString(readFileSync(fileOf(tag), 'utf8'), 'text/xml');

/** A sentence with its placeholders by number: {0}. */
export const textOf = (node) =>
  Array.from(node.childNodes)
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
    .join('');

/** Says which English a translation speaks of; kept in the unit's `extradata`. */
export const fingerprint = (source) => createHash('sha256').update(textOf(source)).digest('hex').slice(0, 12);

/** Reviewed by a person, and of the English that stands there now. Weblate reads `approved` only. */
export const isReviewed = (unit) => {
  const [source] = children(unit, 'source');
  const [target] = children(unit, 'target');
  return (
    unit.getAttribute('approved') === 'yes' &&
    target?.getAttribute('state') === 'final' &&
    unit.getAttribute('extradata') === fingerprint(source)
  );
};

/** Makes each translation whose English has changed, or that is new, a draft of the English that stands there now. */
export const markDrafts = (tag) => {
  const document = open(tag);
  for (const unit of children(document, 'trans-unit')) {
    const [target] = children(unit, 'target');
    if (!target || isReviewed(unit)) continue;
    unit.removeAttribute('approved');
    unit.setAttribute('extradata', fingerprint(children(unit, 'source')[0]));
    target.setAttribute('state', DRAFT);
  }
  writeFileSync(fileOf(tag), new XMLSerializer().serializeToString(document));
};

/** What a locale file says beside its sentences. */
export const readLocale = (tag) => ({
  dir: new Intl.Locale(tag).textInfo.direction,
  draft: !children(open(tag), 'trans-unit').every(isReviewed),
});

