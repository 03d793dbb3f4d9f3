import browserslist from 'browserslist';
import { browserslistToTargets, bundle, Features } from 'lightningcss';

/** CSS is lowered to the browsers of package.json, except light-dark(), which tokens.css guards by @supports, and logical properties, which all of them support. */
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
