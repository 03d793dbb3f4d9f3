import { editorBundle } from './editor-bundle.mjs';
import { tableCommand } from './table-command.mjs';

// One engine will do: the editors are tested here, not the widget.
process.env.ENGINES = 'chromium';
const { default: config } = await import('../../web-test-runner.config.mjs');

export default {
  ...config,
  files: 'test/cms/*.test.js',
  middleware: [...config.middleware, editorBundle],
  // CKEditor says that it does not run a script while one writes.
  filterBrowserLogs: (log) => config.filterBrowserLogs(log) && !String(log.args[0]).startsWith('domconverter-unsafe-'),
  plugins: [...config.plugins, tableCommand({ isWriting: false })],
};
