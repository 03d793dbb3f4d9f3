/**
 * Updates lit-localize.json with the languages, locales/*.xlf with the messages of src, marks drafts,
 * and writes the modules from which the build makes the locale files.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { targetLocales } from './languages.mjs';
import { markDrafts } from './xliff.mjs';

const localize = (command) => execFileSync('lit-localize', [command], { stdio: ['ignore', 'ignore', 'inherit'] });
const config = readFileSync('lit-localize.json', 'utf8');
writeFileSync('lit-localize.json', config.replace(/"targetLocales": .*/, `"targetLocales": [${targetLocales.map((tag) => `"${tag}"`).join(', ')}],`));

localize('extract');
targetLocales.forEach(markDrafts);
localize('build');
