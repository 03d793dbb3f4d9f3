import license from 'rollup-plugin-license';
import { minify } from 'rollup-plugin-swc3';
import { targetLocales } from './locales/languages.mjs';
import { builderPage } from './src/build/builder-page.mjs';
import { locales } from './src/build/locales.mjs';
import { codePlugins, compileModules, templatePlugins, version } from './src/build/plugins.mjs';
import { wrapScript } from './src/build/wrap-script.mjs';
import { writeFinishedPages } from './src/build/write-finished-pages.mjs';

/** In ASCII the script is read right whatever charset a page or a server names. */
const minified = () => minify({ ecma: 2021, compress: { ecma: 2021, passes: 2, hoist_funs: true }, mangle: true, format: { comments: false, asciiOnly: true } });

/** The entry of @lit/localize imports modes of localization that are not used here; that of Lit has LitElement, beside its base. */
const treeshake = { moduleSideEffects: (id) => !/\/(@lit\/localize|lit-element)\//.test(id) };

/**
 * Options of the command line:
 *
 * @param {object} options
 * @param {string} options.configDist - the folder to write to: `--configDist=FOLDER`
 * @param {string} options.configRelease - the address that the files will be served from; a copy of the script that cannot tell where it came
 *   from loads its locale files there
 */
export default ({ configDist: dist = 'dist', configRelease: release = process.env.HELP_WIDGETS_RELEASE ?? '' }) => [
  {
    input: 'src/help-widgets.ts',
    treeshake,
    output: { file: `${dist}/help-widgets.js`, format: 'iife', externalLiveBindings: false, freeze: false },
    plugins: [...templatePlugins({ release }), wrapScript(version), minified(), license({ thirdParty: { output: `${dist}/THIRD_PARTY_NOTICES.txt` } })],
  },
  ...targetLocales.map((tag) => ({
    input: `locale:${tag}`,
    treeshake,
    output: { file: `${dist}/locales/${tag}.js`, format: 'iife' },
    plugins: [locales(), ...codePlugins({ release, compile: compileModules }), minified()],
  })),
  {
    input: 'src/build/finished-pages.ts',
    external: /^(lit|@lit-labs|node:)/,
    output: { file: 'build/finished-pages.js', format: 'es' },
    plugins: [writeFinishedPages({ tags: targetLocales, dist }), locales(), ...templatePlugins({ release })],
  },
  {
    input: 'src/builder/builder.ts',
    output: { dir: dist, entryFileNames: 'builder/builder.js', format: 'iife' },
    plugins: [builderPage(), ...templatePlugins({ release }), minified(), license({ thirdParty: { output: `${dist}/builder/THIRD_PARTY_NOTICES.txt` } })],
  },
];
