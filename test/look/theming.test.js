import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { CUSTOM_PROPERTIES, elementHtml, PARTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { exitButtonOf } from '../support/browser/quick-exit.js';
import { ancestorsOf, styleOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const openExpanded = async (name, options) => {
  const { $ } = await openPage(elementHtml(name), options);
  const content = await contentOf($(name), options?.lang);
  openDisclosures($(name));
  return { element: $(name), content };
};

const GREEN = 'rgb(0, 128, 0)';

/** A custom property, its value, a selector, a CSS property of what it selects, the computed value of that. */
const effects = [
  ['--help-color', 'green', '.title', 'color', GREEN],
  ['--help-color', 'green', '.note', 'color', GREEN],
  ['--help-color', 'green', '.rest p', 'color', GREEN],
  ['--help-color', 'green', 'li', 'color', GREEN],
  ['--help-color', 'green', 'summary', 'color', GREEN],
  ['--help-background', 'green', '.help', 'backgroundColor', GREEN],
  ['--help-accent', 'green', '.link', 'color', GREEN],
  ['--help-accent', 'green', 'li svg', 'stroke', GREEN],
  ['--help-line', 'green', '.help', 'borderTopColor', GREEN],
  ['--help-line', 'green', 'li', 'borderBottomColor', GREEN],
  ['--help-line', 'green', '.disclosure', 'borderTopColor', GREEN],
  ['--help-font', 'fantasy', '.title', 'fontFamily', 'fantasy'],
  ['--help-font', 'fantasy', 'a', 'fontFamily', 'fantasy'],
  ['--help-font', 'fantasy', 'p', 'fontFamily', 'fantasy'],
  ['--help-size', '1.5', '.rest p', 'fontSize', '25.5px'],
  ['--help-size', '1.5', 'a bdi', 'fontSize', '63.75px'],
  ['--help-size', '2', '.rest p', 'fontSize', '34px'],
  ['--help-size', '9', '.rest p', 'fontSize', '34px'],
  ['--help-size', '0.5', '.rest p', 'fontSize', '17px'],
  ['--help-radius', '3px', '.help', 'borderTopLeftRadius', '3px'],
  ['--help-radius', '3px', '.call', 'borderTopLeftRadius', '3px'],
  ['--help-radius', '0px', '.call', 'borderTopLeftRadius', '0px'],
  ['--help-radius', '999px', '.help', 'borderTopLeftRadius', '34px'],
  ['--help-space', '1.2', '.page', 'paddingTop', '20.4px'],
  ['--help-space', '9', '.page', 'paddingTop', '25.5px'],
  ['--help-space', '0', '.page', 'paddingLeft', '12.75px'],
];

describe('a custom property', () => {
  for (const [customProperty, value, selector, property, computed] of effects)
    it(`${customProperty}: ${value} sets ${property} of ${selector} to ${computed}`, async () => {
      const { element, content } = await openExpanded('help-emergency');
      const root = element.ownerDocument.documentElement;
      const computedValue = () => styleOf(content.matches(selector) ? content : content.querySelector(selector))[property];
      const before = computedValue();
      root.style.setProperty(customProperty, value);
      expect(computedValue(), 'set on the page').to.equal(computed);
      root.style.removeProperty(customProperty);
      expect(computedValue(), 'removed').to.equal(before);
      element.style.setProperty(customProperty, value);
      expect(computedValue(), 'set on the element').to.equal(computed);
    });

  it('is tested above if it is documented', () => expect([...new Set(effects.map(([customProperty]) => customProperty))]).to.have.members(CUSTOM_PROPERTIES));

  it('of one element does not change another', async () => {
    const { $ } = await openPage('<support-offers style="--help-background: green"></support-offers><trafficking-signs></trafficking-signs>');
    expect(styleOf(await contentOf($('support-offers'))).backgroundColor).to.equal(GREEN);
    expect(styleOf(await contentOf($('trafficking-signs'))).backgroundColor).not.to.equal(GREEN);
  });
});

/** Colours of a host: each text has a contrast of 7:1 with the card. */
const looks = {
  'light on dark': '--help-background: #0a1430; --help-color: #fff; --help-accent: #ffe9a0',
  'dark on light, on a dark page': 'color-scheme: dark; --help-background: #fff; --help-color: #000; --help-accent: #000080',
};

/** The colour behind a box. */
const backgroundOf = (box) => ancestorsOf(box).map((each) => styleOf(each).backgroundColor).find((color) => color !== 'rgba(0, 0, 0, 0)');

/** The parts of each element in English; a notice is shown in a draft language. */
const partsOf = {
  'help-emergency': ['heading', 'text', 'list', 'item', 'link', 'row'],
  'support-offers': ['heading', 'text', 'list', 'item', 'link'],
  'trafficking-signs': ['heading', 'text', 'list', 'item', 'link'],
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    it('uses the font family of the page', async () => {
      const { content } = await openExpanded(name, { style: 'body { font-family: cursive }' });
      for (const text of content.querySelectorAll('h2, p, a, li, summary')) expect(styleOf(text).fontFamily).to.equal('cursive');
    });

    for (const [look, style] of Object.entries(looks)) {
      it(`keeps each text readable where a host chose ${look}`, async () => {
        const { element } = await openExpanded(name, { lang: 'nb', style: `${name} { ${style} }` });
        for (const text of visibleTextNodesOf(element)) {
          const { parentElement } = text;
          expect(contrastRatio(styleOf(parentElement).color, backgroundOf(parentElement)), text.data).to.be.at.least(7);
        }
      });

      it(`shows where the exit is where a host chose ${look}`, async () => {
        const { element, content } = await openExpanded(name, { style: `${name} { ${style} }` });
        const { backgroundColor, boxShadow } = styleOf(exitButtonOf(element));
        const [ring] = /^rgb\(.*?\)/.exec(boxShadow);
        const card = styleOf(content).backgroundColor;
        expect(Math.max(contrastRatio(backgroundColor, card), contrastRatio(ring, card))).to.be.at.least(3);
      });
    }

    it('has the documented parts and no other', async () => {
      const { content } = await openExpanded(name, { lang: 'nb' });
      const parts = new Set([...content.querySelectorAll('[part]')].map((element) => element.getAttribute('part')));
      expect([...parts]).to.have.members([...partsOf[name], 'notice']);
    });
  });

describe('a part', () => {
  for (const part of PARTS)
    it(`::part(${part}) can be styled`, async () => {
      const style = `help-emergency::part(${part}) { background: green; color: white; border: 5px solid; border-radius: 7px; padding: 9px; font-style: italic; text-transform: uppercase }`;
      const { content } = await openExpanded('help-emergency', { lang: 'nb', style });
      const styled = [...content.querySelectorAll(`[part=${part}]`)];
      expect(styled).not.to.be.empty;
      for (const element of styled) {
        const { backgroundColor, color, borderTopWidth, borderTopLeftRadius, paddingTop, fontStyle, textTransform } = styleOf(element);
        expect({ backgroundColor, color, borderTopWidth, borderTopLeftRadius, paddingTop, fontStyle, textTransform }).to.deep.equal({
          backgroundColor: GREEN,
          color: 'rgb(255, 255, 255)',
          borderTopWidth: '5px',
          borderTopLeftRadius: '7px',
          paddingTop: '9px',
          fontStyle: 'italic',
          textTransform: 'uppercase',
        });
      }
    });

  it('is the same for a row that opens and a row that leads elsewhere', async () => {
    const { $ } = await openPage('<help-emergency offers-href="/offers"></help-emergency><trafficking-signs></trafficking-signs>', {
      style: 'help-emergency::part(row) { background: green }',
    });
    const content = await contentOf($('help-emergency'));
    for (const row of content.querySelectorAll('a[href$="/offers"], .disclosure button')) expect(styleOf(row).backgroundColor).to.equal(GREEN);
    expect(content.querySelectorAll('[part=row]')).to.have.length(2);
  });
});
