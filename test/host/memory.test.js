import { nextFrame } from '@open-wc/testing';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const TIMES = 200;

/** Before the script: counts listeners, observers and timers on objects that outlive an element. */
const COUNTER = `<script>
  window.counts = { listeners: 0, observed: 0, timers: 0, intersectionTargets: 0 };
  const isLongLived = (target) => !target || target === window || target === document || target === document.documentElement || target === document.body;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...rest) {
    if (isLongLived(this)) counts.listeners++;
    return add.apply(this, rest);
  };
  EventTarget.prototype.removeEventListener = function (...rest) {
    if (isLongLived(this)) counts.listeners--;
    return remove.apply(this, rest);
  };
  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...rest) {
    counts.observed++;
    return observe.apply(this, rest);
  };
  const targets = new Set();
  for (const [name, setMethod] of [['observe', 'add'], ['unobserve', 'delete']]) {
    const original = IntersectionObserver.prototype[name];
    IntersectionObserver.prototype[name] = function (...rest) {
      targets[setMethod](rest[0]);
      counts.intersectionTargets = targets.size;
      return original.apply(this, rest);
    };
  }
  const { setInterval } = window;
  window.setInterval = function (...rest) {
    counts.timers++;
    return setInterval.apply(this, rest);
  };
</script>`;

for (const name of ELEMENTS)
  it(`${TIMES} elements <${name}> that are added and removed leave no listener, observer or timer behind`, async () => {
    const { document, window, consoleMessages } = await openPage('<main></main>', { head: COUNTER + SCRIPT_TAG });
    const main = document.querySelector('main');
    const addElement = async () => {
      const element = main.appendChild(document.createElement(name));
      await contentOf(element);
      return element;
    };
    const first = await addElement();
    const countsWithOne = { ...window.counts };
    first.remove();
    const countsWithNone = { ...window.counts };

    const removed = [];
    for (let i = 0; i < TIMES; i++) {
      const element = main.appendChild(document.createElement(name));
      // Half of them are removed before they have rendered.
      if (i % 2) await element.updateComplete;
      element.remove();
      removed.push(element);
    }
    expect(window.counts).to.deep.equal(countsWithNone);
    await nextFrame();

    // A change of the language would update any element that is still referenced.
    const updated = new Set();
    for (const element of removed) element.requestUpdate = () => updated.add(element);
    document.documentElement.lang = 'nb';
    const last = await addElement();
    await contentOf(last, 'nb');
    expect(updated.size, 'removed elements that are still updated').to.equal(0);
    expect(window.counts).to.deep.equal(countsWithOne);
    expect(consoleMessages).to.deep.equal([]);
  });

it(`<help-emergency> leads to none of ${TIMES} removed elements`, async () => {
  const { $, document } = await openPage('<help-emergency></help-emergency>');
  await contentOf($('help-emergency'));
  for (let i = 0; i < TIMES; i++) {
    const element = document.body.appendChild(document.createElement(ELEMENTS[1 + (i % 2)]));
    if (i % 3) await element.updateComplete;
    element.remove();
  }
  await $('help-emergency').updateComplete;
  expect(rowsOf($('help-emergency')).map(({ localName }) => localName)).to.deep.equal(['summary', 'summary']);
});
