import { nextFrame } from '@open-wc/testing';
import { controlsOf } from '../support/browser/content.js';
import { elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { expect } from '../support/browser/page.js';

const controlsIn = ({ document }) =>
  [...document.querySelectorAll('help-emergency, support-offers, trafficking-signs')]
    .flatMap((element) => controlsOf(element.shadowRoot))
    .filter((control) => control.checkVisibility());

const nameOf = (control) => `${control.localName}.${control.className} "${control.textContent.replace(/\s+/g, ' ').trim()}"`;

/** A link in running text can be in pieces, one a line; a finger needs one that is large enough. */
const boxesOf = (control) => [...control.getClientRects()];

const fits = (control, height) => boxesOf(control).some((box) => box.width >= 43.99 && box.height >= height - 0.01);

const sizesOf = (control) => boxesOf(control).map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`).join(' ');

const overlap = (one, other) =>
  boxesOf(one).some((a) =>
    boxesOf(other).some((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5)
  );

const leadsTo = (control) => control.href ?? control;

const expectLarge = (controls, where) => {
  const small = (list, height) => list.filter((control) => !fits(control, height)).map((control) => `${nameOf(control)}: ${sizesOf(control)}`);
  const calls = controls.filter((control) => control.matches('.call, .row'));
  expect(calls.length).to.be.at.least(2);
  expect(small(calls, 56), `calls and ways lower than 56 px ${where}`).to.deep.equal([]);
  expect(small(controls, 44), `smaller than 44 px ${where}`).to.deep.equal([]);
};

const expectApart = (controls, where) => {
  const both = controls.flatMap((one, i) =>
    controls.slice(i + 1).filter((other) => leadsTo(one) !== leadsTo(other) && overlap(one, other)).map((other) => `${nameOf(one)} and ${nameOf(other)}`)
  );
  expect(both, `overlap ${where}`).to.deep.equal([]);
};

/** What lies under the middle of a target, or of its longest piece, is the target. */
const expectOnTop = async (control, where) => {
  control.scrollIntoView({ block: 'center' });
  // The exit follows, or has passed on.
  if (control.closest('.exit')) await nextFrame();
  if (!control.isConnected) return;
  const { left, top, width, height } = boxesOf(control).reduce((large, box) => (box.width > large.width ? box : large));
  const hit = control.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  expect(control.contains(hit), `${nameOf(control)} is met, and not ${hit?.outerHTML}, ${where}`).to.be.true;
};

const promises = {
  'every target is large enough': expectLarge,
  'no finger meets two targets': expectApart,
  'each target is met in its middle': async (controls, where) => {
    for (const control of controls) await expectOnTop(control, where);
  },
};

for (const [promise, check] of Object.entries(promises))
  for (const [name, state] of Object.entries(elementStates))
    for (const lang of languagesOf(state))
      it(`${promise} in ${name}, ${lang}`, async () => {
        const page = await openElementState(state, { lang });
        for (const width of [280, 320, 400, 768, 1280]) {
          page.frame.style.width = `${width}px`;
          await check(controlsIn(page), `at ${width} px`);
        }
      });
