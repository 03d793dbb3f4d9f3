import { contentOf, controlsOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { openDisclosures, rowsOf } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { waitUntilStill } from '../support/browser/geometry.js';
import { press, sendKeys } from '../support/browser/keys.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf } from '../support/browser/visible-text.js';

const BAR = 90;

/** A fixed header and a consent bar. */
const BARS = ['top', 'bottom'].map((edge) => `<div style="position: fixed; left: 0; right: 0; ${edge}: 0; height: ${BAR}px; background: black"></div>`).join('');

const FAR = '<div style="height: 2000px"></div>';

/** How much of a box, in px, no bar covers. */
const uncoveredHeight = ({ top, bottom }, { innerHeight }) => Math.max(0, Math.min(bottom, innerHeight - BAR) - Math.max(top, BAR));

/** Whether this browser respects scroll margins when the focus moves to a covered element: the Chromium of the npm package does not. */
const respectsScrollMargins = async () => {
  const page = await openPage(`<button style="display: block; height: 640px">Start</button><a href="/" style="scroll-margin-block: 100px">A link</a>${FAR}${BARS}`);
  page.window.focus();
  page.$('button').focus();
  await press('Tab');
  const uncovered = uncoveredHeight(page.$('a').getBoundingClientRect(), page.window);
  page.frame.remove();
  return uncovered > 0;
};

afterEach(() => sendKeys({ up: 'Shift' }));

for (const name of ELEMENTS)
  for (const isBackwards of [false, true])
    it(`${isBackwards ? 'Shift+Tab' : 'Tab'} scrolls each control of ${name} clear of the fixed bars`, async function () {
      if (!(await respectsScrollMargins())) this.skip();
      const page = await openPage(`<button id="start">Start</button>${FAR}<${name}></${name}>${FAR}<button id="end">End</button>${BARS}`);
      const content = await contentOf(page.$(name));
      openDisclosures(page.$(name));
      // The focus is never in the bar of the exit.
      const controls = controlsOf(content).filter((control) => !control.closest('.bar'));
      page.window.focus();
      page.$(isBackwards ? '#end' : '#start').focus();
      if (isBackwards) await sendKeys({ down: 'Shift' });
      for (const control of isBackwards ? controls.reverse() : controls) {
        await press('Tab');
        expectFocus(control);
        // WebKit scrolls a moment later.
        await waitUntilStill(control);
        const box = control.getBoundingClientRect();
        // In WebKit 2.5 px of the padding of a link in a sentence stay below a bar.
        expect(uncoveredHeight(box, page.window), `uncovered height of "${textOf(control)}"`).to.be.closeTo(box.height, 3);
      }
    }).timeout(30000);

it('a row scrolls to the heading of another element, clear of the fixed bars', async () => {
  const page = await openPage(`<help-emergency></help-emergency>${FAR}<support-offers></support-offers>${FAR}${BARS}`);
  await contentOf(page.$('help-emergency'));
  const content = await contentOf(page.$('support-offers'));
  rowsOf(page.$('help-emergency'))[0].click();
  const title = content.querySelector('.title');
  expectFocus(title);
  const box = title.getBoundingClientRect();
  expect(uncoveredHeight(box, page.window)).to.be.closeTo(box.height, 2);
});

it('each number can be scrolled clear of the fixed bars when the element is at the end of the page', async () => {
  for (const name of ELEMENTS) {
    const page = await openPage(`${BARS}<div style="height: ${BAR}px"></div><${name}></${name}>`, { width: 390, height: 600 });
    await contentOf(page.$(name));
    for (const { tile } of numberTilesOf(page.$(name))) {
      tile.scrollIntoView({ block: 'center' });
      const box = tile.getBoundingClientRect();
      expect(uncoveredHeight(box, page.window), tile.href).to.be.closeTo(box.height, 2);
    }
  }
});
