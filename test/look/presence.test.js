import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf } from '../support/browser/visible-text.js';

const isVisible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 0;

const resets = {
  'displays none of its elements': 'body * { display: none !important }',
  'unsets all its elements': 'body * { all: unset !important }',
  'makes all its elements inline': 'body * { display: inline !important }',
  'makes all its elements invisible': 'body * { visibility: hidden }',
  'hides elements that are not defined': ':not(:defined) { display: none } body > * { display: none }',
  'writes from right to left': 'body { direction: rtl; unicode-bidi: bidi-override }',
  'writes in white, spaced capitals off the screen': 'body { color: white; text-transform: uppercase; letter-spacing: 3em; text-indent: -999em; line-height: 0 }',
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const [host, style] of Object.entries(resets))
      it(`is visible and keeps its size on a page that ${host}`, async () => {
        const open = async (options) => {
          const { $ } = await openPage(elementHtml(name), options);
          const content = await contentOf($(name));
          return { element: $(name), content };
        };
        const unstyled = await open();
        const { element, content } = await open({ style });
        expect(isVisible(content)).to.be.true;
        for (const { tile, digits } of numberTilesOf(element)) {
          expect(isVisible(tile)).to.be.true;
          expect(digits, `digits of ${tile.href}`).to.exist;
        }
        expect([content.offsetWidth, content.offsetHeight]).to.deep.equal([unstyled.content.offsetWidth, unstyled.content.offsetHeight]);
      });

    it('is hidden while it has the hidden attribute', async () => {
      const { $ } = await openPage(elementHtml(name), { style: `${name} { display: block }` });
      await contentOf($(name));
      $(name).hidden = true;
      expect(isVisible($(name))).to.be.false;
      $(name).hidden = false;
      expect(isVisible($(name))).to.be.true;
    });

    it('shows both numbers when a hidden attribute from the start is removed', async () => {
      const { $ } = await openPage(`<${name} hidden></${name}>`);
      await contentOf($(name));
      expect(isVisible($(name))).to.be.false;
      $(name).removeAttribute('hidden');
      for (const { tile, digits } of numberTilesOf($(name))) expect([isVisible(tile), !!digits]).to.deep.equal([true, true]);
    });
  });
