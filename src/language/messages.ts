import type { TemplateMap } from '@lit/localize/internal/types.js';

/**
 * Every sentence is plain text with an id of its own. @lit/localize finds the sentences and keeps their translations;
 * the build puts this in place of what it would bring along for markup, for ids and for one language a page.
 */

interface Sentence {
  readonly strings: readonly string[];
  /** Facts; in a translation, their places in the English. */
  readonly values: readonly (string | number)[];
}

let translations: TemplateMap | undefined;

/** Of what sentences are made from now on; undefined is English. */
export const translate = (templates: TemplateMap | undefined) => { translations = templates; };

export const str = (strings: readonly string[], ...values: Sentence['values']): Sentence => ({ strings, values });

export const msg = (english: string | Sentence, id: string) => {
  const found = (translations?.[id] ?? english) as typeof english;
  if (typeof found === 'string') return found;
  const { values } = english as Sentence;
  return found.strings.map((words, i) => `${words}${values[found === english ? i : (found.values[i] as number)] ?? ''}`).join('');
};
