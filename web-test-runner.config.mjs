import { defaultReporter } from '@web/test-runner';
import { polyfillGaps } from './test/support/server/chromium-92.mjs';
import { emulationCommands } from './test/support/server/emulation-commands.mjs';
import { findEngines } from './test/support/server/engines.mjs';
import { frameworkBundles } from './test/support/server/frameworks.mjs';
import { hostPages } from './test/support/server/host-pages.mjs';
import { hostLibraries } from './test/support/server/libraries.mjs';
import { optimisedScripts } from './test/support/server/optimisers.mjs';
import { downgradeForPhone } from './test/support/server/phone.mjs';
import { plainReporter } from './test/support/server/reporter.mjs';
import { serverVariants } from './test/support/server/server-variants.mjs';
import { sessionRecorders } from './test/support/server/session-recorders.mjs';
import { pageReports, visitPlugin } from './test/support/server/visits.mjs';

/** What Chromium 92 is tested for: it has no commands, and too little CSS for the tests of the look. */
const SMOKE = 'test/{content,engines}/*.test.js';

const { browsers, missing } = await findEngines(process.env.ENGINES || 'chromium');
// Several engines keep the processors busy as it is.
if (browsers.length === 1) browsers[0].concurrency = browsers[0].maxConcurrency;

/** The runner would run the files of a group beside those that its command line names. */
const filesAreNamed = process.argv.includes('--files');
const [old, today] = [true, false].map((is) => browsers.filter(({ type }) => (type === 'chromium-92') === is));

// The files of test/safety take longest: begun first, none of them runs alone at the end.
export default {
  ...(today.length
    ? { files: ['test/safety/*.test.js', 'test/*/*.test.js'], browsers: today, groups: (filesAreNamed ? [] : old).map((browser) => ({ name: browser.name, files: SMOKE, browsers: [browser] })) }
    : { files: SMOKE, browsers: old }),
  nodeResolve: true,
  testsStartTimeout: 60000,
  testsFinishTimeout: 300000,
  // The focus belongs to one page at a time, except where a launcher says otherwise.
  concurrency: 1,
  middleware: [downgradeForPhone, polyfillGaps, hostPages, hostLibraries, optimisedScripts, sessionRecorders, serverVariants, pageReports, frameworkBundles],
  plugins: [emulationCommands(), visitPlugin()],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), plainReporter({ missing, reportFiles: !process.stdout.isTTY })],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 15000 } },
};
