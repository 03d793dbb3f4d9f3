import type { TemplateMap } from '@lit/localize/internal/types.js';
import { run } from '../host/shared.js';
import type { Tag } from './match.js';

/** What a locale file holds. It imports nothing, so it loads wherever a script does. */
export interface Locale {
  readonly templates: TemplateMap;
  readonly dir: 'ltr' | 'rtl';
  /** No native speaker has checked every sentence. */
  readonly draft: boolean;
}

const locales = run().locales as Partial<Record<Tag, Locale>>;

/** A language that has arrived; English needs none. */
export const localeOf = (tag: Tag) => locales[tag];

/** Which way a language runs. */
export const dirOf = (tag: Tag) => localeOf(tag)?.dir ?? 'ltr';
