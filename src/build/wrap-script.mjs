import { readFileSync } from 'node:fs';

const STOP_SECOND_COPY = new URL('stop-second-copy.js', import.meta.url);

/**
 * Wraps the script. A second copy on a page stops before Lit is evaluated (test/host/two-copies.test.js); what a page has broken
 * ends in one line on the console and not in an exception, as other scripts may be joined behind this one
 * (test/host/hostile-scripts.test.js).
 *
 * @param {string} version - of package.json
 * @returns {import('rollup').Plugin}
 */
export const wrapScript = (version) => ({
  name: 'wrap-script',
  intro: () => `try { ${readFileSync(STOP_SECOND_COPY, 'utf8').replaceAll('HELP_WIDGETS_VERSION', JSON.stringify(version))}`,
  outro: () =>
    `} catch (error) { try { console.error('help-widgets cannot run: each element shows its fallback', error); } catch {} }`,
});
