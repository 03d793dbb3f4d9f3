import { nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { controlsOf, describeControl } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { factsByName } from '../support/browser/facts.js';
import { ACTIVATION_KEYS } from '../support/browser/focus.js';
import { press, sendKeys } from '../support/browser/keys.js';
import { expect, waitUntil } from '../support/browser/page.js';
import { styleOf } from '../support/browser/visible-text.js';

const focusedIn = ({ document }) => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};

/** Opens a page and focuses the heading before the element. */
const openFocused = async (state, options) => {
  const page = await openElementState(state, options);
  page.window.focus();
  page.document.querySelector('h1').tabIndex = -1;
  page.document.querySelector('h1').focus();
  return page;
};

const expectFocusRing = (control) => {
  const root = control.ownerDocument.documentElement;
  expect(control.matches(':focus-visible'), `${describeControl(control)} matches :focus-visible`).to.be.true;
  for (const scheme of ['dark', 'light']) {
    root.style.colorScheme = scheme;
    const { outlineStyle, outlineWidth, outlineColor } = styleOf(control);
    expect(outlineStyle, describeControl(control)).to.equal('solid');
    expect(parseFloat(outlineWidth), describeControl(control)).to.be.at.least(2);
    expect(contrastRatio(outlineColor, styleOf(control.closest('.help')).backgroundColor), `outline of ${describeControl(control)}, ${scheme}`).to.be.at.least(3);
  }
  const { top, bottom } = control.getBoundingClientRect();
  expect(bottom > 0 && top < control.ownerDocument.defaultView.innerHeight, `${describeControl(control)} intersects the viewport`).to.be.true;
};

describe('Tab', () => {
  for (const [name, state] of Object.entries(elementStates))
    for (const lang of languagesOf(state))
      it(`moves a visible focus from the exit to the list of languages to 112 to ROSA and on in reading order, in ${name}, ${lang}`, async () => {
        const page = await openFocused(state, { lang, width: 320 });
        const controls = controlsOf(page.element.shadowRoot).filter((control) => control.checkVisibility());
        expect(controls.slice(0, 4).map((control) => control.getAttribute('href') ?? control.localName)).to.deep.equal([factsByName.neutralPage.href, 'select', 'tel:112', 'tel:+4722331160']);
        const stops = [];
        while (stops.length < controls.length) {
          await press('Tab');
          const control = focusedIn(page);
          // Slotted links belong to the host.
          if (control.getRootNode() !== page.element.shadowRoot) continue;
          expectFocusRing(control);
          stops.push(control);
        }
        expect(stops.map(describeControl)).to.deep.equal(controls.map(describeControl));
        // At the top of the page the exit is back in its card.
        page.window.scrollTo(0, 0);
        await nextFrame();
        const tops = [...controls.slice(0, 4), ...controls.filter((control) => control.localName === 'summary')].map((control) => control.getBoundingClientRect().top);
        expect(tops, 'from top to bottom').to.deep.equal([...tops].sort((one, other) => one - other));
      });

  it('skips the content of closed sections', async () => {
    const page = await openFocused(elementStates['help-emergency, closed']);
    for (let i = 0; i < 6; i++) {
      await press('Tab');
      expect(focusedIn(page).closest('.content')).to.be.null;
    }
  });
});

for (const [name, key] of Object.entries(ACTIVATION_KEYS))
  describe(name, () => {
    for (const [index, heading] of [[0, 'I need help'], [1, 'I suspect trafficking']])
      it(`opens and closes "${heading}" and keeps the focus on it`, async () => {
        const page = await openFocused(elementStates['help-emergency, closed']);
        const details = page.element.shadowRoot.querySelectorAll('details')[index];
        const summary = details.querySelector('summary');
        const { length } = page.window.history;
        const address = page.window.location.href;
        while (focusedIn(page) !== summary) await press('Tab');
        await press(key);
        expect(details.open, 'opened').to.be.true;
        expect(focusedIn(page)).to.equal(summary);
        expectFocusRing(summary);
        await press('Tab');
        expect(details.contains(focusedIn(page)), 'Tab moves into the opened section').to.be.true;
        await sendKeys({ down: 'Shift' });
        await press('Tab');
        await sendKeys({ up: 'Shift' });
        expect(focusedIn(page)).to.equal(summary);
        await press(key);
        expect(details.open, 'closed').to.be.false;
        expect([page.window.history.length, page.window.location.href]).to.deep.equal([length, address]);
      });

  });

describe('a mouse click', () => {
  it('shows no focus ring', async () => {
    const page = await openFocused(elementStates['help-emergency, closed']);
    const summary = page.element.shadowRoot.querySelector('summary');
    summary.scrollIntoView({ block: 'center' });
    const [frame, row] = [page.window.frameElement, summary].map((element) => element.getBoundingClientRect());
    // Other tests have pressed keys; a real click makes the mouse the last input.
    await sendMouse({ type: 'click', position: [frame.left + row.left + 20, frame.top + row.top + row.height / 2].map(Math.round) });
    await waitUntil(() => focusedIn(page) === summary);
    expect(parseFloat(styleOf(summary).outlineWidth) === 0 || styleOf(summary).outlineStyle === 'none').to.be.true;
    await resetMouse();
  });
});
