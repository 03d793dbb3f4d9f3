import { msg } from '@lit/localize';

/** What the widget says by itself, apart from the source text: all of it stands here. */

/** Stands in a translation that no native speaker has checked. */
export const unchecked = () =>
  msg('No native speaker has checked this translation. The phone numbers are the same in every language.', { id: 'w1' });

/** The title of a finished page: a history and a list of tabs say no more. */
export const neutralTitle = () => msg('Information', { id: 'w2' });
