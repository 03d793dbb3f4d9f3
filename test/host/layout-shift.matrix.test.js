import { expectStillness, isLinkAlone, openAll } from '../support/browser/layout-shift.js';
import { rows, snippets } from '../support/browser/readme-snippets.js';

describe('with a script that takes 700 ms', function () {
  // Each test opens six pages.
  this.timeout(60000);

  for (const [where, code] of snippets)
    if (!code.includes('PINNED')) it(`the page does not jump below the snippet of ${where}`, async () => expectStillness(await openAll(code)));

  for (const { have, code } of rows.filter((row) => !isLinkAlone(row)))
    it(`the page does not jump below what to paste for ${have}`, async () => expectStillness(await openAll(code)));
});
