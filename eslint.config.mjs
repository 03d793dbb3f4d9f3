import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['build/', 'dist/', 'src/language/locale-codes.ts'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
  },
  {
    files: ['**/*.mjs', 'test/**/*.js'],
    languageOptions: { globals: { process: 'readonly', Buffer: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['test/**/*.js', 'demo/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'window', 'location', 'history', 'performance', 'customElements', 'getComputedStyle', 'setTimeout', 'requestAnimationFrame', 'matchMedia', 'HTMLElement', 'Element', 'Node', 'Event', 'KeyboardEvent', 'MouseEvent', 'MutationObserver', 'CSS', 'DOMParser', 'fetch', 'indexedDB', 'caches', 'navigator', 'top', 'describe', 'it', 'before', 'beforeEach', 'after', 'afterEach'].map((name) => [name, 'readonly'])
      ),
    },
  },
  // Read by the build and put into a function.
  { files: ['src/host/first-copy.js'], languageOptions: { sourceType: 'commonjs', parserOptions: { ecmaFeatures: { globalReturn: true } }, globals: { window: 'readonly', console: 'readonly', VERSION: 'readonly' } } }
);
