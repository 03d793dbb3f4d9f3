import browserslist from 'browserslist';
import { browserslistToTargets, bundle, Features } from 'lightningcss';

/** What is newer than the browsers of package.json is written for them too, but for what only makes it better. */
const TARGETS = { targets: browserslistToTargets(browserslist()), exclude: Features.LightDark | Features.LogicalProperties };

/**
 * Imports a style sheet, and those that it imports, as one minified text for the oldest browsers (test/engines/age.test.js).
 *
 * @returns {import('rollup').Plugin}
 */
export const styleSheets = () => ({
  name: 'style-sheets',
  load: (id) => (id.endsWith('.css') ? `export default ${JSON.stringify(bundle({ filename: id, minify: true, ...TARGETS }).code.toString())}` : null),
});
