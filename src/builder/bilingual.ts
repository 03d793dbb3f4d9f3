/** A text of the builder: Norwegian, which no native speaker has reviewed, and English. */
export type Bilingual = readonly [nb: string, en: string];

/** Writes a text in the language that is chosen. */
export type Say = (...text: Bilingual) => string;
