import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Imports run down this list and never up, nor between folders of one line. */
const layers = [['build'], ['elements'], ['quick-exit'], ['sections'], ['templates'], ['facts', 'i18n', 'styles'], ['page']];

const direction = layers.flatMap((layer, i) =>
  layer.map((folder) => {
    const others = ['help-widgets', ...layers.slice(0, i).flat(), ...layer.filter((other) => other !== folder)];
    return {
      files: [`src/${folder}/**`],
      rules: {
        'no-restricted-imports': ['error', { patterns: [{ regex: `^(\\.{1,2}/)+(${others.join('|')})\\b`, message: `${folder} must not import ${others.join(', ')}.` }] }],
      },
    };
  })
);

export default ts.config(
  { ignores: ['build/', 'dist/', 'src/i18n/locale-codes.ts'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  // Interfaces of the oldest browsers, `browserslist` in package.json.
  { files: ['src/**/*.{ts,js}'], extends: [compat.configs['flat/recommended']], settings: { lintAllEsApis: true } },
  ...direction,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['test/**/*.js'], languageOptions: { globals: { ...globals.browser, ...globals.mocha } } },
  // The build puts it into a function.
  { files: ['src/build/first-copy.js'], languageOptions: { sourceType: 'commonjs', parserOptions: { ecmaFeatures: { globalReturn: true } }, globals: { window: 'readonly', console: 'readonly', VERSION: 'readonly' } } }
);
