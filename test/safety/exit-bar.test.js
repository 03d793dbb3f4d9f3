import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { centreOf, toTestPage } from '../support/browser/geometry.js';
import { engine } from '../support/browser/exceptions.js';
import { press } from '../support/browser/keys.js';
import { expect, pause, waitUntil } from '../support/browser/page.js';
import { barButtonsOf, barOf, exitButtonOf, exitButtonsOf, isCovered, openPageWithExit, supportsPopover, waitForBar } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const SPACER = '<div style="height: 2000px"></div>';
const CARD = '<help-emergency></help-emergency>';

const boxOf = (element) => element.getBoundingClientRect();

const waitForFrames = async (count = 4) => {
  for (let i = 0; i < count; i++) await nextFrame();
};

const scrollTo = async (scroller, top, left = 0) => {
  scroller.scrollTo({ top, left, behavior: 'instant' });
  await waitForFrames();
};

/** Scrolls until the exit of a card has gone by and the card is still there. */
const scrollPastExit = (page, element, scroller = page.window) => scrollTo(scroller, (scroller.scrollY ?? scroller.scrollTop) + boxOf(exitButtonOf(element)).bottom + 100);

/** Whether a tap on the centre of an exit reaches it, through the shadow roots around it. */
const isTappable = (button) => {
  const [x, y] = centreOf(button);
  let hit = button.ownerDocument.elementFromPoint(x, y);
  while (hit?.shadowRoot) hit = hit.shadowRoot.elementFromPoint(x, y);
  return button.contains(hit);
};

/** Asserts that the bar of an element is the only one, at the top of the viewport and as wide as it, and that a tap reaches it. */
const expectBar = async (page, element, { scale = 1 } = {}) => {
  await waitForBar(page);
  const [button, ...others] = barButtonsOf(page);
  expect(others.length, 'bars beside the first').to.equal(0);
  const bar = barOf(element);
  expect(bar.contains(button), 'the bar is that of the element').to.equal(true);
  const { clientWidth } = page.document.documentElement;
  const { left, top, right, height } = boxOf(bar);
  for (const [name, actual, expected] of [['left', left, 0], ['top', top, 0], ['right', right, clientWidth]]) expect(actual * scale, name).to.be.closeTo(expected, 1);
  expect(height * scale).to.be.at.most(page.window.innerHeight / 4 + 1);
  expect(boxOf(button).left * scale).to.be.at.least(0);
  expect(boxOf(button).right * scale).to.be.at.most(clientWidth);
  if (scale === 1) expect(isTappable(button), 'a tap reaches the bar').to.equal(true);
};

const expectNoBar = async (page, when) => {
  await waitForBar(page, false);
  await waitForFrames();
  expect(barButtonsOf(page).length, `bars ${when}`).to.equal(0);
};

/** What presses and releases (`down`, `up`) at a position of the test page: a finger and a mouse. WebDriver of WebKitGTK has only a mouse. */
const pointersAt = (position) => {
  const touch = (type) => executeServerCommand('touch', { type, x: position[0], y: position[1] });
  const mouse = async (type) => {
    await sendMouse({ type: 'move', position });
    await sendMouse({ type });
  };
  return engine === 'webkit' ? [mouse] : [touch, mouse];
};

/** Skips a test of the bar in a browser without popover, where the exit is sticky in its card. */
const openPageWithBar = async (test, body, options) => {
  const page = await openPageWithExit(body, { height: 500, ...options });
  if (!supportsPopover(page)) test.skip();
  return page;
};

afterEach(() => resetMouse());

/** Keeps the processor busy for 90 of 110 ms. */
const BUSY = '<script>setInterval(() => { for (const end = performance.now() + 90; performance.now() < end; ); }, 110)</script>';

describe('the exit in a card', () => {
  for (const width of [320, 400, 768])
    it(`is at the top of the card, above 112, at least 48 px large, at a width of ${width} px`, async () => {
      for (const name of ELEMENTS) {
        const page = await openPageWithExit(`<div style="height: 130px"></div><${name}></${name}>${SPACER}`, { width });
        const element = page.$(name);
        const card = boxOf(element);
        const box = boxOf(exitButtonOf(element));
        expect(Math.min(box.width, box.height)).to.be.at.least(48);
        expect(box.top - card.top).to.be.within(0, 40);
        expect(box.bottom).to.be.at.most(boxOf(element.shadowRoot.querySelector('.title')).top);
        expect([box.left >= card.left, box.right <= card.right]).to.deep.equal([true, true]);
      }
    });

  for (const [what, head] of [['', ''], [' whose script is busy 90 of 110 ms', BUSY]])
    it(`moves with 112 and ROSA as one piece, and nothing in the page is changed, while a page${what} scrolls`, async function () {
      const page = await openPageWithExit(`<div style="height: 300px"></div>${CARD}${SPACER}`, { head: SCRIPT_TAG, height: 500 });
      const element = page.$('help-emergency');
      openDisclosures(element);
      await waitForFrames();
      // From here on the page is busy.
      page.document.head.append(page.document.createRange().createContextualFragment(head));
      // Without popover the exit is sticky while its card is there.
      const parts = [supportsPopover(page) ? '.exit .leave' : '.title', '.emergency', '.rosa'].map((selectors) => element.shadowRoot.querySelector(selectors));
      const changes = [];
      const observer = new page.window.MutationObserver((records) => changes.push(...records.map(({ type, attributeName }) => attributeName ?? type)));
      for (const root of [page.document, element.shadowRoot]) observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
      const distances = () => parts.map((part) => Math.round((boxOf(part).top - boxOf(element).top) * 10) / 10);
      const before = distances();
      let barFrames = 0;
      for (let y = 0; y < 900; y += 15) {
        page.window.scrollTo(0, y);
        await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
        expect(distances(), `at ${y} px`).to.deep.equal(before);
        barFrames += barButtonsOf(page).length;
      }
      expect(changes).to.deep.equal([]);
      expect(barFrames > 0, 'the bar is shown').to.equal(supportsPopover(page));
    }).timeout(60000);
});

describe('the bar', () => {
  it('is shown once the exit has gone by and while part of the card is seen', async function () {
    const page = await openPageWithBar(this, `<div style="height: 300px"></div>${CARD}${SPACER}`);
    const element = page.$('help-emergency');
    await expectNoBar(page, 'above the card');
    await scrollTo(page.window, 300);
    await expectNoBar(page, 'while the exit is there');
    await scrollPastExit(page, element);
    await expectBar(page, element);
    await scrollTo(page.window, 300 + boxOf(element).height - 150);
    await expectBar(page, element);
    await scrollTo(page.window, 300 + boxOf(element).height + 10);
    await expectNoBar(page, 'after the card');
    await scrollTo(page.window, 450);
    await expectBar(page, element);
    await scrollTo(page.window, 290);
    await expectNoBar(page, 'when the exit is back');
  });

  it('is that of the card on the screen, one at a time', async function () {
    const page = await openPageWithBar(this, `${ELEMENTS.map((name) => `<${name}></${name}>`).join('')}${SPACER}`);
    const shown = new Set();
    const end = page.document.documentElement.scrollHeight - SPACER.match(/\d+/)[0];
    for (let y = 0; y < end + 100; y += 60) {
      await scrollTo(page.window, y);
      expect(barButtonsOf(page).length, `bars at ${y}`).to.be.at.most(1);
      for (const name of ELEMENTS) if (barButtonsOf(page)[0]?.getRootNode().host === page.$(name)) shown.add(name);
    }
    expect([...shown]).to.deep.equal(ELEMENTS);
    expect(barButtonsOf(page).length, 'bars after the cards').to.equal(0);
  }).timeout(60000);

  /** What a host puts around a card: HTML, options of the page, and the box that scrolls. */
  const places = {
    'in columns': [`<div style="columns: 2; width: 700px">${CARD}</div>${SPACER}`, { width: 720 }],
    'in a box that scrolls': [`<p>Words of the host</p><div id="box" style="overflow: auto; height: 420px">${CARD}${SPACER}</div>`, {}, '#box'],
    'in a box with a transform': [`<div style="transform: translate(10px, 10px) scale(0.95); will-change: transform">${CARD}</div>${SPACER}`],
    'in a box with a filter, contain and clip-path': [`<div style="filter: blur(0); contain: paint; clip-path: inset(0)">${CARD}</div>${SPACER}`],
    'in a box with overflow: hidden and z-index: -1': [`<div style="overflow: hidden; position: relative; z-index: -1">${CARD}</div>${SPACER}`],
    'in a very high card': [`<help-emergency><div slot="end" style="height: 150000px"></div></help-emergency>${SPACER}`],
    'with dir=rtl': [`${CARD}${SPACER}`, { html: 'dir=rtl' }],
    'in a shadow root': ['<div id="host-root"></div>', { head: `${SCRIPT_TAG}<script>addEventListener('DOMContentLoaded', () => { document.querySelector('#host-root').attachShadow({ mode: 'open' }).innerHTML = '${CARD}${SPACER}' })</script>` }],
    'under a header of the host of 64 px': [`<header style="position: fixed; inset: 0 0 auto; height: 64px; background: black; z-index: 2147483647"></header><div style="height: 64px"></div>${CARD}${SPACER}`],
    'in a column of 280 px': [`<div style="width: 280px">${CARD}</div>${SPACER}`, { width: 800 }],
  };

  for (const [where, [html, options, scroller]] of Object.entries(places))
    it(`is at the top of the viewport, as wide as it, ${where}`, async function () {
      const page = await openPageWithBar(this, html, options);
      await waitUntil(() => (page.$('help-emergency') ?? page.$('#host-root').shadowRoot.querySelector('help-emergency')).shadowRoot.querySelector('.help'), 'the card');
      const element = page.$('help-emergency') ?? page.$('#host-root').shadowRoot.querySelector('help-emergency');
      await expectNoBar(page, 'beside the exit in the card');
      await scrollPastExit(page, element, scroller && page.$(scroller));
      await expectBar(page, element);
    });

  for (const [where, selectors, zoom] of [['of the page', 'html', 1.5], ['of a box', '#box', 1.3], ['of a box', '#box', 0.8]])
    it(`is at the top of the viewport, as wide as it, under a CSS zoom ${where} of ${zoom}`, async function () {
      const page = await openPageWithBar(this, `<div id="box">${CARD}</div>${SPACER}`, { style: `${selectors} { zoom: ${zoom} }`, height: 640 });
      await scrollPastExit(page, page.$('help-emergency'));
      await waitForBar(page);
      const bar = barOf(page.$('help-emergency'));
      // Engines differ in what a client rect counts in: the bar is as wide as a fixed box of the viewport's width in the same place.
      const probe = page.document.createElement('div');
      probe.style.cssText = 'position: fixed; inset: 0 0 auto; height: 1px; zoom: normal';
      page.$('#box').append(probe);
      for (const side of ['left', 'top', 'right']) expect(boxOf(bar)[side], side).to.be.closeTo(boxOf(probe)[side], 1);
      const hit = page.document.elementFromPoint(200, 10);
      expect(hit === page.$('help-emergency'), 'a tap reaches the bar').to.equal(true);
    });

  for (const dir of ['ltr', 'rtl'])
    it(`is as wide as the viewport of a page that is wider than the screen, with dir=${dir}`, async function () {
      const page = await openPageWithBar(this, `<div style="width: 960px">${CARD}${SPACER}</div>`, { html: `dir=${dir}`, width: 320 });
      const end = dir === 'rtl' ? -640 : 640;
      for (const x of [0, end / 2, end]) {
        await scrollTo(page.window, 200, x);
        await expectBar(page, page.$('help-emergency'));
      }
    });

  it('is at the top of a frame of another origin, as wide as it', async function () {
    // The frame tells what it shows: the page around it cannot look into it.
    const report = `<script>
      setInterval(() => {
        const root = document.querySelector('help-emergency').shadowRoot;
        if (!root.querySelector('.help')) return;
        scrollTo(0, 250);
        const { left, top, width } = root.querySelector('.bar').getBoundingClientRect();
        parent.postMessage({ left, top, missing: document.documentElement.clientWidth - width, isHit: document.elementFromPoint(100, 20) === root.host }, '*');
      }, 100);
    </script>`;
    const html = `<!doctype html><style>body { margin: 0 }</style>${SCRIPT_TAG}${CARD}${SPACER}${report}`;
    const page = await openPageWithBar(this, `<iframe sandbox="allow-scripts" srcdoc="${html.replaceAll('"', '&quot;')}" style="border: 0; width: 360px; height: 400px"></iframe>`);
    const frame = page.$('iframe').contentWindow;
    let reported;
    page.window.addEventListener('message', ({ data, source }) => { if (source === frame) reported = data; });
    await waitUntil(() => reported?.missing === 0, 'the frame shows a bar');
    expect(reported).to.deep.equal({ left: 0, top: 0, missing: 0, isHit: true });
  });

  for (const [size, isShown] of [[1, true], [1.2, false], [1.25, false], [2, false]])
    it(`is ${isShown ? '' : 'not '}there at 320 x 256 px with --help-size ${size}`, async function () {
      for (const lang of ['en', 'nb']) {
        const page = await openPageWithBar(this, `<help-emergency style="--help-size: ${size}"></help-emergency>${SPACER}`, { width: 320, height: 256, lang });
        await scrollPastExit(page, page.$('help-emergency'));
        if (isShown) await expectBar(page, page.$('help-emergency'));
        else await expectNoBar(page, `in ${lang}`);
      }
    });

  it('is one line, with the count and without it, at each width, with text twice as large', async function () {
    for (const lang of ['en', 'nb'])
      for (const size of [1, 2])
        for (const width of [280, 320, 768]) {
          const page = await openPageWithBar(this, `<help-emergency style="--help-size: ${size}"></help-emergency>${SPACER}`, { width, height: 800, lang });
          await scrollPastExit(page, page.$('help-emergency'));
          await expectBar(page, page.$('help-emergency'));
          const [button] = barButtonsOf(page);
          const { height } = boxOf(button);
          const expectOneLine = () => {
            expect(button.scrollWidth, `${lang}, ${size}, ${width} px`).to.be.at.most(button.clientWidth + 1);
            for (const span of button.querySelectorAll('span')) for (const { right } of span.getClientRects()) expect(right, span.textContent).to.be.at.most(boxOf(button).right);
            expect(boxOf(button).height).to.be.closeTo(height, 1);
          };
          expectOneLine();
          page.window.focus();
          await press('Shift');
          await waitUntil(() => barButtonsOf(page)[0].querySelector('.count'), 'the count is in the bar');
          expectOneLine();
          page.frame.remove();
        }
  }).timeout(60000);

  it('is not raised by a card with exit="none"', async function () {
    const page = await openPageWithBar(this, `<help-emergency exit="none"></help-emergency>${SPACER}`);
    await scrollTo(page.window, 300);
    await pause(100);
    expect(barButtonsOf(page).length).to.equal(0);
  });

  it('takes no tap that began before it was there', async function () {
    const page = await openPageWithBar(this, `${CARD}${SPACER}`, { head: CLOCK + SCRIPT_TAG });
    const element = page.$('help-emergency');
    await setForward(page, 3500);
    const pointers = pointersAt(toTestPage(page, [200, 24]));
    for (const send of pointers) {
      await scrollTo(page.window, 0);
      await expectNoBar(page, 'at the top');
      await send('down');
      await scrollPastExit(page, element);
      await expectBar(page, element);
      await send('up');
      await pause(100);
      expect(isCovered(page), 'covered by a tap that began before').to.equal(false);
      // As an engine that finds the target of a tap when the finger is lifted.
      barButtonsOf(page)[0].dispatchEvent(new page.window.MouseEvent('click', { detail: 1, bubbles: true, composed: true, cancelable: true }));
      expect(isCovered(page), 'covered by a click whose press was elsewhere').to.equal(false);
    }
    const mouse = pointers.at(-1);
    await mouse('down');
    await mouse('up');
    await waitUntil(() => isCovered(page), 'the next tap leaves');
  });

  it('that goes from under a finger lets no number be called that was behind it', async function () {
    const page = await openPageWithBar(this, `<support-offers></support-offers>${SPACER}`);
    const element = page.$('support-offers');
    const [, tile] = element.shadowRoot.querySelectorAll('.rosa');
    let clicks = 0;
    tile.addEventListener('click', (event) => {
      event.preventDefault();
      clicks++;
    });
    for (const send of pointersAt(toTestPage(page, [200, 28]))) {
      tile.blur();
      const { top, height } = boxOf(tile);
      await scrollTo(page.window, page.window.scrollY + top + height / 2 - 28);
      await expectBar(page, element);
      await send('down');
      tile.focus({ preventScroll: true });
      await expectNoBar(page, 'over the focus');
      await send('up');
      await pause(100);
      expect([clicks, isCovered(page)]).to.deep.equal([0, false]);
    }
  });

  it('comes when a card on the screen is shown late, by an animation or before the visitor scrolls by touch', async function () {
    const page = await openPageWithBar(this, `<div id="box" style="visibility: hidden">${CARD}</div>${SPACER}`, { style: '@keyframes appear { from { opacity: 0 } }' });
    const box = page.$('#box');
    await scrollTo(page.window, 300);
    await expectNoBar(page, 'over what is hidden');
    box.style.visibility = '';
    await pause(100);
    // No driver scrolls by touch in every engine.
    page.window.dispatchEvent(new page.window.PointerEvent('pointercancel', { bubbles: true }));
    await expectBar(page, page.$('help-emergency'));
    box.style.visibility = 'hidden';
    await scrollTo(page.window, 0);
    await scrollTo(page.window, 300);
    await expectNoBar(page, 'over what is hidden again');
    box.style.cssText = 'animation: appear .1s .3s backwards';
    await expectBar(page, page.$('help-emergency'));
  });
});

/** What hides a card or makes it unreachable, while its box stays where it is. */
const hiders = {
  'inert': ['', (box) => { box.inert = true; }, (box) => { box.inert = false; }],
  'transparent and not reachable': ['', (box) => { box.style.cssText = 'opacity: 0; pointer-events: none'; }, (box) => { box.style.cssText = ''; }],
  'not reachable': ['', (box) => { box.style.pointerEvents = 'none'; }, (box) => { box.style.pointerEvents = ''; }],
  'transparent': ['', (box) => { box.style.opacity = '0'; }, (box) => { box.style.opacity = ''; }],
  'invisible': ['', (box) => { box.style.visibility = 'hidden'; }, (box) => { box.style.visibility = ''; }],
  'behind a modal dialog': ['<dialog>A dialog <button>Close</button></dialog>', (box, { $ }) => $('dialog').showModal(), (box, { $ }) => $('dialog').close()],
  'behind a modal dialog in a shadow root': ['<div id="host-root"></div>', (box, { $ }) => {
    const root = $('#host-root').shadowRoot ?? $('#host-root').attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog>A dialog <button>Close</button></dialog>';
    root.querySelector('dialog').showModal();
  }, (box, { $ }) => $('#host-root').shadowRoot.querySelector('dialog').close()],
  'collapsed': ['', (box) => { box.style.cssText = 'max-height: 0; overflow: hidden'; }, (box) => { box.style.cssText = ''; }],
  'not displayed': ['', (box) => { box.style.display = 'none'; }, (box) => { box.style.display = ''; }],
};

describe('no bar', () => {
  for (const [state, [html, hide, show]] of Object.entries(hiders)) {
    it(`is shown over a page whose card is ${state}`, async function () {
      const page = await openPageWithBar(this, `<div id="box" style="height: 1px">${CARD}</div>${html}${SPACER}`);
      await scrollTo(page.window, 0);
      hide(page.$('#box'), page);
      await scrollTo(page.window, 300);
      await pause(100);
      expect(barButtonsOf(page).length).to.equal(0);
    });

    it(`stays when a press of the visitor makes the card ${state}, and it comes back`, async function () {
      const page = await openPageWithBar(this, `<div id="box">${CARD}</div><div id="hide" style="position: fixed; bottom: 0; left: 0; height: 40px; width: 80px">Hide</div>${html}${SPACER}`);
      const element = page.$('help-emergency');
      // As a button in Safari, it takes no focus.
      page.$('#hide').onclick = () => hide(page.$('#box'), page);
      await scrollPastExit(page, element);
      await expectBar(page, element);
      page.window.focus();
      await sendMouse({ type: 'click', position: toTestPage(page, centreOf(page.$('#hide'))) });
      await expectNoBar(page, 'while it is hidden');
      show(page.$('#box'), page);
      await scrollTo(page.window, 0);
      await scrollPastExit(page, element);
      await expectBar(page, element);
    });
  }
});

describe('<quick-exit>', () => {
  it('is the only exit: in its place, and as a bar while any card can be seen and its place cannot', async function () {
    const page = await openPageWithBar(this, `<quick-exit></quick-exit>${SPACER}${CARD}${SPACER}<support-offers></support-offers>${SPACER}`);
    const quickExit = page.$('quick-exit');
    expect(exitButtonsOf(page).map((button) => button.getRootNode().host.localName)).to.deep.equal(['quick-exit']);
    await expectNoBar(page, 'beside its place');
    await scrollTo(page.window, 800);
    await expectNoBar(page, 'where no card can be seen');
    for (const name of ['help-emergency', 'support-offers']) {
      await scrollTo(page.window, page.window.scrollY + boxOf(page.$(name)).top - 200);
      await expectBar(page, quickExit);
      await scrollTo(page.window, page.window.scrollY + boxOf(page.$(name)).bottom + 200);
      await expectNoBar(page, `after ${name}`);
    }
  });

  it('raises the bar at once where it stands below the cards', async function () {
    const page = await openPageWithBar(this, `${CARD}${SPACER}<footer><quick-exit></quick-exit></footer>`);
    await expectBar(page, page.$('quick-exit'));
    page.$('quick-exit').scrollIntoView();
    await expectNoBar(page, 'beside its place');
  });

  const hidings = {
    'the hidden attribute': ['hidden', (element) => element.removeAttribute('hidden'), (element) => element.setAttribute('hidden', '')],
    'display: none': ['style="display: none"', (element) => { element.parentElement.style.display = ''; }, (element) => { element.parentElement.style.display = 'none'; }],
    'visibility: hidden': ['style="visibility: hidden"', (element) => { element.parentElement.style.visibility = ''; }, (element) => { element.parentElement.style.visibility = 'hidden'; }],
  };

  for (const [how, [attribute, show, hide]] of Object.entries(hidings))
    it(`that ${how} hides gives the exit back to the cards, and takes it when it is shown`, async function () {
      const [outer, inner] = how === 'the hidden attribute' ? ['', attribute] : [attribute, ''];
      const page = await openPageWithExit(`<div ${outer}><quick-exit ${inner}></quick-exit></div>${CARD}${SPACER}`, { height: 500 });
      const carriers = () => exitButtonsOf(page).filter((button) => page.window.getComputedStyle(button).visibility === 'visible').map((button) => button.getRootNode().host.localName).join();
      expect(carriers()).to.equal('help-emergency');
      // A press of the visitor shows or hides it.
      show(page.$('quick-exit'));
      page.document.body.click();
      await waitUntil(() => carriers() === 'quick-exit', 'the card shows no exit');
      hide(page.$('quick-exit'));
      page.document.body.click();
      await waitUntil(() => carriers() === 'help-emergency', 'the card shows its exit again');
    });
});

/** Counts what costs something at rest: `window.work`, and the listeners of scrolling: `window.scrollListeners`. */
const COUNT_WORK = `<script>
  window.work = [];
  const listeners = new Map();
  Object.defineProperty(window, 'scrollListeners', { get: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0) });
  const count = (owner, name) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(owner, name);
    const counted = (original) => original && function (...args) { work.push(name); return original.apply(this, args); };
    Object.defineProperty(owner, name, value ? { value: counted(value), configurable: true, writable: true } : { get: counted(get), set, configurable: true });
  };
  for (const name of ['setInterval', 'requestAnimationFrame', 'getComputedStyle']) count(window, name);
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight']) if (name in Element.prototype) count(Element.prototype, name);
  for (const name of ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'offsetParent']) count(HTMLElement.prototype, name);
  for (const name of ['elementFromPoint']) count(Document.prototype, name);
  for (const [name, note] of [['addEventListener', 'add'], ['removeEventListener', 'delete']]) {
    const original = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (type, listener, options) {
      if (/scroll|wheel|touchmove/.test(type)) (listeners.get(type) ?? listeners.set(type, new Set()).get(type))[note](listener);
      return original.call(this, type, listener, options);
    };
  }
</script>`;

describe('at rest', () => {
  for (const [where, y] of [['beside the exit in the card', 0], ['under the bar', 300]])
    it(`nothing is measured, changed or repeated, and scrolling is not heard, ${where}`, async () => {
      const page = await openPageWithExit(`${CARD}<support-offers></support-offers>${SPACER}`, { head: COUNT_WORK + SCRIPT_TAG, height: 500 });
      const { window, document } = page;
      window.scrollTo(0, y);
      if (supportsPopover(page)) await waitForBar(page, y > 0);
      await pause(300);
      expect(window.work.includes('setInterval'), 'an interval').to.equal(false);
      expect(window.scrollListeners).to.equal(0);
      const observer = new window.MutationObserver((records) => window.work.push(...records.map(({ type }) => type)));
      for (const root of [document, ...['help-emergency', 'support-offers'].map((name) => page.$(name).shadowRoot)]) observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
      window.work.length = 0;
      await pause(500);
      expect(window.work).to.deep.equal([]);
    });

  it('scrolling is heard only while a count of Shift runs', async () => {
    const page = await openPageWithExit(`${CARD}${SPACER}`, { head: COUNT_WORK + SCRIPT_TAG, height: 500 });
    page.window.focus();
    expect(page.window.scrollListeners).to.equal(0);
    await press('Shift');
    expect(page.window.scrollListeners).to.be.above(0);
    page.window.scrollTo(0, 40);
    await waitUntil(() => page.window.scrollListeners === 0, 'scrolling is not heard any more');
  });
});
