import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { exitButtonOf } from '../support/browser/quick-exit.js';
import { numberTilesOf } from '../support/browser/visible-text.js';

/** The parts of a card by name, in the order in which a reader meets them. Each is found by its place in the page or by where it leads. */
const partsOf = (element) => {
  const content = element.shadowRoot;
  const [emergency, rosa] = numberTilesOf(element).map(({ tile }) => tile);
  const [offers, signs] = content.querySelectorAll('.disclosure');
  return [
    ['exit', exitButtonOf(element)],
    ['heading', content.querySelector('.title')],
    ['112', emergency],
    ['ROSA', rosa],
    ['disclaimer', content.querySelector('.body > .note')],
    ['danger sentence', content.querySelector('[href="tel:02800"]')?.closest('p')],
    ['I need help', offers],
    ['I suspect trafficking', signs],
    ['draft line', content.querySelector('[part=notice]')],
    ['sources', content.querySelector('.end a[href*="/embed/sources/"]')],
  ].filter(([, part]) => part);
};

const partCounts = { 'help-emergency': 10, 'support-offers': 7, 'trafficking-signs': 8 };

const open = async (name, { lang = 'nb', ...options } = {}) => {
  const { $ } = await openPage(elementHtml(name), { lang, width: 390, height: 2000, ...options });
  await contentOf($(name), lang);
  return partsOf($(name));
};

/** Asserts that the parts follow each other, in the tree and from top to bottom. */
const expectInOrder = (parts) => {
  for (const [i, [name, part]] of parts.entries()) {
    expect(hasBox(part), `${name} is shown`).to.be.true;
    if (!i) continue;
    const [nameBefore, before] = parts[i - 1];
    const what = `${name} after ${nameBefore}`;
    expect(before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING, what).to.be.above(0);
    // The target of a small link is larger than its line.
    expect(part.getBoundingClientRect().top, what).to.be.at.least(before.getBoundingClientRect().bottom - 1);
  }
};

afterEach(() => emulateMedia({ media: 'screen' }));

describe('a card is read from the exit to the sources', () => {
  for (const name of ELEMENTS) {
    it(`on the screen, in <${name}>`, async () => {
      const parts = await open(name);
      expect(parts).to.have.length(partCounts[name]);
      expectInOrder(parts);
    });

    it(`in print without the exit, in <${name}>`, async () => {
      const parts = await open(name);
      await emulateMedia({ media: 'print' });
      const [[, exit], ...printed] = parts;
      expect(hasBox(exit), 'the exit').to.be.false;
      expectInOrder(printed);
    });
  }

  it('without a draft line in English', async () => {
    const names = (await open('help-emergency', { lang: 'en' })).map(([name]) => name);
    expect(names).to.have.length(9);
    expect(names).not.to.include('draft line');
  });

  it('with a disclaimer of its own words in each place', async () => {
    const parts = Object.fromEntries(await open('help-emergency', { lang: 'en' }));
    expect(textOf(parts.disclaimer)).to.match(/^This page stays/);
    expect(textOf(parts['danger sentence'])).to.match(/02800\.$/);
  });
});
