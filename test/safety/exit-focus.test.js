import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { describeControl, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { engine } from '../support/browser/exceptions.js';
import { deepActiveElement } from '../support/browser/focus.js';
import { toTestPage } from '../support/browser/geometry.js';
import { expect, waitUntil } from '../support/browser/page.js';
import { barButtonsOf, openPageWithExit, supportsPopover, waitForBar } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const setBrowserFontSize = (size) => executeServerCommand('reader-font', size);

const SPACER = '<div style="height: 1000px"></div>';

/** Controls of the host: in the page, in a shadow root and in a frame. */
const HOST_CONTROLS = `<p><a href="#x">A link of the host</a> <button>Theirs</button></p>
  <p class="host-root"></p>
  <iframe srcdoc="<button>In a frame</button>" style="height: 60px; width: 200px"></iframe>`;

const FILL_HOST_ROOTS = `<script>
  addEventListener('DOMContentLoaded', () => {
    for (const host of document.querySelectorAll('.host-root')) host.attachShadow({ mode: 'open' }).innerHTML = '<button>One</button> <button>Two</button> <button>Three</button>';
  });
</script>`;

const cards = (names, attributes = '') => names.map((name) => `<${name} ${attributes}></${name}>`).join(HOST_CONTROLS);

/** Waits until nothing has moved, and the bar has come or gone, for eight frames. */
const waitUntilSettled = async (page, element) => {
  let before;
  for (let i = 0, frames = 0; frames < 8 && i < 200; i++) {
    await nextFrame();
    const now = [element.getBoundingClientRect().top, page.window.scrollY, barButtonsOf(page).length].join();
    frames = now === before ? frames + 1 : 0;
    before = now;
  }
};

const deepElementFromPoint = (document, x, y) => {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
  return hit;
};

/** What is hit at the corners and the centre of a box, as far as they are in the viewport. */
const hitsOf = ({ window, document }, { left, top, right, bottom }) =>
  [[left + 2, top + 2], [right - 2, top + 2], [(left + right) / 2, (top + bottom) / 2], [left + 2, bottom - 2], [right - 2, bottom - 2]]
    .filter(([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight)
    .map(([x, y]) => deepElementFromPoint(document, x, y));

/** Asserts that the bar does not lie over the focused control, and that the digits of a focused number are seen whole. */
const expectSeen = (page, focused, where) => {
  for (const box of focused.getClientRects())
    expect(hitsOf(page, box).some((hit) => hit?.closest('.bar')), `the bar lies over ${describeControl(focused)} ${where}`).to.equal(false);
  const number = focused.matches('[href^="tel:"]') && focused.querySelector('bdi');
  if (!number) return false;
  const box = number.getBoundingClientRect();
  expect(box.top >= -1 && box.bottom <= page.window.innerHeight + 1, `${number.textContent} is in the viewport ${where}: ${box.top} to ${box.bottom}`).to.equal(true);
  expect(hitsOf(page, box).every((hit) => focused.contains(hit)), `nothing lies over ${number.textContent} ${where}`).to.equal(true);
  return true;
};

/** Moves the focus through a page by Tab, and asserts of each control that it is seen. */
const tabThrough = async (page, { isBackwards, where }) => {
  page.window.focus();
  const [start, end] = isBackwards ? ['#end', '#start'] : ['#start', '#end'];
  page.$(start).focus();
  let numbers = 0;
  let barsSeen = 0;
  if (isBackwards) await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 120; i++) {
      await sendKeys({ press: 'Tab' });
      const focused = deepActiveElement(page.document);
      await waitUntilSettled(page, focused);
      if (focused === page.$(end)) return { numbers, barsSeen };
      numbers += expectSeen(page, focused, where);
      barsSeen += barButtonsOf(page).length;
    }
  } finally {
    if (isBackwards) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`Tab does not come to ${end}, ${where}; it is on ${describeControl(deepActiveElement(page.document))}`);
};

afterEach(async () => {
  await resetMouse();
  await sendKeys({ up: 'Shift' });
  if (engine !== 'webkit') await setBrowserFontSize(16);
});

const openTabPage = (body, options) =>
  openPageWithExit(`<button id="start">Start</button>${SPACER}${body}${SPACER}<button id="end">End</button>`, { head: FILL_HOST_ROOTS + SCRIPT_TAG, width: 320, height: 256, ...options });

for (const letters of [16, 20, 24, 32])
  for (const lang of ['en', 'nb'])
    for (const isBackwards of [false, true])
      it(`${isBackwards ? 'Shift+Tab' : 'Tab'} comes to nothing under the bar, and to whole numbers, at 320 x 256 px with letters of ${letters} px, in ${lang}`, async () => {
        // The driver of WebKitGTK cannot set the letters of the reader.
        if (engine !== 'webkit') await setBrowserFontSize(letters);
        const attributes = engine === 'webkit' ? `style="--help-size: ${letters / 16}"` : '';
        const page = await openTabPage(HOST_CONTROLS + cards(['help-emergency', 'support-offers'], attributes) + HOST_CONTROLS, { lang });
        const { numbers } = await tabThrough(page, { isBackwards, where: `with letters of ${letters} px, in ${lang}` });
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
  await sendKeys({ press: 'Tab' });
  await waitUntil(() => root.activeElement === two);
  await waitForBar(page, false);
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
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
    await sendKeys({ press: 'Tab' });
  }
});
