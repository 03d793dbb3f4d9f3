import { defaultReporter } from '@web/test-runner';
import { polyfillGaps } from './test/support/server/chromium-92.mjs';
import { emulationCommands } from './test/support/server/emulation-commands.mjs';
import { findEngines } from './test/support/server/engines.mjs';
import { frameworkBundles } from './test/support/server/frameworks.mjs';
import { hostPages } from './test/support/server/host-pages.mjs';
import { jsxComponents } from './test/support/server/jsx.mjs';
import { hostLibraries } from './test/support/server/libraries.mjs';
import { optimisedScripts } from './test/support/server/optimisers.mjs';
import { downgradeForPhone } from './test/support/server/phone.mjs';
import { plainReporter } from './test/support/server/reporter.mjs';
import { serverVariants } from './test/support/server/server-variants.mjs';
import { sessionRecorders } from './test/support/server/session-recorders.mjs';
import { pageReports, visitPlugin } from './test/support/server/visits.mjs';

/** The files that run in Chromium 92, which has no test runner commands and lacks CSS that test/look needs. */
const CHROMIUM_92_FILES = 'test/{content,engines}/*.test.js';

const { browsers, missing } = await findEngines(process.env.ENGINES || 'chromium');
const isOneEngine = browsers.length === 1;
// Several engines keep the processors busy without this.
if (isOneEngine) browsers[0].concurrency = browsers[0].maxConcurrency;

/** With `--files`, the runner would run the files of every group as well. */
const filesAreNamed = process.argv.includes('--files');
const [oldBrowsers, currentBrowsers] = [true, false].map((isOld) => browsers.filter(({ type }) => (type === 'chromium-92') === isOld));

// The files of test/safety take longest. They start first, so that none of them runs alone at the end. `npm run test:matrix` names the matrices,
// `npm run test:cms` has a configuration of its own.
export default {
  ...(currentBrowsers.length
    ? { files: ['test/safety/*.test.js', 'test/*/*.test.js', '!test/*/*.matrix.test.js', '!test/cms/*.test.js'], browsers: currentBrowsers, groups: (filesAreNamed ? [] : oldBrowsers).map((browser) => ({ name: browser.name, files: CHROMIUM_92_FILES, browsers: [browser] })) }
    : { files: CHROMIUM_92_FILES, browsers: oldBrowsers }),
  nodeResolve: true,
  // Long enough for a machine on which every engine runs at once.
  browserStartTimeout: 120000,
  testsStartTimeout: 120000,
  testsFinishTimeout: 300000,
  // One page at a time has the focus, unless a launcher gives each its own.
  concurrency: 1,
  middleware: [downgradeForPhone, polyfillGaps, hostPages, hostLibraries, optimisedScripts, sessionRecorders, serverVariants, pageReports, frameworkBundles, jsxComponents],
  plugins: [emulationCommands(), visitPlugin()],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), plainReporter({ missing, reportFiles: !process.stdout.isTTY })],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // Engines that share the processors take them from each other for seconds: a test that fails then is tried again, and the run names it.
  testFramework: { config: { timeout: 15000, retries: isOneEngine ? 0 : 2 } },
};
