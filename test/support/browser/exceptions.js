import { getConfig } from '@web/test-runner-core/browser/session.js';

/** Tests that visit pages in a Chromium of their own, whatever the engine: file, and a part of the title. */
const visitingTests = [
  ['access/screen-reader.test.js', ''],
  ['builder/layout-shift.matrix.test.js', ''],
  ['host/large-pages.matrix.test.js', 'processor time'],
  ['host/layout-shift-elements.matrix.test.js', ''],
  ['host/layout-shift.matrix.test.js', ''],
  ['host/visits.matrix.test.js', ''],
  ['safety/exit-visits.matrix.test.js', ''],
];

/**
 * Tests that an engine skips, and why.
 *
 * Each row: the engine, the file in `test/`, a part of the full title of the tests ('' for all tests of the file), the reason.
 */
const exceptions = [
  ...['phone', 'firefox', 'webkit'].flatMap((engine) => visitingTests.map((test) => [engine, ...test, 'it visits pages in a Chromium of its own, whatever the engine'])),
  ...['phone', 'firefox', 'webkit'].flatMap((engine) =>
    ['editors', 'frameworks'].map((name) => [engine, `builder/snippets-${name}.matrix.test.js`, '', 'what comes out is HTML as that of the other sites, and all of it is tried in Chromium'])
  ),
  ['phone', 'access/keyboard.test.js', 'a mouse click shows no focus ring', 'without :focus-visible the focus ring shows after a click too'],
  ['phone', 'look/widths.test.js', 'shows each number in one line at 264 px', 'without container queries a number may wrap at a space'],
  ['phone', 'look/widths.test.js', 'in the widest web-safe font', 'without container queries a number may wrap at a space'],
  ['phone', 'look/widths.test.js', '<help-emergency> shows each number in one line at 280 px', 'without container queries a number may wrap at a space'],
  ['phone', 'look/widths.test.js', '<help-emergency> shows each number in one line at 320 px', 'without container queries a number may wrap at a space'],
  ['phone', 'look/widths.test.js', '<support-offers> shows each number in one line at 280 px', 'without container queries a number may wrap at a space'],
  ['phone', 'look/widths.test.js', '<support-offers> shows each number in one line at 320 px', 'without container queries a number may wrap at a space'],
  ['phone', 'look/card.test.js', 'has no icon in a card of 280 px', 'without container queries the icon stays'],
  ['phone', 'look/print.test.js', 'is printed', 'without ::details-content what is closed is printed closed'],
  ['phone', 'safety/exit.test.js', 'strictest Content-Security-Policy', 'without constructable style sheets our <style> violates a policy that allows none'],
  ['phone', 'host/under-bars.matrix.test.js', 'Shift+Tab scrolls each control of help-emergency', 'without popover the exit is sticky, below a bar that the page fixes to the top'],
  ['phone', 'builder/preview.test.js', 'where the card can be dark', 'without light-dark() it is light on every page'],
  ['phone', 'builder/snippets-pages.matrix.test.js', 'the dark look', 'without light-dark() it is light on every page'],
  ['phone', 'look/schemes.test.js', 'is dark on a page', 'without light-dark() it is light on every page'],
  ['phone', 'look/schemes.test.js', 'follows <meta name="color-scheme">', 'without light-dark() it is light on every page'],
  ['phone', 'look/schemes.test.js', 'follows a page that changes its own', 'without light-dark() it is light on every page'],
  ['phone', 'readme/manifest.test.js', 'not by their default: dark', 'without light-dark() it is light on every page'],
  ['phone', 'host/policy.test.js', 'with its styles', 'without constructable style sheets a policy that allows no <style> leaves the content unstyled'],
  ['phone', 'host/untouched.test.js', "the browser's built-in objects", 'the downgrade to a browser of 2021 changes these objects'],
  ['phone', 'host/finished-pages.test.js', 'shows the element when its script runs', 'the downgrade changes the style sheet, and the page allows the hash of the original'],
  ['phone', 'host/finished-pages.test.js', 'without constructable style sheets', 'the downgrade changes the style sheet, and the page allows the hash of the original'],
  ['phone', 'host/finished-pages.test.js', 'in the element', 'the downgrade changes the style sheet, and the page allows the hash of the original'],
  ['phone', 'host/hostile-scripts.test.js', 'works with zone.js', 'the current zone.js needs Object.hasOwn(), so the fallback stays'],
  ['phone', 'host/moved.test.js', 'both sides of a view transition', 'it has no view transitions'],
  ['phone', 'host/trusted-types.test.js', 'works by setHTML() where Trusted Types allow only another name', 'without setHTML() the fallback stays'],
  ['phone', 'host/trusted-types.test.js', 'works by setHTML() where Trusted Types allow no policy', 'without setHTML() the fallback stays'],
  ['phone', 'host/trusted-types.test.js', 'works by setHTML() where Trusted Types allow lit-html once', 'without setHTML() the fallback stays'],
  ['phone', 'host/trusted-types.test.js', 'where Trusted Types allow no policy, with the script from another origin', 'without setHTML() the fallback stays'],
  ['phone', 'look/surroundings.matrix.test.js', 'hides blocks with content-visibility', 'without content-visibility no page can, nor can the test'],
  ['firefox', 'host/finished-pages.test.js', 'lets a drag select', 'a drag that begins on a link drags the link; one that begins beside it selects'],
  ['firefox', 'host/under-bars.matrix.test.js', 'Tab scrolls each control', 'it scrolls less far: up to 31 px of a tile stay below a bar, the number visible'],
  ['firefox', 'safety/tap.matrix.test.js', 'a pen', 'its automation cannot emulate a pen'],
  ['webkit', 'look/scripts.test.js', 'Thai breaks between words', 'WebKitGTK breaks Thai between any two letters, on a page without our script too'],
  ['webkit', 'host/finished-pages.test.js', 'lets a drag select', 'WebKitGTK sometimes crashes when WebDriver drags'],
  ['webkit', 'host/loading.test.js', 'cannot be reached', 'it lists no failed requests, which the test counts'],
  ['webkit', 'look/surroundings.matrix.test.js', 'a zoomed box', 'its client rects and its elementFromPoint() disagree under zoom'],
  ['webkit', 'look/surroundings.matrix.test.js', 'a box clamped to three lines', 'it counts the lines in the shadow root among the three of the page'],
  ['webkit', 'safety/exit.test.js', 'another page, in a window', 'it opens a window only for a user gesture'],
  ['webkit', 'safety/exit.test.js', 'in a sandbox', 'a script of the parent page can navigate a frame out of its sandbox, and the test page with it'],
  ['webkit', 'safety/exit-frames.test.js', 'does not navigate when the host page leaves', 'a frame cannot tell that it is not displayed, and follows its own address too'],
  ['webkit', 'safety/exit-frames.test.js', 'in a frame that cannot navigate the window', 'it navigates the test page around the frame, sandbox or not'],
  ['webkit', 'safety/tap.matrix.test.js', 'a touch', 'WebDriver of WebKitGTK has only a mouse'],
  ['webkit', 'safety/tap.matrix.test.js', 'a pen', 'WebDriver of WebKitGTK has only a mouse'],
  ['firefox', 'host/hidden.matrix.test.js', 'a screen reader', 'its automation does not tell the accessibility tree'],
  ['webkit', 'host/hidden.matrix.test.js', 'a screen reader', 'WebDriver does not tell the accessibility tree'],
  ['webkit', 'host/hidden.matrix.test.js', 'in print', 'WebDriver cannot emulate print media'],
  ['webkit', 'look/forced-colors.test.js', '', 'WebDriver cannot emulate forced colours'],
  ['webkit', 'look/print.test.js', '', 'WebDriver cannot emulate print media'],
  ['webkit', 'look/order.test.js', 'in print', 'WebDriver cannot emulate print media'],
  ['webkit', 'look/print-card.test.js', '', 'WebDriver cannot emulate print media'],
  ['webkit', 'look/readers-font.test.js', '', 'WebDriver cannot change the font size of the browser'],
  ['webkit', 'look/schemes.test.js', 'for a visitor who prefers dark', 'WebDriver cannot emulate prefers-color-scheme'],
  ['webkit', 'look/schemes.test.js', 'follows <meta name="color-scheme">', 'WebDriver cannot emulate prefers-color-scheme'],
  ['webkit', 'look/stillness.test.js', 'prefers-reduced-motion: reduce', 'WebDriver cannot emulate prefers-reduced-motion'],
];

const userAgents = { phone: /Phone of 2021/, firefox: /Firefox/, 'chromium-92': /Chrome\/92\./, chromium: /Chrome/, webkit: /WebKit/ };

/** The engine that runs the test page, as `ENGINES` names it. */
export const engine = Object.keys(userAgents).find((name) => userAgents[name].test(navigator.userAgent));

before(async function () {
  const { testFile } = await getConfig();
  for (const [exceptEngine, path, title, reason] of exceptions) {
    if (exceptEngine !== engine || !testFile.includes(`/test/${path}`)) continue;
    let skipped = 0;
    this.test.parent.eachTest((test) => {
      if (!test.fullTitle().includes(title)) return;
      test.pending = true;
      skipped++;
    });
    if (!skipped) throw new Error(`No title in ${path} contains "${title}": ${reason}`);
  }
});
