// The first statements of the script: a second copy on a page stops before Lit is evaluated
// (test/host/two-copies.test.js).
const firstCopy = window[Symbol.for('help-widgets')];
if (firstCopy) {
  if (firstCopy.version !== VERSION) console.info(`help-widgets ${VERSION} stops: version ${firstCopy.version} is running`);
  return;
}
