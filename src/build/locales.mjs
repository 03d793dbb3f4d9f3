import { hashesOf, isDraft } from '../../locales/xliff.mjs';

const PREFIX = 'locale:';

/** The modules that `npm run extract` writes. */
const TRANSLATIONS = /\/build\/locales\/(.+)\.ts$/;

/**
 * Makes the modules `locale:TAG` of the translations in `locales/TAG.xlf`: each hands them to the script of the page. A locale file imports
 * nothing, so it loads wherever a script does (test/host/loading.test.js). In place of the id of a message stands the hash by which the script
 * looks for it (messages.mjs).
 *
 * @param {object} [options]
 * @param {string} [options.register] - the function that takes a language
 * @param {string} [options.from] - the module that exports it
 * @returns {import('rollup').Plugin}
 */
export const locales = ({ register = 'registerLocale', from = './src/page/shared-state.ts' } = {}) => ({
  name: 'locales',
  resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
  load(id) {
    if (!id.startsWith(PREFIX)) return null;
    const tag = id.slice(PREFIX.length);
    const draft = isDraft(tag);
    return `
      import { templates } from './build/locales/${tag}.ts';
      import { ${register} } from '${from}';
      ${register}('${tag}', { templates, draft: ${draft} });`;
  },
  transform(code, id) {
    const [, tag] = TRANSLATIONS.exec(id) ?? [];
    if (!tag) return null;
    const hashes = hashesOf(tag);
    return { code: code.replace(/^\s*'([^']+)':/gm, (_, messageId) => `'${hashes.get(messageId)}':`), map: null };
  },
});
