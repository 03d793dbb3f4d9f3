import { contentOf } from '../support/browser/content.js';
import { engine } from '../support/browser/exceptions.js';
import { expect, openPage } from '../support/browser/page.js';

/** Constructable sheets, container queries, `light-dark()`: a browser of today has all; Chromium had the first of them early. */
const ages = { phone: [false, false, false], 'chromium-92': [true, false, false] };
const [sheets, containers, schemes] = ages[engine] ?? [true, true, true];

it(`${engine} meets our script ${schemes ? 'with all that is new' : 'as a browser of 2021 does'}`, async () => {
  const { $, window } = await openPage('<help-emergency></help-emergency>', { width: 700, style: ':root { color-scheme: dark }' });
  const content = await contentOf($('help-emergency'));
  const { adoptedStyleSheets } = $('help-emergency').shadowRoot;
  expect([adoptedStyleSheets?.length > 0, $('help-emergency').shadowRoot.querySelectorAll('style').length > 0]).to.deep.equal([sheets, !sheets]);
  const { fontSize, paddingInlineStart } = window.getComputedStyle(content.querySelector('.call'));
  expect(parseFloat(paddingInlineStart) / parseFloat(fontSize)).to.be.closeTo(containers ? 1 : 0.75, 0.01);
  expect(window.getComputedStyle(content).backgroundColor).to.equal(schemes ? 'rgb(22, 27, 34)' : 'rgb(253, 253, 254)');
});

for (const [name, early] of [['HTMLDialogElement', true], ['ElementInternals', true], ['structuredClone', false]])
  it(`${name} is ${schemes || (sheets && early) ? 'there' : 'not there'} in ${engine}`, async () => {
    const { $, window } = await openPage('<help-emergency></help-emergency>');
    await contentOf($('help-emergency'));
    expect(name in window).to.equal(schemes || (sheets && early));
  });
