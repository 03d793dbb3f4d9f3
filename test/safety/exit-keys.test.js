import { sendKeys } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { textOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, openPageWithExit, SANDBOX_WITHOUT_NAVIGATION, supportsPopover } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const press = (...keys) => keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

const SHIFT = 'Shift';

const open = async (body = '<help-emergency></help-emergency>', options) => {
  const page = await openPageWithExit(body, options);
  page.window.focus();
  return page;
};

const statusOf = (page) => page.$('help-emergency, quick-exit').shadowRoot.querySelector('[role=status]');

const countShown = async (page) => {
  await page.$('help-emergency').updateComplete;
  return textOf(statusOf(page));
};

/** What a keyboard sends, for keys that a driver has no name for. */
const send = ({ document }, type, key, options = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(new document.defaultView.KeyboardEvent(type, { key, bubbles: true, composed: true, ...options }));

const tap = (page, key, options) => ['keydown', 'keyup'].forEach((type) => send(page, type, key, options));

it('Shift pressed three times leaves, and the count is shown and said', async () => {
  const page = await open();
  expect(await countShown(page)).to.equal('');
  await press(SHIFT);
  expect(await countShown(page)).to.equal('Shift pressed: 1 of 3');
  expect(statusOf(page).getClientRects()).to.have.length(1);
  await press(SHIFT);
  expect(await countShown(page)).to.equal('Shift pressed: 2 of 3');
  expect(isCovered(page)).to.equal(false);
  await press(SHIFT);
  expect(isCovered(page)).to.equal(true);
});

it('covers in the very task of the third press', async () => {
  const page = await open();
  for (const times of [1, 2, 3]) {
    tap(page, SHIFT);
    expect(isCovered(page), `${times} presses`).to.equal(times === 3);
  }
});

it('either Shift key counts, in turn and over each other', async () => {
  for (const keys of [['ShiftLeft', 'ShiftRight', 'ShiftLeft'], ['ShiftRight', 'ShiftRight', 'ShiftLeft']]) {
    const page = await open();
    for (const code of keys) tap(page, SHIFT, { code });
    expect(isCovered(page)).to.equal(true);
  }
  const page = await open();
  for (const type of ['keydown', 'keydown', 'keyup', 'keyup', 'keydown', 'keyup']) send(page, type, SHIFT);
  expect(isCovered(page)).to.equal(true);
});

it('a key that is held down counts once', async () => {
  const page = await open();
  send(page, 'keydown', SHIFT);
  for (let i = 0; i < 9; i++) send(page, 'keydown', SHIFT, { repeat: true });
  send(page, 'keyup', SHIFT);
  expect(await countShown(page)).to.equal('Shift pressed: 1 of 3');
});

const modifiers = {
  'with a letter': (page) => { send(page, 'keydown', SHIFT); tap(page, 'A', { shiftKey: true }); send(page, 'keyup', SHIFT); },
  'with Tab': (page) => { send(page, 'keydown', SHIFT); tap(page, 'Tab', { shiftKey: true }); send(page, 'keyup', SHIFT); },
  'with Control': (page) => { send(page, 'keydown', 'Control'); send(page, 'keydown', SHIFT, { ctrlKey: true }); send(page, 'keyup', SHIFT, { ctrlKey: true }); send(page, 'keyup', 'Control'); },
  'with Alt, to change the layout': (page) => { send(page, 'keydown', 'Alt'); send(page, 'keydown', SHIFT, { altKey: true }); send(page, 'keyup', SHIFT, { altKey: true }); },
  'with the wheel': (page) => { send(page, 'keydown', SHIFT); page.document.body.dispatchEvent(new page.window.WheelEvent('wheel', { bubbles: true })); send(page, 'keyup', SHIFT); },
  'with a click': (page) => { send(page, 'keydown', SHIFT); page.document.body.dispatchEvent(new page.window.PointerEvent('pointerdown', { bubbles: true })); send(page, 'keyup', SHIFT); },
};

for (const [how, use] of Object.entries(modifiers))
  it(`never counts Shift ${how}`, async () => {
    const page = await open();
    for (let i = 0; i < 4; i++) use(page);
    expect(isCovered(page)).to.equal(false);
    expect(await countShown(page)).to.equal('');
  });

it('another key in between begins anew', async () => {
  const page = await open();
  tap(page, SHIFT);
  tap(page, SHIFT);
  tap(page, 'ArrowDown');
  expect(await countShown(page)).to.equal('');
  tap(page, SHIFT);
  tap(page, SHIFT);
  expect(isCovered(page)).to.equal(false);
  tap(page, SHIFT);
  expect(isCovered(page)).to.equal(true);
});

it('a press counts for five seconds', async () => {
  const page = await open(undefined, { head: CLOCK + SCRIPT_TAG });
  tap(page, SHIFT);
  await setForward(page, 2700);
  tap(page, SHIFT);
  expect(await countShown(page)).to.equal('Shift pressed: 2 of 3');
  await setForward(page, 2700);
  expect(await countShown(page), 'the first is forgotten').to.equal('Shift pressed: 1 of 3');
  tap(page, SHIFT);
  expect(await countShown(page)).to.equal('Shift pressed: 2 of 3');
  expect(isCovered(page)).to.equal(false);
  await setForward(page, 5300);
  expect(await countShown(page), 'no count is left').to.equal('');
});

for (const [how, html] of Object.entries({ 'is hidden': '<help-emergency hidden></help-emergency>', 'is in what nobody displays': '<div style="display: none"><help-emergency></help-emergency></div>' }))
  it(`never counts where the only element ${how}`, async () => {
    const page = await open(html);
    for (let i = 0; i < 3; i++) tap(page, SHIFT);
    expect(isCovered(page)).to.equal(false);
  });

it('Shift leaves by the element that is shown, where the first is hidden and the other not on the screen yet', async () => {
  const page = await open('<div style="display: none"><help-emergency></help-emergency></div><div style="height: 3000px"></div><support-offers></support-offers>');
  for (let i = 0; i < 3; i++) tap(page, SHIFT);
  expect(isCovered(page)).to.equal(true);
});

it("Shift leaves by another element when the host's own exit is hidden", async () => {
  const page = await open('<quick-exit></quick-exit><div style="height: 3000px"></div><help-emergency></help-emergency>');
  page.$('quick-exit').hidden = true;
  await waitUntil(() => exitButtonOf(page.$('help-emergency')), 'it has passed on');
  for (let i = 0; i < 3; i++) tap(page, SHIFT);
  expect(isCovered(page)).to.equal(true);
});

it('the count is one line, on the narrowest phone too', async () => {
  const page = await open('<help-emergency></help-emergency>', { width: 320 });
  tap(page, SHIFT);
  await countShown(page);
  expect(statusOf(page).getBoundingClientRect().height).to.be.at.most(exitButtonOf(page.$('help-emergency')).getBoundingClientRect().height + 1);
});

const editable = {
  'an input': '<input id="own">',
  'a text area': '<textarea id="own"></textarea>',
  'a choice': '<select id="own"><option>One<option>Two</select>',
  'what says that it is a field': '<p id="own" role="textbox" tabindex="0">Words</p>',
  'an editor': '<div id="own" contenteditable>Words</div>',
};

for (const [what, html] of Object.entries(editable))
  it(`never counts while the focus is in ${what}`, async () => {
    const page = await open(`${html}<help-emergency></help-emergency>`);
    page.$('#own').focus();
    for (let i = 0; i < 4; i++) tap(page, SHIFT);
    expect(isCovered(page)).to.equal(false);
    page.$('#own').blur();
    for (let i = 0; i < 3; i++) tap(page, SHIFT);
    expect(isCovered(page)).to.equal(true);
  });

it('never counts in an input in a shadow root', async () => {
  const page = await open('<p id="own"></p><help-emergency></help-emergency>');
  const input = page.document.createElement('input');
  page.$('#own').attachShadow({ mode: 'open' }).append(input);
  input.focus();
  for (let i = 0; i < 4; i++) for (const type of ['keydown', 'keyup']) input.dispatchEvent(new page.window.KeyboardEvent(type, { key: SHIFT, bubbles: true, composed: true }));
  expect(isCovered(page)).to.equal(false);
});

it('never counts before an element is on the page, after the last has gone, and where all say exit="none"', async () => {
  const page = await openPage('<p>No help here</p>', { sandbox: SANDBOX_WITHOUT_NAVIGATION, head: OFFLINE_SCRIPT + SCRIPT_TAG });
  page.window.focus();
  tap(page, SHIFT);
  tap(page, SHIFT);
  page.document.body.insertAdjacentHTML('beforeend', '<help-emergency></help-emergency>');
  await waitUntil(() => exitButtonOf(page.$('help-emergency')));
  tap(page, SHIFT);
  expect(isCovered(page), 'two presses were before').to.equal(false);
  page.$('help-emergency').exit = 'none';
  await page.$('help-emergency').updateComplete;
  for (let i = 0; i < 6; i++) tap(page, SHIFT);
  expect(isCovered(page), 'exit="none"').to.equal(false);
  page.$('help-emergency').remove();
  for (let i = 0; i < 6; i++) tap(page, SHIFT);
  expect(isCovered(page), 'gone').to.equal(false);
});

it('Escape does what it always does', async () => {
  const page = await open();
  await press('Escape', 'Escape', 'Escape', 'Escape');
  expect(isCovered(page)).to.equal(false);
});

it('the hint is there where there is a fine pointer, and there alone', async () => {
  const page = await open();
  const keys = page.$('help-emergency').shadowRoot.querySelector('.keys');
  expect(textOf(keys)).to.equal('To leave by keyboard, press Shift three times.');
  expect(page.window.getComputedStyle(keys).display).to.equal(page.window.matchMedia('(pointer: fine)').matches ? 'inline' : 'none');
});

it('the count is on the screen though the element is not', async () => {
  const page = await open('<help-emergency></help-emergency><div style="height: 5000px"></div>');
  page.window.scrollTo(0, 4000);
  await press(SHIFT);
  await countShown(page);
  if (!supportsPopover(page)) return;
  await waitUntil(() => statusOf(page).getBoundingClientRect().top >= 0 && statusOf(page).getBoundingClientRect().bottom < page.window.innerHeight, 'on the screen');
});
