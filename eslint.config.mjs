import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Folders of src, from the top: each may import from the layers below it, not from its own layer or one above. */
const layers = [['build'], ['builder'], ['elements'], ['quick-exit'], ['sections'], ['templates'], ['facts', 'i18n', 'styles'], ['page']];

const layerRules = layers.flatMap((layer, i) =>
  layer.map((folder) => {
    const others = ['help-widgets', 'index', 'server', 'start', ...layers.slice(0, i).flat(), ...layer.filter((other) => other !== folder)];
    return {
      files: [`src/${folder}/**`],
      rules: {
        'no-restricted-imports': ['error', { patterns: [{ regex: `^(\\.{1,2}/)+(${others.join('|')})\\b`, message: `${folder} must not import ${others.join(', ')}.` }] }],
      },
    };
  })
);

export default ts.config(
  { ignores: ['build/', 'dist/', 'esm/', 'src/types/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  // Allows only interfaces that the oldest browsers have, `browserslist` in package.json.
  { files: ['src/**/*.{ts,js}'], extends: [compat.configs['flat/recommended']], settings: { lintAllEsApis: true } },
  // A dynamic import would pass by the rule for layers.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/i18n/load-locale.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: 'Only i18n/load-locale.ts imports while the script runs.' }] },
  },
  ...layerRules,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['test/**/*.js'], languageOptions: { globals: { ...globals.browser, ...globals.mocha } } },
  {
    files: ['test/**/*.js'],
    ignores: ['test/support/browser/keys.js'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: '@web/test-runner-commands', importNames: ['sendKeys'], message: 'WebKitGTK loses a key now and then: test/support/browser/keys.js sends it again.' }] }] },
  },
  // The build wraps this file in a function.
  { files: ['src/build/stop-second-copy.js'], languageOptions: { sourceType: 'commonjs', parserOptions: { ecmaFeatures: { globalReturn: true } }, globals: { window: 'readonly', console: 'readonly', HELP_WIDGETS_VERSION: 'readonly' } } }
);
