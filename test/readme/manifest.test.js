import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';

const { modules: [{ declarations }] } = await (await fetch('/esm/custom-elements.json')).json();

const namesOf = (items) => items.map(({ name }) => name).sort();
const unique = (names) => [...new Set(names)].sort();

describe('the manifest has what the script does', () => {
  for (const { tagName, attributes, members, slots, cssParts } of declarations)
    describe(`<${tagName}>`, () => {
      let element, content, window;

      beforeEach(async () => {
        const page = await openPage(`<${tagName} lang="nb"></${tagName}>`);
        ({ window } = page);
        element = page.$(tagName);
        content = await contentOf(element, 'nb');
      });

      it('every attribute, and no other', () => {
        expect(namesOf(attributes)).to.eql(unique(['lang', ...window.customElements.get(tagName).observedAttributes]));
      });

      it('properties that are there, and set what their attributes set', () => {
        for (const { name, attribute } of members) {
          expect(name in element, name).to.equal(true);
          if (!attribute) continue;
          element.setAttribute(attribute, '1');
          expect(String(element[name]), attribute).to.equal('1');
        }
      });

      it('every slot, and no other', () => {
        const rendered = [...content.querySelectorAll('slot')].map(({ name }) => name);
        // The fallback stands in the slot without a name while nothing is rendered.
        expect(namesOf(slots)).to.eql(unique(['', ...rendered]));
      });

      const headingLevel = attributes.find(({ name }) => name === 'heading-level');
      if (headingLevel)
        it('the level of its heading without the attribute', () => {
          expect(content.querySelector('.title').localName).to.equal(`h${headingLevel.default}`);
        });

      it('every part, and no other', () => {
        expect(namesOf(cssParts)).to.eql(unique([...content.querySelectorAll('[part]')].map((part) => part.getAttribute('part'))));
      });
    });

  /** What the custom properties change. */
  const lookOf = (content) =>
    [content, ...content.querySelectorAll('.page, .row svg')].map((node) => {
      const { backgroundColor, borderTopColor, borderTopLeftRadius, color, fontFamily, fontSize, paddingLeft } = getComputedStyle(node);
      return [backgroundColor, borderTopColor, borderTopLeftRadius, color, fontFamily, fontSize, paddingLeft];
    });

  for (const scheme of ['light', 'dark'])
    it(`custom properties that change it, and not by their default: ${scheme}`, async () => {
      const { $ } = await openPage('<help-emergency></help-emergency>', { style: `:root { color-scheme: ${scheme}; font-family: fantasy }` });
      const content = await contentOf($('help-emergency'));
      const look = lookOf(content);
      for (const { name, default: value } of declarations[0].cssProperties) {
        $('help-emergency').style.setProperty(name, value);
        expect(lookOf(content), name).to.eql(look);
        $('help-emergency').style.setProperty(name, value.startsWith('light-dark') ? 'rgb(1, 2, 3)' : value.replace('inherit', 'monospace').replace(/[\d.]+/, '1.5'));
        expect(lookOf(content), name).to.not.eql(look);
        $('help-emergency').style.removeProperty(name);
      }
    });
});
