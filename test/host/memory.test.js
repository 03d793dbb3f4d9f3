import { nextFrame } from '@open-wc/testing';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const TIMES = 200;

/** Counts, from before our script comes, what is hung on objects that outlive an element. */
const COUNTER = `<script>
  window.count = { listeners: 0, observed: 0, timers: 0, watched: 0 };
  const lasting = (target) => !target || target === window || target === document || target === document.documentElement || target === document.body;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...rest) {
    if (lasting(this)) count.listeners++;
    return add.apply(this, rest);
  };
  EventTarget.prototype.removeEventListener = function (...rest) {
    if (lasting(this)) count.listeners--;
    return remove.apply(this, rest);
  };
  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...rest) {
    count.observed++;
    return observe.apply(this, rest);
  };
  const watched = new Set();
  for (const [name, what] of [['observe', 'add'], ['unobserve', 'delete']]) {
    const watch = IntersectionObserver.prototype[name];
    IntersectionObserver.prototype[name] = function (...rest) {
      watched[what](rest[0]);
      count.watched = watched.size;
      return watch.apply(this, rest);
    };
  }
  const { setInterval } = window;
  window.setInterval = function (...rest) {
    count.timers++;
    return setInterval.apply(this, rest);
  };
</script>`;

for (const name of ELEMENTS)
  it(`${TIMES} of ${name} that come and go leave nothing that grows`, async () => {
    const { document, window, consoleMessages } = await openPage('<main></main>', { head: COUNTER + SCRIPT_TAG });
    const main = document.querySelector('main');
    const live = async () => {
      const element = main.appendChild(document.createElement(name));
      await contentOf(element);
      return element;
    };
    const first = await live();
    const living = { ...window.count };
    first.remove();
    const resting = { ...window.count };
    if (name === 'help-emergency') expect(living.listeners, 'listeners of one that lives').to.be.above(resting.listeners);

    const gone = [];
    for (let i = 0; i < TIMES; i++) {
      const element = main.appendChild(document.createElement(name));
      // Some go before they have rendered.
      if (i % 2) await element.updateComplete;
      element.remove();
      gone.push(element);
    }
    expect(window.count).to.deep.equal(resting);
    await nextFrame();

    // Whoever is still known would be told of a change.
    const told = new Set();
    for (const element of gone) element.requestUpdate = () => told.add(element);
    document.documentElement.lang = 'nb';
    const last = await live();
    await contentOf(last, 'nb');
    expect(told.size, 'elements that are gone and still known').to.equal(0);
    expect(window.count).to.deep.equal(living);
    expect(consoleMessages).to.deep.equal([]);
  });

it(`<help-emergency> leads to none of ${TIMES} elements that are gone`, async () => {
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
