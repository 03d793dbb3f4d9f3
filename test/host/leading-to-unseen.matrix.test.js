import { contentOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { expect, openPage, pause } from '../support/browser/page.js';

const FAR = '<div style="height: 3000px"></div>';

/** What "I need help" leads to. */
const targets = {
  element: { target: '<support-offers id="there"></support-offers>', attributes: '' },
  fragment: { target: '<h2 id="there">There</h2>', attributes: 'offers-href="#there"' },
};

/** The target in a block of the host. */
const inBlock = (style, attributes = '') => ({ html: (target) => `<div style="${style}" ${attributes}>${target}</div>` });

/** The target in a shadow root of the host, where only an element is found. */
const inShadowRoot = (html, around = (host) => host) => ({
  kinds: ['element'],
  html: () => around('<div id="host"></div>'),
  prepare: ({ $ }, target) => { $('#host').attachShadow({ mode: 'open' }).innerHTML = html(target); },
});

/** The target in a slot of a shadow root of the host. */
const slottedInto = (html, mode = 'open') => ({
  html: (target) => `<div id="host">${target}</div>`,
  prepare: ({ $ }) => { $('#host').attachShadow({ mode }).innerHTML = html('<slot></slot>'); },
});

const closedDetails = (content, attributes = '') =>
  `<details ${attributes}><summary>Outer</summary><details ${attributes}><summary>Inner</summary>${content}</details></details>`;

/** Two slides, of which the second is cut off. */
const carousel = (style, [first, second]) =>
  `<div class="carousel" style="overflow: hidden; width: 300px; ${style}"><div style="display: flex; width: 600px">${[first, second].map((slide) => `<div style="width: 300px">${slide}</div>`).join('')}</div></div>`;

const CLOBBERING = ['assignedSlot', 'closest', 'host', 'localName', 'matches', 'open', 'parentNode', 'style'].map((name) => `<input type="hidden" name="${name}">`).join('');

/** What the row opens, or leaves as it is: the visitor sees the target. */
const seen = {
  'closed <details>': { html: closedDetails },
  'closed <details> in a shadow root': inShadowRoot(closedDetails),
  'closed <details> around a shadow root': inShadowRoot((target) => target, closedDetails),
  'closed <details> of a shadow root that it is slotted into': slottedInto(closedDetails),
  'closed <details> in a form with fields of any name': { html: (target) => `<form>${CLOBBERING}${closedDetails(target)}</form>` },
  'hidden="until-found"': inBlock('', 'hidden="until-found"'),
  'hidden="until-found" of a shadow root': inShadowRoot((target) => `<div hidden="until-found">${target}</div>`),
  'hidden="until-found" in closed <details>': { html: (target) => closedDetails(`<div hidden="until-found">${target}</div>`) },
  'content-visibility: hidden': inBlock('content-visibility: hidden'),
  'content-visibility: auto': inBlock('content-visibility: auto; contain-intrinsic-size: auto 500px'),
  'a box that scrolls smoothly': { html: (target) => `<div style="overflow: auto; height: 300px; scroll-behavior: smooth">${FAR}${target}${FAR}</div>` },
  'a page that scrolls smoothly': { html: (target) => target, style: 'html { scroll-behavior: smooth }' },
  'a page that is cut off on its sides': { html: (target) => target, style: 'html, body { overflow-x: hidden }' },
  'a page that is wider than the screen': inBlock('width: 2000px'),
  'the shown slide of a carousel': { html: (target) => carousel('', [target, 'Two']) },
  'a page in quirks mode': { html: (target) => target, doctype: '' },
};

/** What only the script of the host can open: the section opens in place. */
const unseen = {
  'display: none': inBlock('display: none'),
  'a closed dialog': { html: (target) => `<dialog>${target}</dialog>` },
  'a box of height 0': inBlock('height: 0; overflow: hidden'),
  'a box of width 0': inBlock('width: 0; overflow: hidden'),
  'a row of a grid of height 0': { html: (target) => `<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden">${target}</div></div>` },
  'a place left of the screen': inBlock('position: absolute; left: -9999px; width: 300px'),
  'a place above the screen': inBlock('position: absolute; top: -9999px; width: 300px'),
  'opacity: 0': inBlock('opacity: 0'),
  'opacity: 0 around a shadow root': inShadowRoot((target) => target, (host) => `<div style="opacity: 0">${host}</div>`),
  'opacity: 0 around the slot': slottedInto((slot) => `<div style="opacity: 0">${slot}</div>`),
  'a modal that is closed by opacity': inBlock('position: fixed; inset: 0; opacity: 0; pointer-events: none'),
  'a drawer beside the screen': inBlock('position: fixed; top: 0; left: 0; width: 300px; transform: translateX(-100%)'),
  'a closed Bootstrap offcanvas': inBlock('position: fixed; top: 0; bottom: 0; left: 0; width: 300px; visibility: hidden; transform: translateX(-100%)'),
  'visibility: hidden': { ...inBlock('visibility: hidden'), kinds: ['fragment'] },
  'clip-path': inBlock('clip-path: inset(50%)'),
  'what only screen readers read': inBlock('position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)'),
  'transform: scale(0)': inBlock('transform: scale(0)'),
  'a slide of a carousel that is cut off': { html: (target) => carousel('', ['One', target]) },
  'a slide of a smooth carousel that is cut off': { html: (target) => carousel('scroll-behavior: smooth', ['One', target]) },
  'a slide of a carousel in a shadow root': slottedInto((slot) => carousel('', ['One', slot])),
  'a page with a locked root': { html: (target) => target, style: 'html { overflow: hidden; scroll-behavior: smooth }' },
  'a locked page in quirks mode': { html: (target) => target, style: 'body { overflow: hidden }', doctype: '' },
  'closed <details> of a closed shadow root that it is slotted into': slottedInto(closedDetails, 'closed'),
  'a form whose fields have the names of methods': { html: (target) => `<form><input type="hidden" name="getAttribute">${target}</form>` },
};
if ('inert' in HTMLElement.prototype) unseen['an inert box'] = inBlock('', 'inert');

/** Opens a page with the target far from the row, and the row on the screen, as it is when it is clicked. */
const openCase = async ({ html, prepare = () => {}, ...options }, { target, attributes }) => {
  const page = await openPage(`<help-emergency ${attributes}></help-emergency>${FAR}${html(target)}${FAR}`, options);
  prepare(page, target);
  const emergency = page.$('help-emergency');
  await contentOf(emergency);
  await emergency.updateComplete;
  const row = () => rowsOf(emergency)[0];
  row().scrollIntoView({ block: 'center', behavior: 'instant' });
  const root = page.$('#there') ? page.document : page.$('#host').shadowRoot;
  const topOfRow = () => row().getBoundingClientRect().top;
  return { page, emergency, row, there: root.querySelector('#there'), topOfRow };
};

/** Whether something of an element can be seen, as the browser tells it. */
const isSeen = (element) => {
  const { IntersectionObserver, document } = element.ownerDocument.defaultView;
  if (element.checkVisibility && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return new Promise((resolve) => {
    new IntersectionObserver(([{ intersectionRatio }], observer) => {
      observer.disconnect();
      resolve(intersectionRatio > 0);
    }, { root: document }).observe(element);
  });
};

const carouselPositions = ({ document, $ }) =>
  [document, $('#host')?.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('.carousel') ?? [])].map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]));

const expectInPlace = async ({ page, emergency, row, topOfRow }) => {
  await emergency.updateComplete;
  expect(openSectionIds(emergency)).to.deep.equal(['offers']);
  expectFocus(row());
  // What scrolls smoothly would have begun.
  await pause(50);
  expect(topOfRow(), 'the row is on the screen').to.be.within(0, page.window.innerHeight - 40);
  expect(page.consoleMessages).to.have.length(1);
  expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> .*offers.*in place/);
};

for (const [kind, target] of Object.entries(targets)) {
  const isForKind = ([, { kinds }]) => !kinds || kinds.includes(kind);

  for (const [name, around] of Object.entries(seen).filter(isForKind))
    it(`a row leads to its ${kind} within ${name}`, async () => {
      const { page, emergency, row, there } = await openCase(around, target);
      const before = carouselPositions(page);
      row().click();
      expectFocus(there);
      expect(openSectionIds(emergency)).to.deep.equal([]);
      expect(isInViewport(there), 'in the viewport').to.equal(true);
      expect(await isSeen(there), 'seen').to.equal(true);
      expect(carouselPositions(page)).to.deep.equal(before);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  for (const [name, around] of Object.entries(unseen).filter(isForKind))
    it(`a row opens in place of its ${kind} within ${name}, and scrolls no carousel`, async () => {
      const opened = await openCase(around, target);
      const before = carouselPositions(opened.page);
      opened.row().click();
      await expectInPlace(opened);
      expect(carouselPositions(opened.page)).to.deep.equal(before);
    });

  it(`a row shows its ${kind}, or its section, within <details> of which the browser keeps one open`, async () => {
    const { emergency, row, there } = await openCase({ html: (content) => closedDetails(content, 'name="group"') }, target);
    row().click();
    await emergency.updateComplete;
    if (openSectionIds(emergency).length) expectFocus(row());
    else {
      expectFocus(there);
      expect(await isSeen(there), 'seen').to.equal(true);
    }
  });

  it(`a row that has opened in place of its ${kind} opens and closes in place from then on, and keeps the focus`, async () => {
    const opened = await openCase(inBlock('opacity: 0'), target);
    const { emergency, row } = opened;
    row().focus();
    row().click();
    await expectInPlace(opened);
    for (const openSections of [[], ['offers']]) {
      await toggleRow(row());
      emergency.requestUpdate();
      await emergency.updateComplete;
      expect(openSectionIds(emergency)).to.deep.equal(openSections);
      expectFocus(row());
    }
  });

  it(`a row opens in place of its ${kind} that is removed just before the click`, async () => {
    const opened = await openCase(inBlock(''), target);
    opened.there.remove();
    opened.row().click();
    await expectInPlace(opened);
  });

  it(`a row announces its ${kind} to a script of the host that unfolds what is hidden until found`, async () => {
    const { page, row, there } = await openCase(inBlock('', 'hidden="until-found"'), target);
    const hidden = there.parentElement;
    const events = [];
    page.document.addEventListener('beforematch', (event) => events.push([event.target === hidden, hidden.hasAttribute('hidden')]));
    row().click();
    expect(events).to.deep.equal([[true, true]]);
    expect(hidden.hasAttribute('hidden')).to.equal(false);
  });
}

for (const [name, html] of Object.entries({
  'an empty <a>': '<p>Before</p><a id="there"></a><p>After</p>',
  'an empty block': '<p>Before</p><div id="there"></div><p>After</p>',
  'an empty <span> above a heading': '<h2 style="position: relative">A heading<span id="there" style="position: absolute; top: -80px"></span></h2>',
  'words that begin at the end of a line': '<p style="width: 300px"><span style="padding-left: 280px"></span><b id="there">There it is, in two lines</b></p>',
  'a section with round corners': '<section id="there" style="border-radius: 50px; height: 400px; overflow: hidden">There</section>',
}))
  it(`a row leads to ${name}`, async () => {
    const { page, row, there } = await openCase({ html: () => html }, targets.fragment);
    row().click();
    expectFocus(there);
    expect(page.window.scrollY).to.be.above(2500);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('a row opens in place of a fragment that is a closed panel itself', async () => {
  const opened = await openCase({ html: () => '<div id="there" style="max-height: 0; overflow: hidden"><p>There</p></div>' }, targets.fragment);
  opened.row().click();
  await expectInPlace(opened);
});
