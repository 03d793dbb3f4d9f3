import { contentOf } from '../support/browser/content.js';
import { engine } from '../support/browser/exceptions.js';
import { expect, openPage } from '../support/browser/page.js';

/** Support for constructable style sheets, container queries and `light-dark()` in the engines that lack some; the others have all. */
const support = { phone: [false, false, false], 'chromium-92': [true, false, false] };
const [hasConstructableSheets, hasContainerQueries, hasLightDark] = support[engine] ?? [true, true, true];

describe(engine, () => {
  it(`renders our styles ${hasLightDark ? 'with every enhancement' : 'as a browser of 2021 does'}`, async () => {
    const { $, window } = await openPage('<help-emergency></help-emergency>', { width: 700, style: ':root { color-scheme: dark }' });
    const content = await contentOf($('help-emergency'));
    const { adoptedStyleSheets } = $('help-emergency').shadowRoot;
    expect([adoptedStyleSheets?.length > 0, $('help-emergency').shadowRoot.querySelectorAll('style').length > 0]).to.deep.equal([hasConstructableSheets, !hasConstructableSheets]);
    expect(window.getComputedStyle(content.querySelector('.digits')).whiteSpace).to.equal(hasContainerQueries ? 'nowrap' : 'normal');
    expect(window.getComputedStyle(content).backgroundColor).to.equal(hasLightDark ? 'rgb(22, 27, 34)' : 'rgb(253, 253, 254)');
  });

  for (const [name, isEarly] of [['HTMLDialogElement', true], ['ElementInternals', true], ['structuredClone', false]])
    it(`${hasLightDark || (hasConstructableSheets && isEarly) ? 'has' : 'lacks'} ${name}`, async () => {
      const { $, window } = await openPage('<help-emergency></help-emergency>');
      await contentOf($('help-emergency'));
      expect(name in window).to.equal(hasLightDark || (hasConstructableSheets && isEarly));
    });
});
