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

const FAR = '<div style="height: 2000px"></div>';

const boxOf = (element) => exitButtonOf(element).getBoundingClientRect();

const hit = (page, element) => {
  const { left, top, width, height } = boxOf(element);
  return element.shadowRoot.elementFromPoint(left + width / 2, top + height / 2)?.closest('button') === exitButtonOf(element) && page.document.elementFromPoint(left + width / 2, top + height / 2);
};

const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

afterEach(() => resetMouse());

/** The exit hears of a change within a frame, and its observer in the next one. */
const settled = async () => {
  for (let i = 0; i < 3; i++) await nextFrame();
};

/** Waits until the exit has scrolled what has the focus from under it, which it does a little after the key. */
const waitForScroll = (page) => setForward(page, 450);

for (const width of [320, 400, 768])
  it(`stands at the top of its element, 48 px or more, at ${width} px`, async () => {
    const page = await openPageWithExit(`<div style="height: 130px"></div><help-emergency></help-emergency>${FAR}`, { width });
    const element = page.$('help-emergency');
    const card = element.getBoundingClientRect();
    const box = boxOf(element);
    expect(Math.min(box.width, box.height)).to.be.at.least(48);
    expect(box.top - card.top).to.be.within(0, 40);
    expect(box.bottom).to.be.at.most(element.shadowRoot.querySelector('a').getBoundingClientRect().top);
    expect(overlap(box, element.shadowRoot.querySelector('.title').getBoundingClientRect()) && width < 500).to.equal(false);
    expect([box.left >= card.left, box.right <= card.right]).to.deep.equal([true, true]);
  });

for (const dir of ['ltr', 'rtl'])
  it(`is at the top of the screen while its element is there, in a page that runs ${dir}`, async () => {
    const page = await openPageWithExit(`<div style="height: 300px"></div><help-emergency></help-emergency>${FAR}`, { html: `dir=${dir}`, height: 500 });
    const element = page.$('help-emergency');
    openDisclosures(element);
    for (const y of [0, 150, 290, 400, 800, 1200, 600, 100]) {
      page.window.scrollTo(0, y);
      await settled();
      const card = element.getBoundingClientRect();
      const box = boxOf(element);
      expect(box.top, `at ${y}`).to.be.within(Math.max(0, card.top), Math.max(0, card.top) + 40);
      expect(box.left >= card.left - 1 && box.right <= card.right + 1, `within the card at ${y}`).to.equal(true);
      expect(!!hit(page, element), `a finger meets it at ${y}`).to.equal(true);
    }
  });

const hosts = {
  'in a box that cuts off': (body) => `<div style="overflow: hidden">${body}</div>`,
  'in a box that scrolls': (body) => `<div style="overflow: auto; height: 400px">${body}${FAR}</div>`,
  'in a box that is moved': (body) => `<div style="transform: translate(10px, 10px)">${body}</div>`,
  'in a box that is cut out': (body) => `<div style="clip-path: inset(0); contain: paint">${body}</div>`,
  'in a low layer': (body) => `<div style="position: relative; z-index: -1">${body}</div>`,
};

for (const [where, around] of Object.entries(hosts))
  it(`is met by a finger at the top of the screen ${where}`, async function () {
    const page = await openPageWithExit(`${around('<help-emergency></help-emergency>')}${FAR}`, { height: 500 });
    if (!supportsPopover(page)) this.skip();
    const element = page.$('help-emergency');
    (page.$('div').scrollHeight > page.$('div').clientHeight + 5 && where.includes('scrolls') ? page.$('div') : page.window).scrollTo(0, 260);
    await settled();
    expect(boxOf(element).top).to.be.within(0, 20);
    expect(!!hit(page, element)).to.equal(true);
  });

it('is above what a page lays over everything: a header, a notice of cookies', async function () {
  const style = '.bar { position: fixed; left: 0; right: 0; background: black; z-index: 2147483647 }';
  const page = await openPageWithExit(`<div class="bar" style="top: 0; height: 90px"></div><div class="bar" style="bottom: 0; top: 100px"></div><help-emergency></help-emergency>${FAR}`, { style, height: 500 });
  if (!supportsPopover(page)) this.skip();
  const element = page.$('help-emergency');
  for (const y of [0, 60, 300]) {
    page.window.scrollTo(0, y);
    await settled();
    expect(!!hit(page, element), `at ${y}`).to.equal(true);
    expect(page.document.elementFromPoint(boxOf(element).left + 20, boxOf(element).top + 20) === element).to.equal(true);
  }
});

for (const name of ELEMENTS)
  it(`covers no number of ${name} that is scrolled to, whole or at an edge`, async () => {
    const page = await openPageWithExit(`${FAR}<${name}></${name}>${FAR}`, { height: 600 });
    const element = page.$(name);
    openDisclosures(element);
    for (const number of element.shadowRoot.querySelectorAll('a[href^="tel:"], bdi'))
      for (const block of ['start', 'center', 'end', 'nearest']) {
        number.scrollIntoView({ block });
        await settled();
        const box = number.getBoundingClientRect();
        const { parentElement: bar } = exitButtonOf(element);
        expect(overlap(box, bar.getBoundingClientRect()), `${number.textContent} at ${block}`).to.equal(false);
      }
  }).timeout(60000);

for (const back of [false, true])
  it(`covers no control that a keyboard comes to${back ? ' on the way back' : ''}`, async () => {
    const page = await openPageWithExit(`<button id="start">Start</button>${FAR}<trafficking-signs></trafficking-signs><support-offers></support-offers>${FAR}<button id="end">End</button>`, { height: 500 });
    page.window.focus();
    page.$(back ? '#end' : '#start').focus();
    const count = [...page.document.querySelectorAll('trafficking-signs, support-offers')].flatMap(({ shadowRoot }) => controlsOf(shadowRoot)).length;
    if (back) await sendKeys({ down: 'Shift' });
    try {
      for (let i = 0; i < count; i++) {
        await sendKeys({ press: 'Tab' });
        await settled();
        const focused = deepActiveElement(page.document);
        // Firefox glides there, and is put right after it.
        if (engine === 'firefox') await pause(600);
        const exit = [...page.document.querySelectorAll('trafficking-signs, support-offers')].map(exitButtonOf).find(Boolean);
        if (focused === exit || !focused.href) continue;
        expect(overlap(focused.getBoundingClientRect(), exit.parentElement.getBoundingClientRect()), focused.textContent).to.equal(false);
      }
    } finally {
      if (back) await sendKeys({ up: 'Shift' });
    }
  }).timeout(60000);

for (const [how, away] of [['key', 320], ['tap', 20]])
  it(`leaves a page where somebody scrolls it after a ${how}`, async () => {
    const page = await openPageWithExit(`<button id="start">Start</button><help-emergency></help-emergency>${FAR}`, { height: 500 });
    const { $, window } = page;
    const [before, target] = controlsOf($('help-emergency').shadowRoot).filter(({ localName }) => localName === 'summary');
    // The element is still on the screen.
    target.parentElement.open = true;
    window.focus();
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    await settled();
    if (how === 'key') {
      before.focus({ preventScroll: true });
      await sendKeys({ press: 'Tab' });
    } else await sendMouse({ type: 'click', position: toTestPage(page, centreOf(target)) });
    expectFocus(target);
    const y = Math.round(window.scrollY + (how === 'key' ? away : target.getBoundingClientRect().top - away));
    window.scrollTo(0, y);
    await pause(700);
    expect(Math.round(window.scrollY)).to.equal(y);
  });

it('has its place again when the page changes above it', async () => {
  const page = await openPageWithExit(`<div id="own"></div><help-emergency></help-emergency>${FAR}`);
  const element = page.$('help-emergency');
  const distance = () => boxOf(element).top - element.getBoundingClientRect().top;
  const before = distance();
  page.$('#own').style.height = '200px';
  await waitUntil(() => Math.abs(distance() - before) < 2, `it stands ${before} px below the top`);
});

it('fits a screen at 400% zoom, with letters twice as large, and is all there', async () => {
  const page = await openPageWithExit('<help-emergency style="--help-size: 2"></help-emergency>', { width: 320, height: 256, lang: 'nb' });
  const element = page.$('help-emergency');
  for (const y of [0, 200]) {
    page.window.scrollTo(0, y);
    await settled();
    const box = boxOf(element);
    expect(box.left >= 0 && box.right <= 320 && box.top >= 0 && box.bottom <= 256, JSON.stringify(box)).to.equal(true);
    expect(exitButtonOf(element).scrollWidth).to.be.at.most(exitButtonOf(element).clientWidth + 1);
  }
});

/** The numbers of a page of which no half can be read: nothing covers one, or all its height. */
const expectWholeNumbers = (page, element) => {
  const bar = element.shadowRoot.querySelector('[popover]').getBoundingClientRect();
  for (const { shadowRoot } of page.document.querySelectorAll(ELEMENTS.join()))
    for (const number of shadowRoot.querySelectorAll('bdi')) {
      const box = number.getBoundingClientRect();
      if (overlap(box, bar)) expect([bar.left <= box.left, bar.right >= box.right], `${number.textContent} at ${page.window.scrollY}`).to.deep.equal([true, true]);
    }
};

const screens = {
  'on a screen of 320 x 128 px': ['', (body) => body, { top: true, width: 320, height: 128 }],
  'where the element is 200,000 px high': ['', (body) => body.replace('></help', '><div slot="end" style="height: 200000px"></div></help'), { width: 360, height: 640 }],
  'in a box that scrolls': ['<p style="height: 60px; margin: 0">Words of the host</p>', (body) => `<div class="scrolls" style="overflow: auto; height: 420px">${body}</div>`, { width: 320, height: 640 }],
  'that is the only <quick-exit>': ['<quick-exit></quick-exit><p>Words of the host</p>', (body) => body, { width: 320, height: 500 }],
};

for (const [where, [before, around, screen]] of Object.entries(screens))
  it(`is above the page and halves no number ${where}`, async function () {
    const page = await openPageWithExit(`${before}${around('<help-emergency></help-emergency>')}${FAR}`, screen);
    if (!supportsPopover(page)) this.skip();
    // The margin of an observer counts in a window alone.
    if (screen.top) expect(page.window.innerHeight).to.be.at.most(140);
    const holder = page.$('quick-exit') ?? page.$('help-emergency');
    openDisclosures(page.$('help-emergency'));
    const scroller = page.$('.scrolls') ?? page.window;
    for (let y = 0; y < 1500; y += 37) {
      scroller.scrollTo({ top: y, behavior: 'instant' });
      await settled();
      expect(!!exitButtonOf(holder).closest(':popover-open'), `above the page at ${y}`).to.equal(true);
      expect(!!hit(page, holder), `a finger meets it at ${y}`).to.equal(true);
      expectWholeNumbers(page, holder);
    }
  }).timeout(60000);

it('<quick-exit> covers no control of the page that a keyboard comes to', async function () {
  const links = '<p style="text-align: end; margin: 0"><a href="#x">A link of the host</a></p>'.repeat(60);
  const page = await openPageWithExit(`<quick-exit></quick-exit>${FAR}${links}<button id="end">End</button>`, { head: CLOCK + SCRIPT_TAG, width: 320, height: 400 });
  if (!supportsPopover(page)) this.skip();
  page.window.focus();
  page.$('#end').focus();
  await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 40; i++) {
      await sendKeys({ press: 'Tab' });
      // Firefox glides to what has the focus, in its own time.
      if (engine === 'firefox') await pause(300);
      await waitForScroll(page);
      expect(overlap(page.document.activeElement.getBoundingClientRect(), exitButtonOf(page.$('quick-exit')).parentElement.getBoundingClientRect()), `${i} back`).to.equal(false);
    }
  } finally {
    await sendKeys({ up: 'Shift' });
  }
}).timeout(60000);

for (const [what, html, wide] of [
  ['<quick-exit>', '<quick-exit></quick-exit>', 2000],
  ['the exit of an element', '<help-emergency></help-emergency>', 960],
])
  for (const dir of ['ltr', 'rtl'])
    it(`${what} is on the screen of a page that is wider, which runs ${dir}`, async function () {
      const page = await openPageWithExit(`<div style="width: ${wide}px">${html}${FAR}</div>`, { html: `dir=${dir}`, width: 320, height: 400 });
      if (!supportsPopover(page)) this.skip();
      const holder = page.$('quick-exit, help-emergency');
      const end = (wide - 320) * (dir === 'rtl' ? -1 : 1);
      for (const y of [0, 200])
        for (const x of [0, end / 2, end]) {
          page.window.scrollTo(x, y);
          await settled();
          const { left, right } = boxOf(holder);
          expect(left >= 0 && right <= 320, `${left} to ${right} at ${x}, ${y}`).to.equal(true);
          expect(!!hit(page, holder), `a finger meets it at ${x}, ${y}`).to.equal(true);
        }
    });

const LINKS = '<a href="#x">Theirs</a> '.repeat(5);
const fixed = {
  'what is fixed below the exit': `<quick-exit></quick-exit><nav style="position: fixed; top: 0; left: 0">${LINKS}</nav>${FAR}`,
  'what stands at the very top, below an exit from further down': `<nav>${LINKS}</nav>${FAR}<quick-exit></quick-exit>`,
};

for (const [what, html] of Object.entries(fixed))
  for (const y of what.startsWith('what is fixed') ? [0, 20, 1000] : [0])
    it(`the page stays at ${y} px while the focus goes through ${what}`, async () => {
      const page = await openPageWithExit(html, { head: CLOCK + SCRIPT_TAG, height: 400 });
      page.window.focus();
      page.window.scrollTo(0, y);
      await settled();
      page.$('nav a').focus({ preventScroll: true });
      for (let i = 0; i < 4; i++) {
        await waitForScroll(page);
        expect(page.window.scrollY, `at link ${i}`).to.equal(y);
        await sendKeys({ press: 'Tab' });
      }
    });

it('frees a control in a shadow root of the host, on a page that scrolls smoothly', async function () {
  const page = await openPageWithExit(`<quick-exit></quick-exit><button id="start">Start</button>${FAR}<p id="theirs"></p>${FAR}`, { height: 400, style: 'html { scroll-behavior: smooth }' });
  if (!supportsPopover(page)) this.skip();
  const root = page.$('#theirs').attachShadow({ mode: 'open' });
  root.innerHTML = '<button>Theirs</button>';
  page.window.focus();
  page.window.scrollTo({ top: page.$('#theirs').offsetTop - 8, behavior: 'instant' });
  await settled();
  root.firstChild.focus({ preventScroll: true });
  const bar = exitButtonOf(page.$('quick-exit')).parentElement;
  await waitUntil(() => !overlap(root.firstChild.getBoundingClientRect(), bar.getBoundingClientRect()), 'it is free');
});

it('<quick-exit> is at its place, and at the top of the screen where that is not seen', async () => {
  const page = await openPageWithExit(`<header style="height: 40px"></header><quick-exit></quick-exit>${FAR}<help-emergency></help-emergency>${FAR}`, { height: 500 });
  const own = page.$('quick-exit');
  const place = own.shadowRoot.querySelector('.exit').getBoundingClientRect();
  expect(boxOf(own).top).to.be.closeTo(place.top, 1);
  for (const y of [300, 1900, 3000]) {
    page.window.scrollTo(0, y);
    await settled();
    expect(boxOf(own).top, `at ${y}`).to.be.within(0, 20);
    expect(!!hit(page, own)).to.equal(true);
  }
  expect(exitButtonOf(page.$('help-emergency'))).to.equal(null);
});

const unseen = {
  'folded by a height of nothing': 'max-height: 0; overflow: hidden',
  'faded out': 'opacity: 0',
  'beside the screen': 'position: fixed; left: -2000px; width: 300px',
};

for (const [how, css] of Object.entries(unseen))
  it(`floats over nothing where its element is ${how}`, async function () {
    const page = await openPageWithExit(`<div style="height: 100px"></div><div id="own" style="${css}"><help-emergency></help-emergency></div><p style="font-size: 60px">Words of the host</p>`, { head: CLOCK + SCRIPT_TAG });
    if (!supportsPopover(page)) this.skip();
    await setForward(page, 300);
    await settled();
    expect(!!exitButtonOf(page.$('help-emergency')).closest(':popover-open'), 'above the page').to.equal(false);
    page.$('#own').style = '';
    await waitUntil(() => !!exitButtonOf(page.$('help-emergency')).closest(':popover-open'), 'it is back');
  });

it('follows its element where nothing tells that it moves', async () => {
  const page = await openPageWithExit(`<div id="own"><help-emergency></help-emergency></div>${FAR}`);
  const element = page.$('help-emergency');
  const before = boxOf(element).top;
  page.$('#own').style.transform = 'translateY(120px)';
  await waitUntil(() => Math.abs(boxOf(element).top - before - 120) < 2, 'it has moved too');
});

it('<quick-exit> far down in a page is at the top of the screen from the first', async function () {
  const page = await openPageWithExit(`${FAR}<footer><quick-exit></quick-exit></footer>`, { height: 500 });
  if (!supportsPopover(page)) this.skip();
  expect(boxOf(page.$('quick-exit')).top).to.be.within(0, 20);
});

for (const lang of ['en', 'nb'])
  it(`has its words in one line wherever its room has, in "${lang}"`, async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>', { lang });
    const element = page.$('help-emergency');
    for (let width = 300; width < 420; width += 7) {
      page.frame.style.width = `${width}px`;
      await settled();
      const room = element.shadowRoot.querySelector('span.leave').getBoundingClientRect();
      expect(boxOf(element).height, `at ${width} px`).to.be.closeTo(room.height, 1);
      expect(Math.abs(boxOf(element).left - room.left), `at ${width} px`).to.be.below(2);
    }
  }).timeout(30000);
