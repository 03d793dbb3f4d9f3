/** Writes the ES modules of the npm package and their types, for `npm run build:package`. */
import { dts } from 'rollup-plugin-dts';
import { targetLocales } from '../../locales/languages.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { locales } from './locales.mjs';
import { codePlugins, compileModules, templatePlugins } from './plugins.mjs';

const FOLDER = 'esm';

/** Lit and @lit/localize are dependencies: an app has one Lit. A language is handed to the module that the app has imported. */
const external = /^(lit|@lit\/|help-widgets$)/;

const options = { isModule: true };

/** A locale module exports nothing. */
const localeTypes = (tag) => ({
  name: 'locale-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: `${tag}.d.ts`, source: 'export {};\n' });
  },
});

export default [
  {
    input: 'src/index.ts',
    external,
    output: { file: `${FOLDER}/help-widgets.js`, format: 'es' },
    plugins: templatePlugins(options),
  },
  {
    input: 'src/server.ts',
    output: { file: `${FOLDER}/server.js`, format: 'es' },
    plugins: codePlugins(options),
  },
  ...targetLocales.map((tag) => ({
    input: `locale:${tag}`,
    external,
    output: { file: `${FOLDER}/locales/${tag}.js`, format: 'es' },
    plugins: [locales({ register: 'addLocale', from: 'help-widgets' }), ...codePlugins({ ...options, compile: compileModules }), localeTypes(tag)],
  })),
  {
    input: 'src/index.ts',
    external: /^(lit|@lit\/)|\.css$|\.svg$/,
    output: { file: `${FOLDER}/help-widgets.d.ts`, format: 'es' },
    plugins: [dts({ compilerOptions: { stripInternal: true, noEmit: false } }), frameworkTypes()],
  },
];
