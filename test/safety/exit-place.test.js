import { nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { controlsOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { engine } from '../support/browser/exceptions.js';
import { deepActiveElement, expectFocus } from '../support/browser/focus.js';
import { centreOf, toTestPage } from '../support/browser/geometry.js';
import { expect, pause, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, openPageWithExit, supportsPopover } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const SPACER = '<div style="height: 2000px"></div>';

const exitRectOf = (element) => exitButtonOf(element).getBoundingClientRect();

/** Whether a tap on the centre of the exit reaches it. */
const isTappable = (page, element) => {
  const { left, top, width, height } = exitRectOf(element);
  return element.shadowRoot.elementFromPoint(left + width / 2, top + height / 2)?.closest('button') === exitButtonOf(element) && page.document.elementFromPoint(left + width / 2, top + height / 2);
};

const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

afterEach(() => resetMouse());

/** The exit follows a change one frame later, and its observer reports in the next frame. */
const waitForFrames = async () => {
  for (let i = 0; i < 3; i++) await nextFrame();
};

/** Waits until the focused control has scrolled out from under the exit, which happens after a delay. */
const waitForFocusScroll = (page) => setForward(page, 450);

describe('the exit', () => {
  for (const width of [320, 400, 768])
    it(`is at the top of its element, at least 48 px large, at a width of ${width} px`, async () => {
      const page = await openPageWithExit(`<div style="height: 130px"></div><help-emergency></help-emergency>${SPACER}`, { width });
      const element = page.$('help-emergency');
      const card = element.getBoundingClientRect();
      const box = exitRectOf(element);
      expect(Math.min(box.width, box.height)).to.be.at.least(48);
      expect(box.top - card.top).to.be.within(0, 40);
      expect(box.bottom).to.be.at.most(element.shadowRoot.querySelector('a').getBoundingClientRect().top);
      expect(overlap(box, element.shadowRoot.querySelector('.title').getBoundingClientRect()) && width < 500).to.equal(false);
      expect([box.left >= card.left, box.right <= card.right]).to.deep.equal([true, true]);
    });

  for (const dir of ['ltr', 'rtl'])
    it(`is at the top of the viewport while its element intersects it, with dir=${dir}`, async () => {
      const page = await openPageWithExit(`<div style="height: 300px"></div><help-emergency></help-emergency>${SPACER}`, { html: `dir=${dir}`, height: 500 });
      const element = page.$('help-emergency');
      openDisclosures(element);
      for (const y of [0, 150, 290, 400, 800, 1200, 600, 100]) {
        page.window.scrollTo(0, y);
        await waitForFrames();
        const card = element.getBoundingClientRect();
        const box = exitRectOf(element);
        expect(box.top, `at ${y}`).to.be.within(Math.max(0, card.top), Math.max(0, card.top) + 40);
        expect(box.left >= card.left - 1 && box.right <= card.right + 1, `the exit is within the card at ${y}`).to.equal(true);
        expect(!!isTappable(page, element), `the exit can be tapped at ${y}`).to.equal(true);
      }
    });

  /** Boxes of the host around the element. */
  const containers = {
    'in a box with overflow: hidden': (body) => `<div style="overflow: hidden">${body}</div>`,
    'in a box that scrolls': (body) => `<div style="overflow: auto; height: 400px">${body}${SPACER}</div>`,
    'in a box with a transform': (body) => `<div style="transform: translate(10px, 10px)">${body}</div>`,
    'in a box with clip-path': (body) => `<div style="clip-path: inset(0); contain: paint">${body}</div>`,
    'in a box with z-index: -1': (body) => `<div style="position: relative; z-index: -1">${body}</div>`,
  };

  for (const [where, wrap] of Object.entries(containers))
    it(`can be tapped at the top of the viewport ${where}`, async function () {
      const page = await openPageWithExit(`${wrap('<help-emergency></help-emergency>')}${SPACER}`, { height: 500 });
      if (!supportsPopover(page)) this.skip();
      const element = page.$('help-emergency');
      (page.$('div').scrollHeight > page.$('div').clientHeight + 5 && where.includes('scrolls') ? page.$('div') : page.window).scrollTo(0, 260);
      await waitForFrames();
      expect(exitRectOf(element).top).to.be.within(0, 20);
      expect(!!isTappable(page, element)).to.equal(true);
    });

  it('is above a fixed header and a cookie notice', async function () {
    const style = '.bar { position: fixed; left: 0; right: 0; background: black; z-index: 2147483647 }';
    const page = await openPageWithExit(`<div class="bar" style="top: 0; height: 90px"></div><div class="bar" style="bottom: 0; top: 100px"></div><help-emergency></help-emergency>${SPACER}`, { style, height: 500 });
    if (!supportsPopover(page)) this.skip();
    const element = page.$('help-emergency');
    for (const y of [0, 60, 300]) {
      page.window.scrollTo(0, y);
      await waitForFrames();
      expect(!!isTappable(page, element), `at ${y}`).to.equal(true);
      expect(page.document.elementFromPoint(exitRectOf(element).left + 20, exitRectOf(element).top + 20) === element).to.equal(true);
    }
  });

  for (const name of ELEMENTS)
    it(`does not cover a number of ${name} that is scrolled into view`, async () => {
      const page = await openPageWithExit(`${SPACER}<${name}></${name}>${SPACER}`, { height: 600 });
      const element = page.$(name);
      openDisclosures(element);
      for (const number of element.shadowRoot.querySelectorAll('a[href^="tel:"], bdi'))
        for (const block of ['start', 'center', 'end', 'nearest']) {
          number.scrollIntoView({ block });
          await waitForFrames();
          const box = number.getBoundingClientRect();
          const { parentElement: bar } = exitButtonOf(element);
          expect(overlap(box, bar.getBoundingClientRect()), `${number.textContent} at ${block}`).to.equal(false);
        }
    }).timeout(60000);

  for (const back of [false, true])
    it(`does not cover the link that ${back ? 'Shift+Tab' : 'Tab'} focuses`, async () => {
      const page = await openPageWithExit(`<button id="start">Start</button>${SPACER}<trafficking-signs></trafficking-signs><support-offers></support-offers>${SPACER}<button id="end">End</button>`, { height: 500 });
      page.window.focus();
      page.$(back ? '#end' : '#start').focus();
      const count = [...page.document.querySelectorAll('trafficking-signs, support-offers')].flatMap(({ shadowRoot }) => controlsOf(shadowRoot)).length;
      if (back) await sendKeys({ down: 'Shift' });
      try {
        for (let i = 0; i < count; i++) {
          await sendKeys({ press: 'Tab' });
          await waitForFrames();
          const focused = deepActiveElement(page.document);
          // Firefox scrolls smoothly; the exit corrects the position afterwards.
          if (engine === 'firefox') await pause(600);
          const exit = [...page.document.querySelectorAll('trafficking-signs, support-offers')].map(exitButtonOf).find(Boolean);
          if (focused === exit || !focused.href) continue;
          expect(overlap(focused.getBoundingClientRect(), exit.parentElement.getBoundingClientRect()), focused.textContent).to.equal(false);
        }
      } finally {
        if (back) await sendKeys({ up: 'Shift' });
      }
    }).timeout(60000);

  for (const [input, distance] of [['key', 320], ['tap', 20]])
    it(`keeps the page where the visitor scrolls it after a ${input}`, async () => {
      const page = await openPageWithExit(`<button id="start">Start</button><help-emergency></help-emergency>${SPACER}`, { height: 500 });
      const { $, window } = page;
      const [before, target] = controlsOf($('help-emergency').shadowRoot).filter(({ localName }) => localName === 'summary');
      // The element still intersects the viewport.
      target.parentElement.open = true;
      window.focus();
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      await waitForFrames();
      if (input === 'key') {
        before.focus({ preventScroll: true });
        await sendKeys({ press: 'Tab' });
      } else await sendMouse({ type: 'click', position: toTestPage(page, centreOf(target)) });
      expectFocus(target);
      const y = Math.round(window.scrollY + (input === 'key' ? distance : target.getBoundingClientRect().top - distance));
      window.scrollTo(0, y);
      await pause(700);
      expect(Math.round(window.scrollY)).to.equal(y);
    });

  it('returns to its place when the page changes above it', async () => {
    const page = await openPageWithExit(`<div id="box"></div><help-emergency></help-emergency>${SPACER}`);
    const element = page.$('help-emergency');
    const distanceToTop = () => exitRectOf(element).top - element.getBoundingClientRect().top;
    const before = distanceToTop();
    page.$('#box').style.height = '200px';
    await waitUntil(() => Math.abs(distanceToTop() - before) < 2, `the exit is ${before} px below the top of its element`);
  });

  it('fits the viewport at 400% zoom with text twice as large', async () => {
    const page = await openPageWithExit('<help-emergency style="--help-size: 2"></help-emergency>', { width: 320, height: 256, lang: 'nb' });
    const element = page.$('help-emergency');
    for (const y of [0, 200]) {
      page.window.scrollTo(0, y);
      await waitForFrames();
      const box = exitRectOf(element);
      expect(box.left >= 0 && box.right <= 320 && box.top >= 0 && box.bottom <= 256, JSON.stringify(box)).to.equal(true);
      expect(exitButtonOf(element).scrollWidth).to.be.at.most(exitButtonOf(element).clientWidth + 1);
    }
  });

  /** Expects that the bar covers a number over its full width or not at all, so that nobody reads half a number. */
  const expectNoHalfCoveredNumber = (page, element) => {
    const bar = element.shadowRoot.querySelector('[popover]').getBoundingClientRect();
    for (const { shadowRoot } of page.document.querySelectorAll(ELEMENTS.join()))
      for (const number of shadowRoot.querySelectorAll('bdi')) {
        const box = number.getBoundingClientRect();
        if (overlap(box, bar)) expect([bar.left <= box.left, bar.right >= box.right], `${number.textContent} at ${page.window.scrollY}`).to.deep.equal([true, true]);
      }
  };

  const situations = {
    'in a window of 320 x 128 px': ['', (body) => body, { top: true, width: 320, height: 128 }],
    'where the element is 200,000 px high': ['', (body) => body.replace('></help', '><div slot="end" style="height: 200000px"></div></help'), { width: 360, height: 640 }],
    'in a box that scrolls': ['<p style="height: 60px; margin: 0">Words of the host</p>', (body) => `<div class="scrolls" style="overflow: auto; height: 420px">${body}</div>`, { width: 320, height: 640 }],
    'in <quick-exit>': ['<quick-exit></quick-exit><p>Words of the host</p>', (body) => body, { width: 320, height: 500 }],
  };

  for (const [where, [before, wrap, options]] of Object.entries(situations))
    it(`stays in the top layer and covers no half of a number ${where}`, async function () {
      const page = await openPageWithExit(`${before}${wrap('<help-emergency></help-emergency>')}${SPACER}`, options);
      if (!supportsPopover(page)) this.skip();
      // Only in a window, not in a frame, does the rootMargin of an IntersectionObserver apply.
      if (options.top) expect(page.window.innerHeight).to.be.at.most(140);
      const carrier = page.$('quick-exit') ?? page.$('help-emergency');
      openDisclosures(page.$('help-emergency'));
      const scroller = page.$('.scrolls') ?? page.window;
      for (let y = 0; y < 1500; y += 37) {
        scroller.scrollTo({ top: y, behavior: 'instant' });
        await waitForFrames();
        expect(!!exitButtonOf(carrier).closest(':popover-open'), `the exit is in the top layer at ${y}`).to.equal(true);
        expect(!!isTappable(page, carrier), `the exit can be tapped at ${y}`).to.equal(true);
        expectNoHalfCoveredNumber(page, carrier);
      }
    }).timeout(60000);

  it('of <quick-exit> does not cover the link of the page that Shift+Tab focuses', async function () {
    const links = '<p style="text-align: end; margin: 0"><a href="#x">A link of the host</a></p>'.repeat(60);
    const page = await openPageWithExit(`<quick-exit></quick-exit>${SPACER}${links}<button id="end">End</button>`, { head: CLOCK + SCRIPT_TAG, width: 320, height: 400 });
    if (!supportsPopover(page)) this.skip();
    page.window.focus();
    page.$('#end').focus();
    await sendKeys({ down: 'Shift' });
    try {
      for (let i = 0; i < 40; i++) {
        await sendKeys({ press: 'Tab' });
        // Firefox scrolls smoothly to the focused control.
        if (engine === 'firefox') await pause(300);
        await waitForFocusScroll(page);
        expect(overlap(page.document.activeElement.getBoundingClientRect(), exitButtonOf(page.$('quick-exit')).parentElement.getBoundingClientRect()), `link ${i} from the end`).to.equal(false);
      }
    } finally {
      await sendKeys({ up: 'Shift' });
    }
  }).timeout(60000);

  for (const [what, html, pageWidth] of [
    ['of <quick-exit>', '<quick-exit></quick-exit>', 2000],
    ['of an element', '<help-emergency></help-emergency>', 960],
  ])
    for (const dir of ['ltr', 'rtl'])
      it(`${what} is in the viewport of a wider page with dir=${dir}`, async function () {
        const page = await openPageWithExit(`<div style="width: ${pageWidth}px">${html}${SPACER}</div>`, { html: `dir=${dir}`, width: 320, height: 400 });
        if (!supportsPopover(page)) this.skip();
        const carrier = page.$('quick-exit, help-emergency');
        const end = (pageWidth - 320) * (dir === 'rtl' ? -1 : 1);
        for (const y of [0, 200])
          for (const x of [0, end / 2, end]) {
            page.window.scrollTo(x, y);
            await waitForFrames();
            const { left, right } = exitRectOf(carrier);
            expect(left >= 0 && right <= 320, `${left} to ${right} at ${x}, ${y}`).to.equal(true);
            expect(!!isTappable(page, carrier), `the exit can be tapped at ${x}, ${y}`).to.equal(true);
          }
      });

  const LINKS = '<a href="#x">Theirs</a> '.repeat(5);
  const focusTargets = {
    'fixed links under the exit': `<quick-exit></quick-exit><nav style="position: fixed; top: 0; left: 0">${LINKS}</nav>${SPACER}`,
    'links at the top of the page, under a <quick-exit> from further down': `<nav>${LINKS}</nav>${SPACER}<quick-exit></quick-exit>`,
  };

  for (const [what, html] of Object.entries(focusTargets))
    for (const y of what.startsWith('fixed') ? [0, 20, 1000] : [0])
      it(`does not scroll the page from ${y} px while the focus moves through ${what}`, async () => {
        const page = await openPageWithExit(html, { head: CLOCK + SCRIPT_TAG, height: 400 });
        page.window.focus();
        page.window.scrollTo(0, y);
        await waitForFrames();
        page.$('nav a').focus({ preventScroll: true });
        for (let i = 0; i < 4; i++) {
          await waitForFocusScroll(page);
          expect(page.window.scrollY, `at link ${i}`).to.equal(y);
          await sendKeys({ press: 'Tab' });
        }
      });

  it('does not cover a focused control in a shadow root of the host, on a page with smooth scrolling', async function () {
    const page = await openPageWithExit(`<quick-exit></quick-exit><button id="start">Start</button>${SPACER}<p id="host-root"></p>${SPACER}`, { height: 400, style: 'html { scroll-behavior: smooth }' });
    if (!supportsPopover(page)) this.skip();
    const root = page.$('#host-root').attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Theirs</button>';
    page.window.focus();
    page.window.scrollTo({ top: page.$('#host-root').offsetTop - 8, behavior: 'instant' });
    await waitForFrames();
    root.firstChild.focus({ preventScroll: true });
    const bar = exitButtonOf(page.$('quick-exit')).parentElement;
    await waitUntil(() => !overlap(root.firstChild.getBoundingClientRect(), bar.getBoundingClientRect()), 'the exit does not cover the control');
  });

  it('of <quick-exit> is at its place, and at the top of the viewport when that is scrolled away', async () => {
    const page = await openPageWithExit(`<header style="height: 40px"></header><quick-exit></quick-exit>${SPACER}<help-emergency></help-emergency>${SPACER}`, { height: 500 });
    const quickExit = page.$('quick-exit');
    const place = quickExit.shadowRoot.querySelector('.exit').getBoundingClientRect();
    expect(exitRectOf(quickExit).top).to.be.closeTo(place.top, 1);
    for (const y of [300, 1900, 3000]) {
      page.window.scrollTo(0, y);
      await waitForFrames();
      expect(exitRectOf(quickExit).top, `at ${y}`).to.be.within(0, 20);
      expect(!!isTappable(page, quickExit)).to.equal(true);
    }
    expect(exitButtonOf(page.$('help-emergency'))).to.equal(null);
  });

  const hiddenStates = {
    'collapsed': 'max-height: 0; overflow: hidden',
    'transparent': 'opacity: 0',
    'outside the viewport': 'position: fixed; left: -2000px; width: 300px',
  };

  for (const [state, css] of Object.entries(hiddenStates))
    it(`is not in the top layer while its element is ${state}`, async function () {
      const page = await openPageWithExit(`<div style="height: 100px"></div><div id="box" style="${css}"><help-emergency></help-emergency></div><p style="font-size: 60px">Words of the host</p>`, { head: CLOCK + SCRIPT_TAG });
      if (!supportsPopover(page)) this.skip();
      await setForward(page, 300);
      await waitForFrames();
      expect(!!exitButtonOf(page.$('help-emergency')).closest(':popover-open'), 'the exit is in the top layer').to.equal(false);
      page.$('#box').style = '';
      await waitUntil(() => !!exitButtonOf(page.$('help-emergency')).closest(':popover-open'), 'the exit is in the top layer again');
    });

  it('follows an element that a transform moves', async () => {
    const page = await openPageWithExit(`<div id="box"><help-emergency></help-emergency></div>${SPACER}`);
    const element = page.$('help-emergency');
    const before = exitRectOf(element).top;
    page.$('#box').style.transform = 'translateY(120px)';
    await waitUntil(() => Math.abs(exitRectOf(element).top - before - 120) < 2, 'the exit has moved too');
  });

  it('of <quick-exit> far down in a page is at the top of the viewport at once', async function () {
    const page = await openPageWithExit(`${SPACER}<footer><quick-exit></quick-exit></footer>`, { height: 500 });
    if (!supportsPopover(page)) this.skip();
    expect(exitRectOf(page.$('quick-exit')).top).to.be.within(0, 20);
  });

  for (const lang of ['en', 'nb'])
    it(`is as high as the place that its element keeps, at every width, in "${lang}"`, async () => {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { lang });
      const element = page.$('help-emergency');
      for (let width = 300; width < 420; width += 7) {
        page.frame.style.width = `${width}px`;
        await waitForFrames();
        const place = element.shadowRoot.querySelector('span.leave').getBoundingClientRect();
        expect(exitRectOf(element).height, `at ${width} px`).to.be.closeTo(place.height, 1);
        expect(Math.abs(exitRectOf(element).left - place.left), `at ${width} px`).to.be.below(2);
      }
    }).timeout(30000);
});
