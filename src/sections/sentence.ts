import { html, nothing } from 'lit';
import { EXACT, MARK } from '../facts/marks.js';
import { anchor, isolated } from '../facts/shown.js';
import { does } from './doing.js';

/** Opens words that stay Norwegian in every language; `end` closes them. */
export const norwegian = `${MARK}nb${MARK}`;

const marked = (target: string, text: string, asText: boolean, explanation?: string): unknown => {
  const exact = text.startsWith(EXACT);
  const content = exact ? isolated(text.slice(1)) : text;
  if (!target || asText) return content;
  if (target === 'nb') return html`<span lang="nb">${content}</span>`;
  return anchor(target, content, exact ? 'exact' : 'link', exact ? nothing : 'link', nothing, does(target) ? explanation : undefined);
};

/**
 * Makes text and links of a sentence.
 *
 * @param asText - leave the links out, for a sentence that is a link itself
 * @param explanation - id of what says what the links do
 */
export const linked = (sentence: string, asText = false, explanation?: string): unknown[] => {
  const pieces = sentence.split(MARK);
  return pieces.map((piece, i) => {
    if (i % 3 === 0) return piece;
    return i % 3 === 1 ? nothing : marked(pieces[i - 1] ?? '', piece, asText, explanation);
  });
};

let explanations = 0;

/** Another element counts them from the first. */
export const countAnew = () => { explanations = 0; };

/**
 * Sentences that follow each other, and beside them what the links in them do.
 *
 * @param around - what the sentences stand in
 */
export const explained = (sentences: string[], around: (text: unknown) => unknown) => {
  const text = sentences.join(' ');
  const what = text.split(MARK).map(does).find(Boolean);
  const id = `does-${explanations++}`;
  return html`${around(linked(text, false, id))}${what ? html`<small id=${id}>${what}</small>` : nothing}`;
};

/** A paragraph of sentences. */
export const paragraph = (...sentences: string[]) => explained(sentences, (text) => html`<p part="text">${text}</p>`);
