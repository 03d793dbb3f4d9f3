import { defaultReporter } from '@web/test-runner';
import { commands } from './test/support/commands.mjs';
import { standIns } from './test/support/chromium-92.mjs';
import { findEngines } from './test/support/engines.mjs';
import { hostPages } from './test/support/host-pages.mjs';
import { libraries } from './test/support/libraries.mjs';
import { optimisers } from './test/support/optimisers.mjs';
import { ageing } from './test/support/phone.mjs';
import { plainReporter } from './test/support/reporter.mjs';
import { served } from './test/support/served.mjs';
import { told, visitor } from './test/support/visits.mjs';
import { vendorScripts } from './test/support/vendors.mjs';

const { browsers, missing } = await findEngines(process.env.ENGINES);

export default {
  files: 'test/*/*.test.js',
  nodeResolve: true,
  testsStartTimeout: 60000,
  testsFinishTimeout: 300000,
  // The focus belongs to one page at a time.
  concurrency: 1,
  browsers,
  middleware: [ageing, standIns, hostPages, libraries, optimisers, served, told, vendorScripts],
  plugins: [commands(), visitor()],
  reporters: [defaultReporter(), plainReporter({ missing })],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 15000 } },
};
