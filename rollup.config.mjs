import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify } from 'rollup-plugin-swc3';
import { buildDay } from './src/build/build-day.mjs';
import { guard } from './src/build/guard.mjs';
import { icons } from './src/build/icons.mjs';
import { locales } from './src/build/locales.mjs';
import { messages } from './src/build/messages.mjs';
import { styleSheets } from './src/build/style-sheets.mjs';
import { writeFinishedPages } from './src/build/write-finished-pages.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The address that a release will be served from. A copy of the script that cannot tell where it came from loads its locale files there. */
const release = process.env.HELP_WIDGETS_RELEASE ?? '';

const sources = () => [
  resolve(),
  replace({
    preventAssignment: true,
    values: {
      BUILD_DAY: String(buildDay()),
      VERSION: JSON.stringify(version),
      RELEASE: JSON.stringify(release && new URL(`${release}/`).href),
    },
  }),
  typescript(),
  messages(),
];

const templates = () => [icons(), styleSheets(), ...sources(), minifyTemplateLiterals({ exclude: ['node_modules/**', '**/*.css'] })];

/** In ASCII the script is read right whatever charset a page or a server names. */
const minified = () => minify({ ecma: 2021, compress: { ecma: 2021, passes: 3 }, mangle: true, format: { comments: false, asciiOnly: true } });

/** The entry of @lit/localize imports modes of localization that are not used here. */
const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };

/** @param {{ configDist?: string }} options - of the command line: `--configDist=FOLDER` writes to another folder than `dist` */
export default ({ configDist: dist = 'dist' }) => [
  {
    input: 'src/help-widgets.ts',
    treeshake,
    output: { file: `${dist}/help-widgets.js`, format: 'iife', externalLiveBindings: false, freeze: false },
    plugins: [...templates(), guard(version), minified(), license({ thirdParty: { output: `${dist}/THIRD_PARTY_NOTICES.txt` } })],
  },
  ...targetLocales.map((tag) => ({
    input: `locale:${tag}`,
    treeshake,
    output: { file: `${dist}/locales/${tag}.js`, format: 'iife' },
    plugins: [locales(), ...sources(), minified()],
  })),
  {
    input: 'src/build/finished-pages.ts',
    external: /^(lit|@lit-labs|node:)/,
    output: { file: 'build/finished-pages.js', format: 'es' },
    plugins: [writeFinishedPages({ tags: targetLocales, dist }), locales(), ...templates()],
  },
];
