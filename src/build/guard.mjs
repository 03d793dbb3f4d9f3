import { readFileSync } from 'node:fs';

const FIRST_COPY = new URL('first-copy.js', import.meta.url);

/**
 * Wraps the script. A second copy on a page stops before Lit is evaluated (test/host/two-copies.test.js); what a page has broken
 * ends in one line on the console and not in an exception, as other scripts may be joined behind this one
 * (test/host/hostile-scripts.test.js).
 *
 * @param {string} version - of package.json
 * @returns {import('rollup').Plugin}
 */
export const guard = (version) => ({
  name: 'guard',
  intro: () => `try { ${readFileSync(FIRST_COPY, 'utf8').replaceAll('VERSION', JSON.stringify(version))}`,
  outro: () =>
    `} catch (error) { try { console.error('help-widgets cannot run <help-emergency>, <support-offers> and <trafficking-signs>', error); } catch {} }`,
});
