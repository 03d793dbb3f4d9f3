import { html, nothing } from 'lit';
import { EXACT, MARK } from '../facts/marks.js';
import { anchor, isolated } from '../facts/shown.js';

/** Opens words that stay Norwegian in every language; `end` closes them. */
export const norwegian = `${MARK}nb${MARK}`;

const marked = (target: string, text: string, asText: boolean): unknown => {
  const exact = text.startsWith(EXACT);
  const content = exact ? isolated(text.slice(1)) : text;
  if (!target || asText) return content;
  if (target === 'nb') return html`<span lang="nb">${content}</span>`;
  return exact ? anchor(target, content, 'exact') : anchor(target, content, 'link', 'link');
};

/**
 * Makes text and links of a sentence.
 *
 * @param asText - leave the links out, for a sentence that is a link itself
 */
export const linked = (sentence: string, asText = false): unknown[] => {
  const pieces = sentence.split(MARK);
  return pieces.map((piece, i) => {
    if (i % 3 === 0) return piece;
    return i % 3 === 1 ? nothing : marked(pieces[i - 1] ?? '', piece, asText);
  });
};

/** Sentences that follow each other. */
export const paragraph = (...sentences: string[]) => html`<p part="text">${linked(sentences.join(' '))}</p>`;
