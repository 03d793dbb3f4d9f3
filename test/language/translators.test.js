import { ELEMENTS, textNodesOf, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';

/** How browser tools change the text nodes of a page, open shadow roots included. */
const tools = {
  'rewrites text nodes': (node) => (node.data = `${node.data} (oversatt)`),
  'wraps text nodes': (node) => {
    const font = node.ownerDocument.createElement('font');
    node.replaceWith(font);
    font.append(node);
    node.data = `${node.data} (oversatt)`;
  },
  'replaces text nodes by links': (node) => {
    const link = node.ownerDocument.createElement('a');
    link.textContent = 'callto';
    node.replaceWith(link);
  },
};

for (const [what, tool] of Object.entries(tools))
  describe(`after a translator ${what}`, () => {
    for (const tag of ELEMENTS)
      it(`<${tag}> shows its text again in another language`, async () => {
        const { $ } = await openPage(`<${tag} lang="en"></${tag}>`);
        const element = $(tag);
        const expected = {};
        for (const lang of ['en', 'nb', 'en', 'nb', 'en']) {
          element.lang = lang;
          const content = await waitForLanguage(element, lang);
          openDisclosures(content);
          expected[lang] ??= visibleTextOf(content);
          expect(visibleTextOf(content)).to.equal(expected[lang]);
          textNodesOf(content).forEach(tool);
          expect(visibleTextOf(content)).not.to.equal(expected[lang]);
        }
      });
  });
