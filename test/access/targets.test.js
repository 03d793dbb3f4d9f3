import { controlsOf, describeControl } from '../support/browser/content.js';
import { elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { expect, waitUntil } from '../support/browser/page.js';

const visibleControlsIn = ({ document }) =>
  [...document.querySelectorAll('help-emergency, support-offers, trafficking-signs')]
    .flatMap((element) => controlsOf(element.shadowRoot))
    // The bar comes and goes.
    .filter((control) => control.checkVisibility() && !control.closest('.bar'));

/** A link that wraps has a box for each line; one that is large enough will do. */
const boxesOf = (control) => [...control.getClientRects()];

const isLargeEnough = (control, height) => boxesOf(control).some((box) => box.width >= 43.99 && box.height >= height - 0.01);

const sizesOf = (control) => boxesOf(control).map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`).join(' ');

const doOverlap = (one, other) =>
  boxesOf(one).some((box) =>
    boxesOf(other).some((otherBox) => Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left) > 0.5 && Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top) > 0.5)
  );

const destinationOf = (control) => control.href ?? control;

const expectLarge = (controls, where) => {
  const tooSmall = (list, height) => list.filter((control) => !isLargeEnough(control, height)).map((control) => `${describeControl(control)}: ${sizesOf(control)}`);
  const tilesAndRows = controls.filter((control) => control.matches('.call, .row'));
  expect(tilesAndRows.length).to.be.at.least(2);
  expect(tooSmall(tilesAndRows, 56), `tiles and rows lower than 56 px ${where}`).to.deep.equal([]);
  expect(tooSmall(controls, 44), `smaller than 44 px ${where}`).to.deep.equal([]);
};

const expectApart = (controls, where) => {
  const overlapping = controls.flatMap((one, i) =>
    controls.slice(i + 1).filter((other) => destinationOf(one) !== destinationOf(other) && doOverlap(one, other)).map((other) => `${describeControl(one)} and ${describeControl(other)}`)
  );
  expect(overlapping, `overlap ${where}`).to.deep.equal([]);
};

/** Asserts that a control is on top at the centre of its widest box. */
const expectOnTop = async (control, where) => {
  control.scrollIntoView({ block: 'center' });
  const isOnTop = () => {
    const { left, top, width, height } = boxesOf(control).reduce((widest, box) => (box.width > widest.width ? box : widest));
    return control.contains(control.getRootNode().elementFromPoint(left + width / 2, top + height / 2));
  };
  await waitUntil(isOnTop, `${describeControl(control)} is on top ${where}`);
};

const promises = {
  'are large enough': expectLarge,
  'do not overlap where their destinations differ': expectApart,
  'are on top at their centre': async (controls, where) => {
    for (const control of controls) await expectOnTop(control, where);
  },
};

describe('tap targets', () => {
  for (const [promise, check] of Object.entries(promises))
    for (const [name, state] of Object.entries(elementStates))
      for (const lang of languagesOf(state))
        it(`${promise} in ${name}, ${lang}`, async () => {
          const page = await openElementState(state, { lang });
          for (const width of [280, 320, 400, 768, 1280]) {
            page.frame.style.width = `${width}px`;
            await check(visibleControlsIn(page), `at ${width} px`);
          }
        });
});
