/** The plugins that the script tag's file and the npm package have in common. */
import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { swc } from 'rollup-plugin-swc3';
import { sourceLocale, targetLocales } from '../../locales/languages.mjs';
import { isDraft } from '../../locales/xliff.mjs';
import { buildDay } from './build-day.mjs';
import { icons } from './icons.mjs';
import { messages } from './messages.mjs';
import { styleSheets } from './style-sheets.mjs';

export const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Compiles modules one by one: a program of all modules for each locale file would take a minute. `npm run lint` checks their types. */
export const compileModules = () => swc({ tsconfig: false, jsc: { target: 'es2021' } });

/** The same for each file of a build: git and all translations are read once. */
const buildConstants = {
  HELP_WIDGETS_BUILD_DAY: String(buildDay()),
  HELP_WIDGETS_REVIEWED_LOCALES: JSON.stringify([sourceLocale, ...targetLocales.filter((tag) => !isDraft(tag))]),
  HELP_WIDGETS_VERSION: JSON.stringify(version),
};

/**
 * @param {object} options
 * @param {string} [options.release] - the address that the files will be served from
 * @param {boolean} [options.isModule] - for the npm package, not for the script tag
 * @param {() => import('rollup').Plugin} [options.compile]
 */
export const codePlugins = ({ release = '', isModule = false, compile = typescript }) => [
  resolve(),
  replace({
    preventAssignment: true,
    values: {
      ...buildConstants,
      HELP_WIDGETS_IS_MODULE: String(isModule),
      HELP_WIDGETS_RELEASE: JSON.stringify(release && new URL(release.replace(/\/?$/, '/')).href),
    },
  }),
  compile(),
  messages(),
];

/** As {@link codePlugins}, for code with templates, icons and style sheets. */
export const templatePlugins = (options) => [icons(), styleSheets(), ...codePlugins(options), minifyTemplateLiterals({ exclude: ['node_modules/**', '**/*.css'] })];
