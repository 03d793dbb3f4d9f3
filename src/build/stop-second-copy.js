// The first statements of the script: a second copy on a page stops before Lit is evaluated
// (test/host/two-copies.test.js).
const firstCopy = window[Symbol.for('help-widgets')];
if (firstCopy) {
  if (firstCopy.version !== HELP_WIDGETS_VERSION) console.info(`help-widgets ${HELP_WIDGETS_VERSION} stops: version ${firstCopy.version} is running`);
  return;
}
