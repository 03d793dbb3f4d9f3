/**
 * Updates lit-localize.json with the languages, locales/*.xlf with the messages of src and the state of each translation, and the table of
 * README.md; starts the glossary of a new language; and writes the modules from which the build makes the locale files. Stops at a file that
 * cannot be read, before it changes any.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findFormatProblems, report } from './checks.mjs';
import { startGlossary } from './glossary.mjs';
import { languages, sourceLocale, targetLocales } from './languages.mjs';
import { countReviewed, readXliff, updateFile } from './xliff.mjs';

const localize = (command) => execFileSync('lit-localize', [command], { stdio: ['ignore', 'ignore', 'inherit'] });

const update = (file, pattern, text) => {
  const url = new URL(file, import.meta.url);
  writeFileSync(url, readFileSync(url, 'utf8').replace(pattern, () => text));
};

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

/** The published table: a row for each language. */
const tableOf = () =>
  Object.entries(languages).map(([tag, { name, dir = 'ltr', aliases = [] }]) => {
    const { reviewed, all } = tag === sourceLocale ? {} : countReviewed(tag);
    const state = tag === sourceLocale ? 'the source' : `${reviewed} of ${all}`;
    return `| \`${tag}\` | ${name} | ${englishNames.of(tag)} | ${dir} | ${aliases.map((alias) => `\`${alias}\``).join(' ')} | ${state} |`;
  });

const problems = targetLocales.filter((tag) => existsSync(new URL(`${tag}.xlf`, import.meta.url))).map((tag) => report(tag, findFormatProblems(readXliff(tag), tag)));
if (problems.some(Boolean)) {
  console.error(problems.filter(Boolean).join('\n'));
  process.exit(1);
}

update('../lit-localize.json', /"targetLocales": .*/, `"targetLocales": [${targetLocales.map((tag) => `"${tag}"`).join(', ')}],`);
localize('extract');
targetLocales.forEach(updateFile);
targetLocales.forEach(startGlossary);
update('README.md', /(?<=<!-- languages -->\n(?:\|.*\n){2})(?:\|.*\n)*/, tableOf().map((row) => `${row}\n`).join(''));
localize('build');
