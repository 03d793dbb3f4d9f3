import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify, swc } from 'rollup-plugin-swc3';
import { sourceLocale, targetLocales } from './locales/languages.mjs';
import { isDraft } from './locales/xliff.mjs';
import { buildDay } from './src/build/build-day.mjs';
import { wrapScript } from './src/build/wrap-script.mjs';
import { icons } from './src/build/icons.mjs';
import { locales } from './src/build/locales.mjs';
import { messages } from './src/build/messages.mjs';
import { styleSheets } from './src/build/style-sheets.mjs';
import { writeFinishedPages } from './src/build/write-finished-pages.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const codePlugins = (release, compile = typescript) => [
  resolve(),
  replace({
    preventAssignment: true,
    values: {
      HELP_WIDGETS_BUILD_DAY: String(buildDay()),
      HELP_WIDGETS_REVIEWED_LOCALES: JSON.stringify([sourceLocale, ...targetLocales.filter((tag) => !isDraft(tag))]),
      HELP_WIDGETS_VERSION: JSON.stringify(version),
      HELP_WIDGETS_RELEASE: JSON.stringify(release && new URL(release.replace(/\/?$/, '/')).href),
    },
  }),
  compile(),
  messages(),
];

const templatePlugins = (release) => [icons(), styleSheets(), ...codePlugins(release), minifyTemplateLiterals({ exclude: ['node_modules/**', '**/*.css'] })];

/** In ASCII the script is read right whatever charset a page or a server names. */
const minified = () => minify({ ecma: 2021, compress: { ecma: 2021, passes: 2, hoist_funs: true }, mangle: true, format: { comments: false, asciiOnly: true } });

/** Compiles the two modules of a locale file alone: a program of all modules for each would take a minute. `npm run lint` checks their types. */
const compileModules = () => swc({ tsconfig: false, jsc: { target: 'es2021' } });

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
    plugins: [...templatePlugins(release), wrapScript(version), minified(), license({ thirdParty: { output: `${dist}/THIRD_PARTY_NOTICES.txt` } })],
  },
  ...targetLocales.map((tag) => ({
    input: `locale:${tag}`,
    treeshake,
    output: { file: `${dist}/locales/${tag}.js`, format: 'iife' },
    plugins: [locales(), ...codePlugins(release, compileModules), minified()],
  })),
  {
    input: 'src/build/finished-pages.ts',
    external: /^(lit|@lit-labs|node:)/,
    output: { file: 'build/finished-pages.js', format: 'es' },
    plugins: [writeFinishedPages({ tags: targetLocales, dist }), locales(), ...templatePlugins(release)],
  },
];
