/** The glossaries: locales/glossary/TAG.csv, with the columns that Weblate and translate-toolkit read. A second form of a term stands after "; ". */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const fileOf = (tag) => new URL(`glossary/${tag}.csv`, import.meta.url);
export const readGlossary = (tag) => readFileSync(fileOf(tag), 'utf8');

/** The terms of a glossary: `{ source, target, comment }`. Each field of a line is quoted. */
export const parseGlossary = (csv) =>
  csv
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => Array.from(line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g), ([, field]) => field.replaceAll('""', '"')))
    .map(([source, target, comment]) => ({ source, target, comment }));

/** Writes the glossary of a new language, without translations: the terms of Norwegian. */
export const startGlossary = (tag) => {
  if (existsSync(fileOf(tag))) return;
  const lines = parseGlossary(readGlossary('nb')).map(({ source }) => `"${source}","",""`);
  writeFileSync(fileOf(tag), ['"source","target","translator_comments"', ...lines, ''].join('\n'));
};
