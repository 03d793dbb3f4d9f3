import { getConfig } from '@web/test-runner-core/browser/session.js';

/**
 * What is not tested in an engine, and why.
 *
 * One row: the engine, the file in `test/`, a part of the test's title ('' for all of the file), the reason.
 */
const exceptions = [
  ['phone', 'access/keyboard.test.js', 'a mouse leaves no ring', 'without :focus-visible a ring that is shown once too often is the safe one'],
  ['phone', 'look/widths.test.js', 'in two lines at 264 px', 'without container queries a number may go on in a second line, at a space'],
  ['phone', 'look/widths.test.js', 'in the widest letters', 'the same'],
  ['phone', 'look/widths.test.js', 'help-emergency is in two lines at 280 px', 'the same'],
  ['phone', 'look/widths.test.js', 'help-emergency is in two lines at 320 px', 'the same'],
  ['phone', 'look/widths.test.js', 'support-offers is in two lines at 280 px', 'the same'],
  ['phone', 'look/widths.test.js', 'support-offers is in two lines at 320 px', 'the same'],
  ['phone', 'look/widths.test.js', 'fits 304 px with text twice as large', 'without container queries 112 keeps its icon beside it, and leaves its tile by 12 px'],
  ['phone', 'look/print.test.js', 'nobody says that it will be', 'without ::details-content only a print that is announced opens what is closed'],
  ['phone', 'host/visits.test.js', '', 'the test starts its own Chromium in every engine'],
  ['phone', 'safety/exit-visits.test.js', '', 'it visits in a Chromium of its own, whatever the engine'],
  ['firefox', 'host/visits.test.js', '', 'the test starts its own Chromium in every engine'],
  ['firefox', 'safety/exit-visits.test.js', '', 'it visits in a Chromium of its own, whatever the engine'],
  ['webkit', 'host/visits.test.js', '', 'the test starts its own Chromium in every engine'],
  ['webkit', 'safety/exit-visits.test.js', '', 'it visits in a Chromium of its own, whatever the engine'],
  ['phone', 'safety/exit.test.js', 'strictest Content-Security-Policy', 'without constructable style sheets a policy that allows no <style> is violated by ours'],
  ['phone', 'host/under-bars.test.js', 'Shift+Tab scrolls', 'without a top layer the exit stays below a bar that a page fixes to its top'],
  ['phone', 'look/schemes.test.js', 'is dark on a host', 'without light-dark() it is light on every host'],
  ['phone', 'look/schemes.test.js', 'in a meta tag', 'the same'],
  ['phone', 'look/schemes.test.js', 'changes its mind', 'the same'],
  ['phone', 'host/policy.test.js', 'with its styles', 'without constructable style sheets a policy that allows no <style> leaves the content unstyled'],
  ['phone', 'host/untouched.test.js', "the browser's built-in objects", 'the script that makes the browser old changes them'],
  ['phone', 'host/finished-pages.test.js', 'shows the element when its script runs', 'the style sheet differs from the one whose hash the page names'],
  ['phone', 'host/finished-pages.test.js', 'without constructable style sheets', 'the same'],
  ['phone', 'host/finished-pages.test.js', 'in the element', 'the same'],
  ['phone', 'host/hostile-scripts.test.js', 'works with zone.js', 'current zone.js calls Object.hasOwn(); the fallback stays'],
  ['phone', 'host/moved.test.js', 'both sides of a view transition', 'it has no view transitions'],
  ['phone', 'host/trusted-types.test.js', 'works by setHTML() where Trusted Types allow only another name', 'without setHTML() the fallback stays'],
  ['phone', 'host/trusted-types.test.js', 'works by setHTML() where Trusted Types allow no policy', 'the same'],
  ['phone', 'host/trusted-types.test.js', 'works by setHTML() where Trusted Types allow lit-html once', 'the same'],
  ['phone', 'host/trusted-types.test.js', 'where Trusted Types allow no policy, with the script from another origin', 'the same'],
  ['phone', 'look/surroundings.test.js', 'skips blocks', 'without content-visibility no page does, and the test cannot'],
  ['firefox', 'host/finished-pages.test.js', 'lets a drag select', 'a drag that starts on a link drags the link; one that starts beside it selects'],
  ['firefox', 'host/under-bars.test.js', 'Tab scrolls each control', 'it scrolls by its own rules: up to 31 px of a tile stay below a bar, but not its number'],
  ['firefox', 'safety/tap.test.js', 'a pen', 'nothing can hold a pen for it'],
  ['webkit', 'host/finished-pages.test.js', 'lets a drag select', 'WebKitGTK sometimes exits when its WebDriver drags'],
  ['webkit', 'host/loading.test.js', 'cannot be reached', 'it does not list failed requests, which the test counts'],
  ['webkit', 'look/surroundings.test.js', 'a box that is zoomed', 'its boxes and its elementFromPoint() count a zoom differently'],
  ['webkit', 'look/surroundings.test.js', 'a box of three lines', 'it counts our lines among the three that the page allows'],
  ['webkit', 'safety/exit.test.js', 'another page, in a window', 'it opens a window for a person alone'],
  ['webkit', 'safety/exit-place.test.js', 'in a window of 320', 'the same'],
  ['phone', 'safety/exit-place.test.js', 'in a window of 320', 'what makes the browser old reaches no window that a page opens'],
  ['webkit', 'safety/exit.test.js', 'in a sandbox', 'it lets a script of the page above lead a frame out of its sandbox, and the test with it'],
  ['webkit', 'safety/exit-frames.test.js', 'does not navigate when the host page leaves', 'nothing tells a frame there that it is not shown: it leads to its own address too'],
  ['webkit', 'safety/tap.test.js', 'a touch', 'WebDriver of WebKitGTK has a mouse alone'],
  ['webkit', 'safety/tap.test.js', 'a pen', 'the same'],
  ['firefox', 'look/widths.test.js', 'help-emergency fits 304 px with text twice as large, in nb', 'it leaves room for the padding of a link on each line, and tears one word'],
  ['firefox', 'look/widths.test.js', 'support-offers fits 304 px with text twice as large, in nb', 'the same'],
  ['webkit', 'look/forced-colors.test.js', '', 'WebDriver cannot turn forced colours on'],
  ['webkit', 'look/print.test.js', '', 'WebDriver cannot show a page as it is printed'],
  ['webkit', 'look/print-card.test.js', '', 'the same as print.test.js: WebDriver cannot show a page as it is printed'],
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
