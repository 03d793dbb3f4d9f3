import { openBuilder, partsOf } from '../support/browser/builder.js';
import { expectNoJump, openAll, PLACES } from '../support/browser/layout-shift.js';

describe('with a script that takes 700 ms', function () {
  // Each test opens two pages, while other files do the same.
  this.timeout(60000);

  for (const choices of [
    ...['exit=top', 'exit=none', 'space=1.5', 'space=0.75', 'size=1.5', 'size=1.5&exit=none', 'size=1.5&exit=top', 'font=verdana'].map((choice) => `element=help-emergency&${choice}`),
    'element=support-offers&exit=top',
    'element=trafficking-signs&exit=none',
  ])
    it(`the page does not jump below what the builder gives for ${choices}, on a phone`, async () => {
      const codes = partsOf(await openBuilder(`lang=page&${choices}`)).map(({ code }) => code);
      // On a phone a card needs more room than is kept.
      expectNoJump(await openAll(codes.join('').replaceAll(`${location.origin}/dist`, 'ADDRESS'), { 'on a phone': PLACES['on a phone'] }));
    });
});
