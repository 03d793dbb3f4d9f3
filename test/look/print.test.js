import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expectNumbersLargest } from '../support/browser/legibility.js';
import { expect, openPage } from '../support/browser/page.js';
import { coveringElementsOf, styleOf, visibleTextNodesOf, visibleTextsOf } from '../support/browser/visible-text.js';

afterEach(() => emulateMedia({ media: 'screen' }));

const openPrinted = async (body, options) => {
  const { $, window } = await openPage(body, options);
  const element = $(ELEMENTS.join());
  await contentOf(element, options?.lang);
  await emulateMedia({ media: 'print' });
  expect(window.matchMedia('print').matches, 'prints').to.be.true;
  return { element, window, all: (selector) => [...element.shadowRoot.querySelectorAll(selector)] };
};

it('what is closed is printed, though nobody says that it will be', async () => {
  const { element, all } = await openPrinted(elementHtml('help-emergency'));
  expect(all('details').map(({ open }) => open)).to.deep.equal([false, false]);
  expect(visibleTextsOf(element)).to.include.members(['800 40 008', 'Other offers', 'Signs of human trafficking', 'Sources']);
  for (const content of all('details > .content')) {
    expect(content.getBoundingClientRect().height).to.be.above(500);
    expect(content.getBoundingClientRect().bottom).to.be.at.most(content.parentElement.getBoundingClientRect().bottom + 1);
  }
});

it('opens before a print and closes what it has opened after it', async () => {
  const { all, window } = await openPrinted(elementHtml('help-emergency'));
  const [offers, signs] = all('details');
  signs.open = true;
  window.dispatchEvent(new window.Event('beforeprint'));
  expect([offers.open, signs.open]).to.deep.equal([true, true]);
  window.dispatchEvent(new window.Event('afterprint'));
  expect([offers.open, signs.open]).to.deep.equal([false, true]);
});

it('an element that is gone does not listen for a print', async () => {
  const { element, all, window } = await openPrinted(elementHtml('help-emergency'));
  element.remove();
  window.dispatchEvent(new window.Event('beforeprint'));
  expect(all('details[open]')).to.be.empty;
});

for (const name of ELEMENTS)
  for (const scheme of ['light', 'dark'])
    it(`${name} is black on white on a ${scheme} host`, async () => {
      const style = `:root { color-scheme: ${scheme}; --help-background: black; --help-color: yellow; --help-accent: pink }
        *::part(text), *::part(way), *::part(link) { background: blue; color: yellow }`;
      const { element, all } = await openPrinted(elementHtml(name), { style, lang: 'nb' });
      for (const text of visibleTextNodesOf(element)) expect(styleOf(text.parentElement).color, text.data).to.equal('rgb(0, 0, 0)');
      for (const box of all('.help, .call, .notice, li, p, .row')) expect(styleOf(box).backgroundColor, box.className).to.be.oneOf(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
      for (const icon of all('svg')) expect(styleOf(icon).stroke).to.equal('rgb(0, 0, 0)');
    });

for (const name of ELEMENTS)
  it(`nothing that is printed of ${name} lies over its text`, async () => {
    const { element } = await openPrinted(elementHtml(name), { height: 5000, lang: 'nb' });
    for (const text of visibleTextNodesOf(element)) expect(coveringElementsOf(text).map(({ outerHTML }) => outerHTML), text.data).to.deep.equal([]);
  });

/** One browser computes the address, another leaves its `attr()`. */
const writtenAfter = (link) => styleOf(link, '::after').content.replace('attr(href)', link.getAttribute('href')).replaceAll('"', '').replaceAll(' + ', '');

for (const name of ELEMENTS)
  it(`every address of ${name} is written out`, async () => {
    const { all } = await openPrinted(elementHtml(name));
    const links = all('a[href]');
    expect(links).not.to.be.empty;
    for (const link of links) {
      const address = link.href.replace(/^tel:(\+47)?|^mailto:/, '');
      const printed = (link.textContent + writtenAfter(link)).replace(/\s/g, '');
      expect(printed, link.outerHTML).to.include(address);
    }
  });

it('a way on that leads to another page is printed with its address', async () => {
  const { all } = await openPrinted('<help-emergency offers-href="https://host.example/offers"></help-emergency>');
  const [way] = all('a[href="https://host.example/offers"]');
  expect(way.textContent + writtenAfter(way)).to.include('https://host.example/offers');
});

it('what only a screen can do is not printed', async () => {
  const { all } = await openPrinted(elementHtml('help-emergency'), { lang: 'nb' });
  expect(all('button').map(({ className, lang }) => className || lang)).to.deep.equal(['leave', 'en']);
  expect(all('small')).to.have.length.above(5);
  for (const part of all('button, .exit, .exit *, small, small *')) expect(part.checkVisibility(), part.outerHTML).to.be.false;
  for (const summary of all('summary')) expect(styleOf(summary.querySelector('svg:last-child')).display, 'chevron').to.equal('none');
});

it('112 keeps its size and its place on paper', async () => {
  const { element, all } = await openPrinted(elementHtml('help-emergency'));
  expectNumbersLargest(element);
  expect(parseFloat(styleOf(all('a')[0]).borderTopWidth)).to.be.above(0);
});
