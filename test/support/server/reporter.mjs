const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

const countsOf = (sessions) => {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
  const failedIn = (session) => session.testResults && testsIn(session.testResults).some(({ skipped, passed }) => !skipped && !passed);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => !test.skipped && test.passed).length;
  // A file that failed before its tests counts as one that failed.
  const broken = sessions.filter((session) => !session.passed && !failedIn(session)).length;
  return { passed, failed: tests.length - skipped - passed + broken, skipped };
};

const lineOf = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * Ends the run with what each engine has to say, and one plain line of the runner's own result.
 *
 * @param missing - names of engines that were not found
 */
export const plainReporter = ({ missing }) => {
  const times = new Map();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ browser, status }) => {
        const now = Date.now();
        if (status !== 'SCHEDULED') times.set(browser, { first: now, ...times.get(browser), last: now });
      });
    },
    stop({ sessions }) {
      const all = [...sessions];
      const lines = [...times].map(
        ([browser, { first, last }]) => `${browser.name}: ${lineOf(countsOf(all.filter((session) => session.browser === browser)))}, ${Math.round((last - first) / 1000)} s`
      );
      if (missing.length) lines.push(`Not installed and not tested in: ${missing.join(', ')}`);
      // After what the other reporters still have to say.
      process.once('exit', () => console.log([...lines, '', lineOf(countsOf(all))].join('\n')));
    },
  };
};
