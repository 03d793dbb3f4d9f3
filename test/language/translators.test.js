import { ELEMENTS, textNodesOf, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';

/** What tools in a browser do to the text of a page, open shadow roots included. */
const tools = {
  'rewrites text': (node) => (node.data = `${node.data} (oversatt)`),
  'wraps text': (node) => {
    const font = node.ownerDocument.createElement('font');
    node.replaceWith(font);
    font.append(node);
    node.data = `${node.data} (oversatt)`;
  },
  'puts its own in the place of text': (node) => {
    const link = node.ownerDocument.createElement('a');
    link.textContent = 'callto';
    node.replaceWith(link);
  },
};

for (const [what, tool] of Object.entries(tools))
  describe(`where a translator ${what},`, () => {
    for (const tag of ELEMENTS)
      it(`another language makes <${tag}> right again`, async () => {
        const { $ } = await openPage(`<${tag} lang="en"></${tag}>`);
        const element = $(tag);
        const right = {};
        for (const lang of ['en', 'nb', 'en', 'nb', 'en']) {
          element.lang = lang;
          const content = await waitForLanguage(element, lang);
          openDisclosures(content);
          right[lang] ??= visibleTextOf(content);
          expect(visibleTextOf(content)).to.equal(right[lang]);
          textNodesOf(content).forEach(tool);
          expect(visibleTextOf(content)).not.to.equal(right[lang]);
        }
      });
  });
