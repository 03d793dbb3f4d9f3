import { ELEMENTS, expect, openPage } from '../support/page.js';
import { openAll, seen, textNodesOf } from '../content/rendered.js';
import { speaks } from './speaking.js';

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
          const content = await speaks(element, lang);
          openAll(content);
          right[lang] ??= seen(content);
          expect(seen(content)).to.equal(right[lang]);
          textNodesOf(content).forEach(tool);
          expect(seen(content)).not.to.equal(right[lang]);
        }
      });
  });
