/**
 * Updates locales/*.xlf with the messages of src, marks drafts,
 * and writes the modules from which the build makes the locale files.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { markDrafts } from './xliff.mjs';

const localize = (command) => execFileSync('lit-localize', [command], { stdio: ['ignore', 'ignore', 'inherit'] });
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

localize('extract');
targetLocales.forEach(markDrafts);
localize('build');
