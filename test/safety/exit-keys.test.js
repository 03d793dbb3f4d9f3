import { sendKeys } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { textOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, openPageWithExit, SANDBOX_WITHOUT_NAVIGATION, supportsPopover } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const pressKeys = (...keys) => keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

const SHIFT = 'Shift';

const openAndFocus = async (body = '<help-emergency></help-emergency>', options) => {
  const page = await openPageWithExit(body, options);
  page.window.focus();
  return page;
};

const statusOf = (page) => page.$('help-emergency, quick-exit').shadowRoot.querySelector('[role=status]');

const shownCountOf = async (page) => {
  await page.$('help-emergency').updateComplete;
  return textOf(statusOf(page));
};

/** Dispatches a key event: sendKeys() cannot press a key with every modifier, side and repeat. */
const dispatchKey = ({ document }, type, key, options = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(new document.defaultView.KeyboardEvent(type, { key, bubbles: true, composed: true, ...options }));

const tapKey = (page, key, options) => ['keydown', 'keyup'].forEach((type) => dispatchKey(page, type, key, options));

describe('the Shift key', () => {
  it('leaves the page on the third press, and shows and announces the count', async () => {
    const page = await openAndFocus();
    expect(await shownCountOf(page)).to.equal('');
    await pressKeys(SHIFT);
    expect(await shownCountOf(page)).to.equal('Shift pressed: 1 of 3');
    expect(statusOf(page).getClientRects()).to.have.length(1);
    await pressKeys(SHIFT);
    expect(await shownCountOf(page)).to.equal('Shift pressed: 2 of 3');
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
    expect(await shownCountOf(page)).to.equal('Shift pressed: 1 of 3');
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

  it('counts a press for five seconds', async () => {
    const page = await openAndFocus(undefined, { head: CLOCK + SCRIPT_TAG });
    tapKey(page, SHIFT);
    await setForward(page, 2700);
    tapKey(page, SHIFT);
    expect(await shownCountOf(page)).to.equal('Shift pressed: 2 of 3');
    await setForward(page, 2700);
    expect(await shownCountOf(page), 'the first press no longer counts').to.equal('Shift pressed: 1 of 3');
    tapKey(page, SHIFT);
    expect(await shownCountOf(page)).to.equal('Shift pressed: 2 of 3');
    expect(isCovered(page)).to.equal(false);
    await setForward(page, 5300);
    expect(await shownCountOf(page), 'no press counts any more').to.equal('');
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
    await waitUntil(() => exitButtonOf(page.$('help-emergency')), '<help-emergency> carries the exit');
    for (let i = 0; i < 3; i++) tapKey(page, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

  it('shows the count in one line, on the narrowest phone too', async () => {
    const page = await openAndFocus('<help-emergency></help-emergency>', { width: 320 });
    tapKey(page, SHIFT);
    await shownCountOf(page);
    expect(statusOf(page).getBoundingClientRect().height).to.be.at.most(exitButtonOf(page.$('help-emergency')).getBoundingClientRect().height + 1);
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

it('the hint is shown only where there is a fine pointer', async () => {
  const page = await openAndFocus();
  const keys = page.$('help-emergency').shadowRoot.querySelector('.keys');
  expect(textOf(keys)).to.equal('To leave by keyboard, press Shift three times.');
  expect(page.window.getComputedStyle(keys).display).to.equal(page.window.matchMedia('(pointer: fine)').matches ? 'inline' : 'none');
});

it('the count is in the viewport when the element is scrolled away', async () => {
  const page = await openAndFocus('<help-emergency></help-emergency><div style="height: 5000px"></div>');
  page.window.scrollTo(0, 4000);
  await pressKeys(SHIFT);
  await shownCountOf(page);
  if (!supportsPopover(page)) return;
  await waitUntil(() => statusOf(page).getBoundingClientRect().top >= 0 && statusOf(page).getBoundingClientRect().bottom < page.window.innerHeight, 'the count is in the viewport');
});
