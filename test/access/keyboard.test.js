import { nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { controlsOf } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { ACTIVATION_KEYS } from '../support/browser/focus.js';
import { expect, waitUntil } from '../support/browser/page.js';
import { styleOf } from '../support/browser/visible-text.js';

const press = (key) => sendKeys({ press: key });

const focused = ({ document }) => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

const said = (control) => control && `${control.localName}: ${control.textContent.replace(/\s+/g, ' ').trim()}`;

/** Opens a page and puts the focus before everything in it. */
const openFocused = async (state, options) => {
  const page = await openElementState(state, options);
  page.window.focus();
  page.document.querySelector('h1').tabIndex = -1;
  page.document.querySelector('h1').focus();
  return page;
};

const expectFocusSeen = (control) => {
  const root = control.ownerDocument.documentElement;
  expect(control.matches(':focus-visible'), `${said(control)} has the focus`).to.be.true;
  for (const scheme of ['dark', 'light']) {
    root.style.colorScheme = scheme;
    const { outlineStyle, outlineWidth, outlineColor } = styleOf(control);
    expect(outlineStyle, said(control)).to.equal('solid');
    expect(parseFloat(outlineWidth), said(control)).to.be.at.least(2);
    expect(contrastRatio(outlineColor, styleOf(control.closest('.help')).backgroundColor), `outline of ${said(control)}, ${scheme}`).to.be.at.least(3);
  }
  const { top, bottom } = control.getBoundingClientRect();
  expect(bottom > 0 && top < control.ownerDocument.defaultView.innerHeight, `${said(control)} is on the screen`).to.be.true;
};

for (const [name, state] of Object.entries(elementStates))
  for (const lang of languagesOf(state))
    it(`Tab goes through ${name} in the order it is read, the exit and then 112 first, the focus seen, ${lang}`, async () => {
      const page = await openFocused(state, { lang, width: 320 });
      const controls = controlsOf(page.element.shadowRoot).filter((control) => control.checkVisibility());
      expect(controls.slice(0, 3).map((control) => control.href ?? control.className)).to.deep.equal(['leave', 'tel:112', 'tel:+4722331160']);
      const stops = [];
      while (stops.length < controls.length) {
        await press('Tab');
        const control = focused(page);
        // The host's own links are its own matter.
        if (control.getRootNode() !== page.element.shadowRoot) continue;
        expectFocusSeen(control);
        stops.push(control);
      }
      expect(stops.map(said)).to.deep.equal(controls.map(said));
      // An exit that has followed the page goes back to its place.
      page.window.scrollTo(0, 0);
      await nextFrame();
      const places = [...controls.slice(0, 3), ...controls.filter((control) => control.localName === 'summary')].map((control) => control.getBoundingClientRect().top);
      expect(places, 'from top to bottom').to.deep.equal([...places].sort((a, b) => a - b));
    });

for (const [name, key] of Object.entries(ACTIVATION_KEYS))
  for (const [number, words] of [[0, 'I need help'], [1, 'I suspect trafficking']])
    it(`${name} opens and closes "${words}" and keeps the focus on it`, async () => {
      const page = await openFocused(elementStates['help-emergency, closed']);
      const details = page.element.shadowRoot.querySelectorAll('details')[number];
      const summary = details.querySelector('summary');
      const { length } = page.window.history;
      const address = page.window.location.href;
      while (focused(page) !== summary) await press('Tab');
      await press(key);
      expect(details.open, 'opened').to.be.true;
      expect(focused(page)).to.equal(summary);
      expectFocusSeen(summary);
      await press('Tab');
      expect(details.contains(focused(page)), 'Tab goes into what has opened').to.be.true;
      await sendKeys({ down: 'Shift' });
      await press('Tab');
      await sendKeys({ up: 'Shift' });
      expect(focused(page)).to.equal(summary);
      await press(key);
      expect(details.open, 'closed').to.be.false;
      expect([page.window.history.length, page.window.location.href]).to.deep.equal([length, address]);
    });

it('what is closed takes no focus', async () => {
  const page = await openFocused(elementStates['help-emergency, closed']);
  for (let i = 0; i < 6; i++) {
    await press('Tab');
    expect(focused(page).closest('.content')).to.be.null;
  }
});

it('a mouse leaves no ring around what it has touched', async () => {
  const page = await openFocused(elementStates['help-emergency, closed']);
  const summary = page.element.shadowRoot.querySelector('summary');
  summary.scrollIntoView({ block: 'center' });
  const [frame, row] = [page.window.frameElement, summary].map((element) => element.getBoundingClientRect());
  // A key was pressed before; the browser goes by the last way that was used.
  await sendMouse({ type: 'click', position: [frame.left + row.left + 20, frame.top + row.top + row.height / 2].map(Math.round) });
  await waitUntil(() => focused(page) === summary);
  expect(parseFloat(styleOf(summary).outlineWidth) === 0 || styleOf(summary).outlineStyle === 'none').to.be.true;
  await resetMouse();
});

for (const [name, key] of Object.entries(ACTIVATION_KEYS))
  it(`${name} on the notice turns the page to English, and the focus stays on the way back`, async () => {
    const page = await openFocused(elementStates['help-emergency, closed'], { lang: 'nb' });
    const button = () => page.element.shadowRoot.querySelector('.notice button');
    while (focused(page) !== button()) await press('Tab');
    await press(key);
    await waitUntil(() => page.element.shadowRoot.querySelector('.help').lang === 'en', 'turned to English');
    await waitUntil(() => focused(page) === button() && button().lang === 'nb', 'the focus is on the way back');
    expectFocusSeen(button());
    await press(key);
    await waitUntil(() => page.element.shadowRoot.querySelector('.help').lang === 'nb', 'turned back');
  });
