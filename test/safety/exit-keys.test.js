import { CLOCK, setForward } from '../support/browser/clock.js';
import { textOf } from '../support/browser/content.js';
import { press } from '../support/browser/keys.js';
import { expect, openPage, pause, waitUntil, waitUntilPainted } from '../support/browser/page.js';
import { barButtonsOf, exitButtonOf, isCovered, OFFLINE_SCRIPT, openPageWithExit, SANDBOX_WITHOUT_NAVIGATION, supportsPopover, waitForBar } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const pressKeys = (...keys) => keys.reduce((before, key) => before.then(() => press(key)), Promise.resolve());

const SHIFT = 'Shift';

const openAndFocus = async (body = '<help-emergency></help-emergency>', options) => {
  const page = await openPageWithExit(body, options);
  page.window.focus();
  // By then it is known which exit is on the screen.
  await waitUntilPainted(page);
  return page;
};

/** What the button of an element says after its words, in its card or its bar. */
const shownCountOf = async (page) => {
  const element = page.$('help-emergency, quick-exit');
  await element.updateComplete;
  const [count, ...others] = [exitButtonOf(element), ...barButtonsOf(page)].map((button) => textOf(button).replace(/^Leave this page( · )?/, ''));
  for (const other of others) expect(other, 'in the bar').to.equal(count);
  return count;
};

const announcementOf = (page) => textOf(page.$('help-emergency').shadowRoot.querySelector('[role=status]'));

/** Dispatches a key event: sendKeys() cannot press a key with every modifier, side and repeat. */
const dispatchKey = ({ document }, type, key, options = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(new document.defaultView.KeyboardEvent(type, { key, bubbles: true, composed: true, ...options }));

const tapKey = (page, key, options) => ['keydown', 'keyup'].forEach((type) => dispatchKey(page, type, key, options));

describe('the Shift key', () => {
  it('leaves the page on the third press, and shows and announces the count', async () => {
    const page = await openAndFocus();
    expect(await shownCountOf(page)).to.equal('');
    await pressKeys(SHIFT);
    expect(await shownCountOf(page)).to.equal('1 of 3');
    expect(textOf(exitButtonOf(page.$('help-emergency')))).to.equal('Leave this page · 1 of 3');
    expect(announcementOf(page)).to.equal('Leave this page · 1 of 3');
    await pressKeys(SHIFT);
    expect(await shownCountOf(page)).to.equal('2 of 3');
    expect(announcementOf(page)).to.equal('Press once more to leave');
    expect(isCovered(page)).to.equal(false);
    await pressKeys(SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  it('covers the page in the task of the third press', async () => {
    const page = await openAndFocus();
    for (const times of [1, 2, 3]) {
      tapKey(page, SHIFT);
      expect(isCovered(page), `${times} presses`).to.equal(times === 3);
    }
  });

  it('counts either Shift key, in turn and at once', async () => {
    for (const keys of [['ShiftLeft', 'ShiftRight', 'ShiftLeft'], ['ShiftRight', 'ShiftRight', 'ShiftLeft']]) {
      const page = await openAndFocus();
      for (const code of keys) tapKey(page, SHIFT, { code });
      expect(isCovered(page)).to.equal(true);
    }
    const page = await openAndFocus();
    for (const type of ['keydown', 'keydown', 'keyup', 'keyup', 'keydown', 'keyup']) dispatchKey(page, type, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  it('counts once while it is held down', async () => {
    const page = await openAndFocus();
    dispatchKey(page, 'keydown', SHIFT);
    for (let i = 0; i < 9; i++) dispatchKey(page, 'keydown', SHIFT, { repeat: true });
    dispatchKey(page, 'keyup', SHIFT);
    expect(await shownCountOf(page)).to.equal('1 of 3');
  });

  const combinations = {
    'with a letter': (page) => { dispatchKey(page, 'keydown', SHIFT); tapKey(page, 'A', { shiftKey: true }); dispatchKey(page, 'keyup', SHIFT); },
    'with Tab': (page) => { dispatchKey(page, 'keydown', SHIFT); tapKey(page, 'Tab', { shiftKey: true }); dispatchKey(page, 'keyup', SHIFT); },
    'with Control': (page) => { dispatchKey(page, 'keydown', 'Control'); dispatchKey(page, 'keydown', SHIFT, { ctrlKey: true }); dispatchKey(page, 'keyup', SHIFT, { ctrlKey: true }); dispatchKey(page, 'keyup', 'Control'); },
    'with Alt, to change the layout': (page) => { dispatchKey(page, 'keydown', 'Alt'); dispatchKey(page, 'keydown', SHIFT, { altKey: true }); dispatchKey(page, 'keyup', SHIFT, { altKey: true }); },
    'with the wheel': (page) => { dispatchKey(page, 'keydown', SHIFT); page.document.body.dispatchEvent(new page.window.WheelEvent('wheel', { bubbles: true })); dispatchKey(page, 'keyup', SHIFT); },
    'with a click': (page) => { dispatchKey(page, 'keydown', SHIFT); page.document.body.dispatchEvent(new page.window.PointerEvent('pointerdown', { bubbles: true })); dispatchKey(page, 'keyup', SHIFT); },
  };

  for (const [combination, pressCombination] of Object.entries(combinations))
    it(`does not count ${combination}`, async () => {
      const page = await openAndFocus();
      for (let i = 0; i < 4; i++) pressCombination(page);
      expect(isCovered(page)).to.equal(false);
      expect(await shownCountOf(page)).to.equal('');
    });

  it('starts again after another key', async () => {
    const page = await openAndFocus();
    tapKey(page, SHIFT);
    tapKey(page, SHIFT);
    tapKey(page, 'ArrowDown');
    expect(await shownCountOf(page)).to.equal('');
    tapKey(page, SHIFT);
    tapKey(page, SHIFT);
    expect(isCovered(page)).to.equal(false);
    tapKey(page, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  it('begins anew with the first press after five seconds, and the count does not fall by itself', async () => {
    const page = await openAndFocus(undefined, { head: CLOCK + SCRIPT_TAG });
    tapKey(page, SHIFT);
    await setForward(page, 2700);
    tapKey(page, SHIFT);
    expect(await shownCountOf(page)).to.equal('2 of 3');
    await setForward(page, 60000);
    expect(await shownCountOf(page), 'a minute later').to.equal('2 of 3');
    tapKey(page, SHIFT);
    expect(await shownCountOf(page), 'the next press is the first').to.equal('1 of 3');
    await setForward(page, 4800);
    tapKey(page, SHIFT);
    expect(await shownCountOf(page)).to.equal('2 of 3');
    expect(isCovered(page)).to.equal(false);
    tapKey(page, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  it('makes the text of the count and of the announcement anew at each press', async () => {
    const page = await openAndFocus(undefined, { head: CLOCK + SCRIPT_TAG });
    const { shadowRoot } = page.$('help-emergency');
    const textNodes = async () => {
      await shownCountOf(page);
      return ['.exit .count', '[role=status]'].map((selectors) => [...shadowRoot.querySelector(selectors).childNodes].find(({ data, nodeType }) => nodeType === 3 && data.trim()));
    };
    tapKey(page, SHIFT);
    const before = await textNodes();
    await setForward(page, 6000);
    tapKey(page, SHIFT);
    const after = await textNodes();
    expect(after.map(({ data }) => data)).to.deep.equal(before.map(({ data }) => data));
    expect(after.map((node, i) => node === before[i])).to.deep.equal([false, false]);
  });

  const otherDoings = {
    'the page scrolls': ({ window }) => window.scrollTo(0, 200),
    'a box scrolls': ({ $ }) => ($('#box').scrollTop = 50),
    'the focus moves': ({ $ }) => $('#other').focus({ preventScroll: true }),
    'the focus moves in the element': ({ $ }) => $('help-emergency').shadowRoot.querySelector('[href="tel:112"]').focus({ preventScroll: true }),
    'the selection changes': ({ document, window }) => window.getSelection().selectAllChildren(document.querySelector('#other')),
    'a pointer goes down': ({ document, window }) => document.body.dispatchEvent(new window.PointerEvent('pointerdown', { bubbles: true })),
    'the wheel turns': ({ document, window }) => document.body.dispatchEvent(new window.WheelEvent('wheel', { bubbles: true })),
  };

  for (const [what, act] of Object.entries(otherDoings))
    it(`starts again after ${what}`, async () => {
      const page = await openAndFocus('<help-emergency></help-emergency><button id="other">Own</button><div id="box" style="height: 60px; overflow: auto"><div style="height: 300px"></div></div><div style="height: 3000px"></div>');
      tapKey(page, SHIFT);
      tapKey(page, SHIFT);
      expect(await shownCountOf(page)).to.equal('2 of 3');
      act(page);
      await waitUntil(async () => !(await shownCountOf(page)), 'the count is gone');
      tapKey(page, SHIFT);
      tapKey(page, SHIFT);
      expect(isCovered(page)).to.equal(false);
      expect(await shownCountOf(page)).to.equal('2 of 3');
    });

  it('hears scrolling, the focus and the selection only while a count runs', async () => {
    const page = await openAndFocus(undefined, {
      head: `<script>
        window.heard = [];
        const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, ...rest) { if (this === window || this === undefined) heard.push(type); return add.call(this ?? window, type, ...rest); };
        EventTarget.prototype.removeEventListener = function (type, ...rest) { const at = heard.lastIndexOf(type); if ((this === window || this === undefined) && at >= 0) heard.splice(at, 1); return remove.call(this ?? window, type, ...rest); };
      </script>${SCRIPT_TAG}`,
    });
    const heard = () => [...page.window.heard].sort();
    const atRest = heard();
    for (const type of ['scroll', 'wheel', 'selectionchange']) expect(atRest).not.to.include(type);
    tapKey(page, SHIFT);
    expect(heard()).to.include.members(['scroll', 'selectionchange', 'wheel']);
    tapKey(page, 'a');
    expect(heard()).to.deep.equal(atRest);
    dispatchKey(page, 'keydown', SHIFT);
    tapKey(page, 'A', { shiftKey: true });
    expect(heard(), 'after a capital letter').to.deep.equal(atRest);
  });

  for (const [where, top] of [['at the top', 0], ['where the exit is at the edge', 140], ['in the bar', 900]])
    it(`is not reset by the count that is shown, ${where}`, async function () {
      const page = await openAndFocus(`<p style="height: 120px">Own</p><help-emergency></help-emergency><div style="height: 3000px"></div>`, { width: 320, style: ':root { font-size: 32px } help-emergency { --help-size: 2 }' });
      if (where === 'in the bar' && !supportsPopover(page)) this.skip();
      page.window.scrollTo(0, top);
      page.window.getSelection().selectAllChildren(page.$('p'));
      await waitUntilPainted(page);
      for (let i = 1; i < 3; i++) {
        tapKey(page, SHIFT);
        await page.$('help-emergency').updateComplete;
        await pause(150);
        expect(announcementOf(page)).to.equal(['', 'Leave this page · 1 of 3', 'Press once more to leave'][i]);
      }
      tapKey(page, SHIFT);
      expect(isCovered(page)).to.equal(true);
    });

  for (const [state, html] of Object.entries({ 'is hidden': '<help-emergency hidden></help-emergency>', 'is in a box with display: none': '<div style="display: none"><help-emergency></help-emergency></div>' }))
    it(`does not count where the only element ${state}`, async () => {
      const page = await openAndFocus(html);
      for (let i = 0; i < 3; i++) tapKey(page, SHIFT);
      expect(isCovered(page)).to.equal(false);
    });

  it('leaves the page where the first element is hidden and the other is below the viewport', async () => {
    const page = await openAndFocus('<div style="display: none"><help-emergency></help-emergency></div><div style="height: 3000px"></div><support-offers></support-offers>');
    for (let i = 0; i < 3; i++) tapKey(page, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  it("leaves the page when the host's <quick-exit> is hidden", async () => {
    const page = await openAndFocus('<quick-exit></quick-exit><div style="height: 3000px"></div><help-emergency></help-emergency>');
    page.$('quick-exit').hidden = true;
    await waitUntil(() => exitButtonOf(page.$('help-emergency')), '<help-emergency> shows its exit');
    for (let i = 0; i < 3; i++) tapKey(page, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  for (const [where, scrollTop] of [['card', 0], ['bar', 900]])
    for (const lang of ['en', 'nb'])
      it(`shows the count whole in the ${where} at 320 px and twice the size of text, in ${lang}`, async function () {
        const page = await openAndFocus('<help-emergency></help-emergency><div style="height: 3000px"></div>', { width: 320, lang, style: 'help-emergency { --help-size: 2 }' });
        if (scrollTop && !supportsPopover(page)) this.skip();
        page.window.scrollTo(0, scrollTop);
        if (scrollTop) await waitForBar(page);
        await waitUntilPainted(page);
        const { scrollWidth } = page.document.documentElement;
        tapKey(page, SHIFT);
        await page.$('help-emergency').updateComplete;
        const button = scrollTop ? barButtonsOf(page)[0] : exitButtonOf(page.$('help-emergency'));
        const count = button.querySelector('.count');
        expect(textOf(count)).to.match(/1 (of|av) 3/);
        const range = page.document.createRange();
        range.selectNodeContents(count);
        const [box, edge] = [range, button].map((each) => each.getBoundingClientRect());
        expect(box.width).to.be.above(0);
        expect(box.left, 'left').to.be.at.least(edge.left);
        expect(box.right, 'right').to.be.at.most(edge.right);
        expect(box.top, 'top').to.be.at.least(edge.top);
        expect(box.bottom, 'bottom').to.be.at.most(edge.bottom);
        expect(edge.left).to.be.at.least(0);
        expect(edge.right).to.be.at.most(320);
        expect(page.document.documentElement.scrollWidth).to.equal(scrollWidth);
      });

  const editableElements = {
    'an <input>': '<input id="host-field">',
    'a <textarea>': '<textarea id="host-field"></textarea>',
    'a <select>': '<select id="host-field"><option>One<option>Two</select>',
    'a role="textbox"': '<p id="host-field" role="textbox" tabindex="0">Words</p>',
    'a contenteditable element': '<div id="host-field" contenteditable>Words</div>',
  };

  for (const [what, html] of Object.entries(editableElements))
    it(`does not count while the focus is in ${what}`, async () => {
      const page = await openAndFocus(`${html}<help-emergency></help-emergency>`);
      page.$('#host-field').focus();
      for (let i = 0; i < 4; i++) tapKey(page, SHIFT);
      expect(isCovered(page)).to.equal(false);
      page.$('#host-field').blur();
      for (let i = 0; i < 3; i++) tapKey(page, SHIFT);
      expect(isCovered(page)).to.equal(true);
    });

  it('does not count in an <input> in a shadow root', async () => {
    const page = await openAndFocus('<p id="host-field"></p><help-emergency></help-emergency>');
    const input = page.document.createElement('input');
    page.$('#host-field').attachShadow({ mode: 'open' }).append(input);
    input.focus();
    for (let i = 0; i < 4; i++) for (const type of ['keydown', 'keyup']) input.dispatchEvent(new page.window.KeyboardEvent(type, { key: SHIFT, bubbles: true, composed: true }));
    expect(isCovered(page)).to.equal(false);
  });

  it('does not count before the first element is added, after the last is removed, and with exit="none" on all', async () => {
    const page = await openPage('<p>No help here</p>', { sandbox: SANDBOX_WITHOUT_NAVIGATION, head: OFFLINE_SCRIPT + SCRIPT_TAG });
    page.window.focus();
    tapKey(page, SHIFT);
    tapKey(page, SHIFT);
    page.document.body.insertAdjacentHTML('beforeend', '<help-emergency></help-emergency>');
    await waitUntil(() => exitButtonOf(page.$('help-emergency')));
    tapKey(page, SHIFT);
    expect(isCovered(page), 'two presses came before the element').to.equal(false);
    page.$('help-emergency').exit = 'none';
    await page.$('help-emergency').updateComplete;
    for (let i = 0; i < 6; i++) tapKey(page, SHIFT);
    expect(isCovered(page), 'exit="none"').to.equal(false);
    page.$('help-emergency').remove();
    for (let i = 0; i < 6; i++) tapKey(page, SHIFT);
    expect(isCovered(page), 'the element is removed').to.equal(false);
  });
});

it('the Escape key does not leave the page', async () => {
  const page = await openAndFocus();
  await pressKeys('Escape', 'Escape', 'Escape', 'Escape');
  expect(isCovered(page)).to.equal(false);
});

for (const isFine of [true, false])
  it(`the key is ${isFine ? '' : 'not '}described where the pointer is ${isFine ? 'fine' : 'coarse'}`, async () => {
    const page = await openAndFocus('<help-emergency></help-emergency>', {
      width: 800,
      head: `<script>{ const { matchMedia } = window; window.matchMedia = (query) => (query === '(pointer: fine)' ? { matches: ${isFine} } : matchMedia.call(window, query)); }</script>${SCRIPT_TAG}`,
    });
    const exit = exitButtonOf(page.$('help-emergency'));
    const descriptions = exit.getAttribute('aria-describedby').split(' ').map((id) => exit.getRootNode().getElementById(id)).filter(Boolean);
    expect(descriptions.map(textOf)).to.deep.equal([`Opens a weather forecast instead${isFine ? ' · To leave by keyboard, press Shift three times.' : ''}`]);
  });

it('the purpose says that another page opens where the host has chosen it', async () => {
  const page = await openAndFocus('<help-emergency exit-href="https://example.org/"></help-emergency>');
  const exit = exitButtonOf(page.$('help-emergency'));
  expect(exit.href).to.equal('https://example.org/');
  expect(textOf(exit.getRootNode().getElementById(exit.getAttribute('aria-describedby').split(' ')[0]))).to.match(/^Opens another page/);
});

it('the count is in the bar when the exit has gone by', async function () {
  const page = await openAndFocus('<help-emergency></help-emergency><div style="height: 5000px"></div>');
  if (!supportsPopover(page)) this.skip();
  page.window.scrollTo(0, 400);
  await waitForBar(page);
  await waitUntilPainted(page);
  await pressKeys(SHIFT);
  await page.$('help-emergency').updateComplete;
  expect(textOf(barButtonsOf(page)[0])).to.equal('Leave this page · 1 of 3');
});
