import { relative } from 'node:path';

/** The tests of a suite and its nested suites, with full titles. */
const testsIn = ({ tests, suites }, titles = []) => [
  ...tests.map((test) => ({ ...test, title: [...titles, test.name].join(' > ') })),
  ...suites.flatMap((suite) => testsIn(suite, [...titles, suite.name])),
];

const pathOf = ({ testFile }) => relative('test', testFile);

const testsOf = ({ testResults }) => (testResults ? testsIn(testResults) : []);

const failuresOf = (session) => testsOf(session).filter(({ skipped, passed }) => !skipped && !passed);

const describeFailures = (session) => [
  ...failuresOf(session).map(({ title, error }) => `FAILED: ${title}\n    ${error?.message}`),
  ...(session.errors ?? []).map(({ message }) => `FAILED: ${message}`),
];

/** The lines of tests that were tried again; `support/browser/page.js` writes them. */
const retriesOf = ({ logs }) => logs.flat().filter((text) => String(text).startsWith('Tried again: '));

const countsOf = (sessions) => {
  const tests = sessions.flatMap(testsOf);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => !test.skipped && test.passed).length;
  // A file that failed before its tests ran counts as one failed test.
  const broken = sessions.filter((session) => !session.passed && !failuresOf(session).length).length;
  return { passed, failed: tests.length - skipped - passed + broken, skipped };
};

const describeCounts = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Writes past the console of the test runner, which adds terminal codes even without a terminal. */
const write = (line) => process.stdout.write(`${line}\n`);

const seconds = ({ first, last }) => `${((last - first) / 1000).toFixed(1)} s`;

/**
 * Ends the run with the tests that were tried again or failed, a line for each engine, and the overall result as the last line.
 *
 * @param missing - names of engines that are not installed
 * @param reportFiles - whether to write a line for each file as it finishes, with its failures
 */
export const plainReporter = ({ missing, reportFiles }) => {
  /** First and last status update of each session and of each browser. */
  const times = new Map();
  const recordTime = (key) => {
    const now = Date.now();
    times.set(key, { first: now, ...times.get(key), last: now });
  };

  const reportFile = (session, all) => {
    const { browser, id } = session;
    const browserSessions = all.filter((other) => other.browser === browser);
    const finished = browserSessions.filter(({ status }) => status === 'FINISHED').length;
    write(`${browser.name}, ${finished} of ${browserSessions.length}: ${pathOf(session)}: ${describeCounts(countsOf([session]))}, ${seconds(times.get(id))}`);
    for (const failure of describeFailures(session)) write(`  ${failure}`);
  };

  return {
    start({ sessions }) {
      sessions.on('session-status-updated', (session) => {
        if (session.status === 'SCHEDULED') return;
        recordTime(session.browser);
        recordTime(session.id);
        if (reportFiles && session.status === 'FINISHED') reportFile(session, [...sessions.all()]);
      });
    },
    stop({ sessions }) {
      const all = [...sessions];
      // Once more, as a log may be read from its end.
      const troubles = all.flatMap((session) => [...retriesOf(session), ...describeFailures(session)].map((line) => `${session.browser.name}: ${pathOf(session)}: ${line}`));
      const results = all
        .map(({ browser }) => browser)
        .filter((browser, i, list) => list.indexOf(browser) === i)
        .map((browser) => `${browser.name}: ${describeCounts(countsOf(all.filter((session) => session.browser === browser)))}, ${seconds(times.get(browser))}`);
      if (missing.length) results.push(`Not installed and not tested in: ${missing.join(', ')}`);
      // After the last output of the other reporters.
      process.once('exit', () => console.log([...troubles, ...results, '', describeCounts(countsOf(all))].join('\n')));
    },
  };
};
