const count = (suite, passed) =>
  suite.tests.filter((test) => !test.skipped && test.passed === passed).length +
  suite.suites.reduce((sum, inner) => sum + count(inner, passed), 0);

/** Ends the run with one plain line of the runner's own result. A file that failed before its tests counts as one that failed. */
export const plainReporter = () => ({
  stop({ sessions }) {
    const results = [...sessions];
    const total = (passed) => results.reduce((sum, { testResults }) => sum + (testResults ? count(testResults, passed) : 0), 0);
    const broken = results.filter(({ passed, testResults }) => !passed && (!testResults || count(testResults, false) === 0)).length;
    // After what the other reporters still have to say.
    process.once('exit', () => console.log(`${total(true)} passed, ${total(false) + broken} failed`));
  },
});
