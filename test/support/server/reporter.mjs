import { relative } from 'node:path';

/** The tests of a suite with their full titles. */
const testsIn = ({ tests, suites }, titles = []) => [
  ...tests.map((test) => ({ ...test, title: [...titles, test.name].join(' > ') })),
  ...suites.flatMap((suite) => testsIn(suite, [...titles, suite.name])),
];

const testsOf = ({ testResults }) => (testResults ? testsIn(testResults) : []);

const failuresOf = (session) => testsOf(session).filter(({ skipped, passed }) => !skipped && !passed);

const countsOf = (sessions) => {
  const tests = sessions.flatMap(testsOf);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => !test.skipped && test.passed).length;
  // A file that failed before its tests counts as one that failed.
  const broken = sessions.filter((session) => !session.passed && !failuresOf(session).length).length;
  return { passed, failed: tests.length - skipped - passed + broken, skipped };
};

const describeCounts = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Past the runner's console, which writes codes for a terminal even where there is none. */
const write = (line) => process.stdout.write(`${line}\n`);

const seconds = ({ first, last }) => `${((last - first) / 1000).toFixed(1)} s`;

/**
 * Ends the run with a line for each engine, and the runner's own result as the last line.
 *
 * @param missing - names of engines that were not found
 * @param reportFiles - writes a line for each file as it finishes, with its failures
 */
export const plainReporter = ({ missing, reportFiles }) => {
  /** When each session, and each browser, started and was last heard of. */
  const times = new Map();
  const notice = (key) => {
    const now = Date.now();
    times.set(key, { first: now, ...times.get(key), last: now });
  };

  const reportFile = (session, all) => {
    const { browser, id, testFile } = session;
    const ofBrowser = all.filter((other) => other.browser === browser);
    const finished = ofBrowser.filter(({ status }) => status === 'FINISHED').length;
    write(`${browser.name}, ${finished} of ${ofBrowser.length}: ${relative('test', testFile)}: ${describeCounts(countsOf([session]))}, ${seconds(times.get(id))}`);
    for (const { title, error } of failuresOf(session)) write(`  FAILED: ${title}\n    ${error?.message}`);
    for (const { message } of session.errors ?? []) write(`  FAILED: ${message}`);
  };

  return {
    start({ sessions }) {
      sessions.on('session-status-updated', (session) => {
        if (session.status === 'SCHEDULED') return;
        notice(session.browser);
        notice(session.id);
        if (reportFiles && session.status === 'FINISHED') reportFile(session, [...sessions.all()]);
      });
    },
    stop({ sessions }) {
      const all = [...sessions];
      const lines = all
        .map(({ browser }) => browser)
        .filter((browser, i, list) => list.indexOf(browser) === i)
        .map((browser) => `${browser.name}: ${describeCounts(countsOf(all.filter((session) => session.browser === browser)))}, ${seconds(times.get(browser))}`);
      if (missing.length) lines.push(`Not installed and not tested in: ${missing.join(', ')}`);
      // After what the other reporters still have to say.
      process.once('exit', () => console.log([...lines, '', describeCounts(countsOf(all))].join('\n')));
    },
  };
};
