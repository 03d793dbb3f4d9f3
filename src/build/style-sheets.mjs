import browserslist from 'browserslist';
import { browserslistToTargets, bundle, Features } from 'lightningcss';

/** CSS is lowered to the browsers of package.json, except light-dark(), which tokens.css guards by @supports, and logical properties, which all of them support. */
const TARGETS = { targets: browserslistToTargets(browserslist()), exclude: Features.LightDark | Features.LogicalProperties };

/** The text of a style sheet and of those that it imports, minified. */
export const bundleCss = (filename) => bundle({ filename, minify: true, ...TARGETS }).code.toString();

/**
 * Imports a style sheet, and those that it imports, as one minified text for the oldest browsers (test/engines/age.test.js).
 *
 * @returns {import('rollup').Plugin}
 */
export const styleSheets = () => ({
  name: 'style-sheets',
  load: (id) => (id.endsWith('.css') ? `export default ${JSON.stringify(bundleCss(id))}` : null),
});
