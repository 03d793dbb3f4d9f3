import { defaultReporter } from '@web/test-runner';
import { chrome } from './test/support/chrome.mjs';
import { commands } from './test/support/commands.mjs';
import { hostPages } from './test/support/host-pages.mjs';
import { libraries } from './test/support/libraries.mjs';
import { optimisers } from './test/support/optimisers.mjs';
import { plainReporter } from './test/support/reporter.mjs';
import { served } from './test/support/served.mjs';
import { told, visitor } from './test/support/visits.mjs';
import { vendorScripts } from './test/support/vendors.mjs';

export default {
  files: 'test/*/*.test.js',
  nodeResolve: true,
  testsFinishTimeout: 300000,
  // The focus belongs to one page at a time.
  concurrency: 1,
  browsers: [await chrome()],
  middleware: [hostPages, libraries, optimisers, served, told, vendorScripts],
  plugins: [commands(), visitor()],
  reporters: [defaultReporter(), plainReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 15000 } },
};
