import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { engine } from '../support/browser/exceptions.js';
import { deepActiveElement } from '../support/browser/focus.js';
import { toTestPage } from '../support/browser/geometry.js';
import { press, sendKeys } from '../support/browser/keys.js';
import { expect, waitUntil } from '../support/browser/page.js';
import { barButtonsOf, openPageWithExit, supportsPopover, waitForBar } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';
import { cards, expectSeen, FILL_HOST_ROOTS, HOST_CONTROLS, openTabPage, SPACER, tabThrough, waitUntilSettled } from '../support/browser/tab.js';

afterEach(async () => {
  await resetMouse();
  await sendKeys({ up: 'Shift' });
});

for (const isBackwards of [false, true])
  it(`${isBackwards ? 'Shift+Tab' : 'Tab'} comes to nothing under the bar, and to whole numbers, at 320 x 256 px`, async () => {
    const page = await openTabPage(HOST_CONTROLS + cards(['help-emergency', 'support-offers']));
    const { numbers } = await tabThrough(page, { isBackwards, where: 'in a low viewport' });
    expect(numbers, 'numbers that had the focus').to.be.at.least(4);
  }).timeout(120000);

for (const isBackwards of [false, true])
  it(`${isBackwards ? 'Shift+Tab' : 'Tab'} comes to nothing under the bar in narrow columns, where a tile is higher than the viewport`, async () => {
    const page = await openTabPage('<div style="columns: 2; column-width: 140px"><support-offers></support-offers></div>', { lang: 'nb' });
    const { numbers } = await tabThrough(page, { isBackwards, where: 'in narrow columns' });
    expect(numbers, 'numbers that had the focus').to.be.at.least(4);
  }).timeout(120000);

for (const isBackwards of [false, true])
  it(`${isBackwards ? 'Shift+Tab' : 'Tab'} comes to nothing under the bar of <quick-exit>, with all sections open`, async () => {
    const page = await openTabPage(`<quick-exit></quick-exit>${HOST_CONTROLS}${cards(ELEMENTS)}${HOST_CONTROLS}`, { height: 400 });
    for (const name of ELEMENTS) openDisclosures(page.$(name));
    const { barsSeen } = await tabThrough(page, { isBackwards, where: 'with <quick-exit>' });
    expect(barsSeen > 0, 'the bar is there for some of them').to.equal(supportsPopover(page));
  }).timeout(120000);

/** What can have the focus at the top of the viewport. */
const focusTargets = {
  'a link of the host': ['<a href="#x" class="target">Theirs</a>', ({ $ }) => $('.target')],
  'a control in a shadow root of the host': ['<p class="host-root"></p>', ({ $ }) => $('.host-root').shadowRoot.firstChild],
  'a frame of the host': ['<iframe srcdoc="<button>In a frame</button>" style="height: 60px"></iframe>', ({ $ }) => $('iframe')],
  'a link of ours': ['', ({ $ }) => $('help-emergency').shadowRoot.querySelector('.rosa')],
};

for (const [what, [html, targetOf]] of Object.entries(focusTargets))
  it(`goes away while ${what} has the focus in the top quarter, and comes back when it has gone`, async function () {
    const page = await openPageWithExit(`${SPACER}<div style="float: left; width: 0; height: 0; position: relative"><div style="position: absolute; top: 300px; z-index: 1; width: 200px">${html}</div></div><help-emergency></help-emergency>${SPACER}<button id="other" style="position: fixed; bottom: 0; left: 0">Other</button>`, { head: FILL_HOST_ROOTS + SCRIPT_TAG, height: 500 });
    if (!supportsPopover(page)) this.skip();
    const target = targetOf(page);
    const scrollTargetTo = (y) => page.window.scrollTo({ top: page.window.scrollY + target.getBoundingClientRect().top - y, behavior: 'instant' });
    page.window.focus();
    page.$('help-emergency').scrollIntoView();
    page.window.scrollBy(0, 150);
    await waitForBar(page);
    // Without the focus the bar stays.
    scrollTargetTo(20);
    await waitUntilSettled(page, target);
    await waitForBar(page);
    (target.contentDocument?.querySelector('button') ?? target).focus({ preventScroll: true });
    await waitForBar(page, false);
    scrollTargetTo(-250);
    await waitForBar(page);
    scrollTargetTo(20);
    await waitForBar(page, false);
    // A press beside it takes the focus away, but not in the automated WebKitGTK.
    if (engine === 'webkit') page.$('#other').focus({ preventScroll: true });
    else await sendMouse({ type: 'click', position: toTestPage(page, [390, 490]) });
    await waitForBar(page);
  });

it('goes away while the focus moves within a shadow root of the host into the top quarter', async function () {
  const page = await openPageWithExit(`<quick-exit></quick-exit><p id="host"></p>${SPACER}<help-emergency></help-emergency>${SPACER}`, { height: 500 });
  if (!supportsPopover(page)) this.skip();
  const root = page.$('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<button style="position: fixed; bottom: 0">One</button><button style="position: fixed; top: 0">Two</button>';
  const [one, two] = root.children;
  page.$('help-emergency').scrollIntoView();
  await waitForBar(page);
  page.window.focus();
  one.focus({ preventScroll: true });
  await waitUntilSettled(page, one);
  expect(barButtonsOf(page).length).to.equal(1);
  await press('Tab');
  await waitUntil(() => root.activeElement === two);
  await waitForBar(page, false);
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
  await waitUntil(() => root.activeElement === one);
  await waitForBar(page);
});

it('scrolls nothing while the focus moves under it', async () => {
  const page = await openPageWithExit(`<quick-exit></quick-exit><nav style="position: fixed; top: 0; left: 0">${'<a href="#x">Theirs</a> '.repeat(5)}</nav>${SPACER}<help-emergency></help-emergency>${SPACER}`, { height: 400 });
  page.window.focus();
  page.window.scrollTo({ top: 1100, behavior: 'instant' });
  if (supportsPopover(page)) await waitForBar(page);
  const { scrollY } = page.window;
  page.$('nav a').focus({ preventScroll: true });
  for (let i = 0; i < 4; i++) {
    await waitUntilSettled(page, page.$('nav a'));
    expect(page.window.scrollY, `at link ${i}`).to.equal(scrollY);
    expectSeen(page, deepActiveElement(page.document), `link ${i}`);
    await press('Tab');
  }
});
