import { defaultReporter } from '@web/test-runner';
import { commands } from './test/support/commands.mjs';
import { standIns } from './test/support/chromium-92.mjs';
import { findEngines } from './test/support/engines.mjs';
import { hostPages } from './test/support/host-pages.mjs';
import { libraries } from './test/support/libraries.mjs';
import { optimisers } from './test/support/optimisers.mjs';
import { ageing } from './test/support/phone.mjs';
import { sessionRecorders } from './test/support/recorders.mjs';
import { plainReporter } from './test/support/reporter.mjs';
import { served } from './test/support/served.mjs';
import { told, visitor } from './test/support/visits.mjs';
import { vendorScripts } from './test/support/vendors.mjs';

/** What Chromium 92 is tested for; it has no commands, and the look needs what the tests of it ask of a browser of today. */
const SMOKE = 'test/{content,engines}/*.test.js';

const { browsers, missing } = await findEngines(process.env.ENGINES);
/** The runner would run the files of a group beside those that its command line names. */
const filesAreNamed = process.argv.includes('--files');
const [old, today] = [true, false].map((is) => browsers.filter(({ type }) => (type === 'chromium-92') === is));

export default {
  ...(today.length
    ? { files: 'test/*/*.test.js', browsers: today, groups: (filesAreNamed ? [] : old).map((browser) => ({ name: browser.name, files: SMOKE, browsers: [browser] })) }
    : { files: SMOKE, browsers: old }),
  nodeResolve: true,
  testsStartTimeout: 60000,
  testsFinishTimeout: 300000,
  // The focus belongs to one page at a time.
  concurrency: 1,
  middleware: [ageing, standIns, hostPages, libraries, optimisers, sessionRecorders, served, told, vendorScripts],
  plugins: [commands(), visitor()],
  reporters: [defaultReporter(), plainReporter({ missing })],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // A busy machine can take the focus or a second from a test; what is broken fails each time.
  testFramework: { config: { timeout: 15000, retries: 2 } },
};
