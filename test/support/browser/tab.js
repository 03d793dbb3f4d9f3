/** The focus moves through a page by Tab, under the bar of the exit. */
import { nextFrame } from '@open-wc/testing';
import { describeControl } from './content.js';
import { deepActiveElement } from './focus.js';
import { press, sendKeys } from './keys.js';
import { expect } from './page.js';
import { barButtonsOf, openPageWithExit } from './quick-exit.js';
import { SCRIPT_TAG } from './script-tags.js';

export const SPACER = '<div style="height: 1000px"></div>';

/** Controls of the host: in the page, in a shadow root and in a frame. */
export const HOST_CONTROLS = `<p><a href="#x">A link of the host</a> <button>Theirs</button></p>
  <p class="host-root"></p>
  <iframe srcdoc="<button>In a frame</button>" style="height: 60px; width: 200px"></iframe>`;

export const FILL_HOST_ROOTS = `<script>
  addEventListener('DOMContentLoaded', () => {
    for (const host of document.querySelectorAll('.host-root')) host.attachShadow({ mode: 'open' }).innerHTML = '<button>One</button> <button>Two</button> <button>Three</button>';
  });
</script>`;

export const cards = (names, attributes = '') => names.map((name) => `<${name} ${attributes}></${name}>`).join(HOST_CONTROLS);

/** Waits until nothing has moved, and the bar has come or gone, for eight frames. */
export const waitUntilSettled = async (page, element) => {
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
export const expectSeen = (page, focused, where) => {
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
export const tabThrough = async (page, { isBackwards, where }) => {
  page.window.focus();
  const [start, end] = isBackwards ? ['#end', '#start'] : ['#start', '#end'];
  page.$(start).focus();
  let numbers = 0;
  let barsSeen = 0;
  if (isBackwards) await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 120; i++) {
      await press('Tab');
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

/** Opens a page that scrolls, between two buttons. */
export const openTabPage = (body, options) =>
  openPageWithExit(`<button id="start">Start</button>${SPACER}${body}${SPACER}<button id="end">End</button>`, { head: FILL_HOST_ROOTS + SCRIPT_TAG, width: 320, height: 256, ...options });
