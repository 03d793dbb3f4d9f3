/**
 * Brings locales/*.xlf in step with the sentences in src, marks what is a draft,
 * and writes the modules that the build makes locale files of.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { markDrafts } from './xliff.mjs';

const localize = (command) => execFileSync('lit-localize', [command], { stdio: ['ignore', 'ignore', 'inherit'] });
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

localize('extract');
targetLocales.forEach(markDrafts);
localize('build');
