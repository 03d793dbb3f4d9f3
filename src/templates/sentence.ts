import { html, nothing } from 'lit';
import arrow from 'lucide-static/icons/arrow-up-right.svg';
import { LINK_DELIMITER, NORWEGIAN, VERBATIM } from '../facts/sentence-markup.js';
import { icon } from './icon.js';
import { isolated, link, type Attribute } from './link.js';

interface SentenceOptions {
  /** Leaves the links out, for a sentence that is a link as a whole. */
  readonly withoutLinks?: boolean;
  /** Id of the text that says what the links of the sentence do. */
  readonly describedBy?: Attribute;
  /** That text: a link whose words are its end says it already. */
  readonly purpose?: string | undefined;
}

const renderPart = (target: string, words: string, { withoutLinks = false, describedBy = nothing, purpose }: SentenceOptions) => {
  const isVerbatim = words.startsWith(VERBATIM);
  const content = isVerbatim ? isolated(words.slice(VERBATIM.length)) : words;
  if (target === NORWEGIAN) return html`<span lang=${NORWEGIAN} dir="ltr">${content}</span>`;
  if (!target || withoutLinks) return content;
  // A line does not break between the last word and the icon after it.
  const lastWord = words.lastIndexOf(' ') + 1;
  return link({
    href: target,
    content: target.startsWith('https') ? html`${isVerbatim ? content : words.slice(0, lastWord)}<span class="out">${isVerbatim ? nothing : words.slice(lastWord)}${icon(arrow)}</span>` : content,
    describedBy: purpose?.endsWith(words) ? nothing : describedBy,
    className: isVerbatim ? 'exact' : 'link',
    part: isVerbatim ? nothing : 'link',
  });
};

/** Sentences that follow each other; Chinese has no space after a full stop. */
export const joinSentences = (sentences: readonly string[]) => sentences.join(' ').replace(/([。！？]) /g, '$1');

/** Renders the text and the links of a sentence (facts/sentence-markup.ts). */
export const renderSentence = (sentence: string, options: SentenceOptions = {}): unknown[] => {
  // Text, target, words, text, target, words, … text.
  const pieces = sentence.split(LINK_DELIMITER);
  return pieces.map((piece, i) => {
    if (i % 3 === 0) return piece;
    return i % 3 === 1 ? nothing : renderPart(pieces[i - 1] ?? '', piece, options);
  });
};
