/* Stands before everything else in the built file: a second copy must stop before Lit is evaluated. */
const first = window[Symbol.for('help-widgets')];
if (first) {
  if (first.version !== VERSION) console.info(`help-widgets ${VERSION}: ${first.version} is here and stays`);
  return;
}
