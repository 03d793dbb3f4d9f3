import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf } from '../support/browser/visible-text.js';

const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 0;

const resets = {
  'hides all its elements': 'body * { display: none !important }',
  'unsets all its elements': 'body * { all: unset !important }',
  'makes all its elements inline': 'body * { display: inline !important }',
  'makes everything invisible': 'body * { visibility: hidden }',
  'hides what is not defined': ':not(:defined) { display: none } body > * { display: none }',
  'writes from right to left': 'body { direction: rtl; unicode-bidi: bidi-override }',
  'writes in white capitals': 'body { color: white; text-transform: uppercase; letter-spacing: 3em; text-indent: -999em; line-height: 0 }',
};

for (const name of ELEMENTS)
  for (const [host, style] of Object.entries(resets))
    it(`${name} is there as ever where the host ${host}`, async () => {
      const open = async (options) => {
        const { $ } = await openPage(elementHtml(name), options);
        const content = await contentOf($(name));
        return { element: $(name), content };
      };
      const quiet = await open();
      const { element, content } = await open({ style });
      expect(isShown(content)).to.be.true;
      for (const { tile, digits } of numberTilesOf(element)) {
        expect(isShown(tile)).to.be.true;
        expect(digits, `digits of ${tile.href}`).to.exist;
      }
      expect([content.offsetWidth, content.offsetHeight]).to.deep.equal([quiet.content.offsetWidth, quiet.content.offsetHeight]);
    });

for (const name of ELEMENTS) {
  it(`hidden hides ${name}, and its absence shows it`, async () => {
    const { $ } = await openPage(elementHtml(name), { style: `${name} { display: block }` });
    await contentOf($(name));
    $(name).hidden = true;
    expect(isShown($(name))).to.be.false;
    $(name).hidden = false;
    expect(isShown($(name))).to.be.true;
  });

  it(`${name} that was hidden from the start is whole when it is shown`, async () => {
    const { $ } = await openPage(`<${name} hidden></${name}>`);
    await contentOf($(name));
    expect(isShown($(name))).to.be.false;
    $(name).removeAttribute('hidden');
    for (const { tile, digits } of numberTilesOf($(name))) expect([isShown(tile), !!digits]).to.deep.equal([true, true]);
  });
}
