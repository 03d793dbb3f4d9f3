import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';
import { styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

/** A frame takes `prefers-color-scheme` from the element that embeds it. */
const prefer = async (colorScheme) => {
  await emulateMedia({ colorScheme });
  document.documentElement.style.colorScheme = colorScheme;
};

afterEach(() => prefer('light'));

const openExpanded = async (name, style, options) => {
  const { $, window } = await openPage(`<div class="place">${elementHtml(name)}</div>`, { style, ...options });
  const content = await contentOf($(name));
  openDisclosures($(name));
  return { element: $(name), content, window };
};

const isDark = (content) => contrastRatio(styleOf(content).backgroundColor, 'rgb(255, 255, 255)') > 10;

/** The host's style, the visitor's preference, the expected colour scheme. */
const cases = [
  ['', 'light', 'light'],
  ['', 'dark', 'light'],
  [':root { color-scheme: light }', 'dark', 'light'],
  [':root { color-scheme: dark }', 'light', 'dark'],
  [':root { color-scheme: light dark }', 'light', 'light'],
  [':root { color-scheme: light dark }', 'dark', 'dark'],
  ['.place { color-scheme: dark }', 'light', 'dark'],
  [':root { color-scheme: dark } .place { color-scheme: light }', 'dark', 'light'],
  ['help-emergency, support-offers, trafficking-signs { color-scheme: dark }', 'light', 'dark'],
];

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const [style, preferred, expected] of cases)
      it(`is ${expected} on a page with "${style}" for a visitor who prefers ${preferred}`, async () => {
        await prefer(preferred);
        const { element, content, window } = await openExpanded(name, style);
        expect(window.matchMedia(`(prefers-color-scheme: ${preferred})`).matches).to.be.true;
        expect(isDark(content)).to.equal(expected === 'dark');
        for (const text of visibleTextNodesOf(element)) {
          const { color } = styleOf(text.parentElement);
          const painted = text.parentElement.closest('.call, .leave') ?? content;
          expect(contrastRatio(color, styleOf(painted).backgroundColor), text.data).to.be.at.least(7);
        }
        for (const icon of element.shadowRoot.querySelectorAll('svg'))
          expect(contrastRatio(styleOf(icon).stroke, styleOf(icon.closest('.call, .leave') ?? content).backgroundColor)).to.be.at.least(3);
      });
  });

describe('the colour scheme', () => {
  it('follows <meta name="color-scheme">', async () => {
    await prefer('dark');
    const { content } = await openExpanded('help-emergency', '', { head: `<meta name="color-scheme" content="light dark">${SCRIPT_TAG}` });
    expect(isDark(content)).to.be.true;
  });

  it('follows a page that changes its own', async () => {
    const { content, window } = await openExpanded('help-emergency', '');
    expect(isDark(content)).to.be.false;
    window.document.documentElement.style.colorScheme = 'dark';
    expect(isDark(content)).to.be.true;
  });
});
