import { getConfig } from '@web/test-runner-core/browser/session.js';

/**
 * What is not tested in an engine, and why.
 *
 * One row: the engine, the file in `test/`, a part of the test's title ('' for all of the file), the reason.
 */
const exceptions = [
  ['phone', 'access/keyboard.test.js', 'a mouse leaves no ring', 'without :focus-visible a ring that is shown once too often is the safe one'],
  ['phone', 'look/widths.test.js', 'in two lines at 264 px', 'without container queries a number may go on in a second line, at a space'],
  ['phone', 'look/widths.test.js', 'help-emergency is in two lines at 280 px', 'the same'],
  ['phone', 'look/widths.test.js', 'help-emergency is in two lines at 320 px', 'the same'],
  ['phone', 'look/widths.test.js', 'support-offers is in two lines at 280 px', 'the same'],
  ['phone', 'look/widths.test.js', 'support-offers is in two lines at 320 px', 'the same'],
  ['phone', 'look/widths.test.js', 'fits 304 px with text twice as large', 'without container queries 112 keeps its icon beside it, and leaves its tile by 12 px'],
  ['phone', 'look/print.test.js', 'nobody says that it will be', 'without ::details-content only a print that is announced opens what is closed'],
  ['phone', 'look/schemes.test.js', 'is dark on a host', 'without light-dark() it is light on every host'],
  ['phone', 'look/schemes.test.js', 'in a meta tag', 'the same'],
  ['phone', 'look/schemes.test.js', 'changes its mind', 'the same'],
  ['phone', 'host/policy.test.js', 'with its styles', 'without constructable style sheets a policy that allows no <style> leaves the content unstyled'],
  ['phone', 'host/untouched.test.js', "the browser's own objects", 'what makes the browser old changes them'],
  ['firefox', 'look/widths.test.js', 'help-emergency fits 304 px with text twice as large, in nb', 'it leaves room for the padding of a link on each line, and tears one word'],
  ['firefox', 'look/widths.test.js', 'support-offers fits 304 px with text twice as large, in nb', 'the same'],
  ['webkit', 'look/forced-colors.test.js', '', 'WebDriver cannot turn forced colours on'],
  ['webkit', 'look/print.test.js', '', 'WebDriver cannot show a page as it is printed'],
  ['webkit', 'look/readers-font.test.js', '', 'WebDriver cannot change the size of text that the reader has set'],
  ['webkit', 'look/schemes.test.js', 'for a reader who prefers dark', 'WebDriver cannot prefer the dark'],
  ['webkit', 'look/schemes.test.js', 'in a meta tag', 'the same'],
  ['webkit', 'look/stillness.test.js', 'with reduce', 'WebDriver cannot prefer less motion'],
];

const names = { phone: /Phone of 2021/, firefox: /Firefox/, 'chromium-92': /Chrome\/92\./, chromium: /Chrome/, webkit: /WebKit/ };

/** Which engine this is, as `ENGINES` names it. */
export const engine = Object.keys(names).find((name) => names[name].test(navigator.userAgent));

before(async function () {
  const { testFile } = await getConfig();
  for (const [where, path, title, reason] of exceptions) {
    if (where !== engine || !testFile.includes(`/test/${path}`)) continue;
    let found = 0;
    this.test.parent.eachTest((test) => {
      if (!test.fullTitle().includes(title)) return;
      test.pending = true;
      found++;
    });
    if (!found) throw new Error(`No test of ${path} is called "${title}" any more: ${reason}`);
  }
});
