import { readFileSync } from 'node:fs';
import { sourceLocale, targetLocales } from '../../locales/languages.mjs';
import { parseUnits, readXliff, textOf } from '../../locales/xliff.mjs';
import { readManifest, tablesOf } from './reference.mjs';
import { bundleCss } from './style-sheets.mjs';

/** The modules that the builder imports, and what each exports. */
const modules = {
  'builder:words': () => words(),
  'builder:reference': () => tablesOf(readManifest()),
};

/** The messages that a snippet has words of. */
const IDS = ['help-me.heading', 'need-help.heading', 'suspect.heading', 'exit.leave'];

const wordsIn = (tag, part) =>
  Object.fromEntries(
    parseUnits(readXliff(tag))
      .filter((unit) => IDS.includes(unit.id) && unit[part])
      .map((unit) => [unit.id, textOf(unit[part])])
  );

const words = () => Object.fromEntries([[sourceLocale, wordsIn(targetLocales[0], 'source')], ...targetLocales.map((tag) => [tag, wordsIn(tag, 'target')])]);

const escapeHtml = (text) => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);

/** The snippet for a browser without JavaScript: the first of README. */
const readmeSnippet = () => /^```html\n([^]*?)^```/m.exec(readFileSync('README.md', 'utf8'))[1].trim();

/**
 * Brings the builder the words of the widget and the tables of its elements, and writes its page and its style sheet beside its script.
 *
 * @returns {import('rollup').Plugin}
 */
export const builderPage = () => ({
  name: 'builder-page',
  resolveId: (id) => (id in modules ? id : null),
  load: (id) => (id in modules ? `export default ${JSON.stringify(modules[id]())}` : null),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'builder/builder.css', source: bundleCss('src/builder/builder.css') });
    this.emitFile({ type: 'asset', fileName: 'index.html', source: readFileSync('src/builder/index.html', 'utf8').replace('{{SNIPPET}}', () => escapeHtml(readmeSnippet())) });
  },
});
