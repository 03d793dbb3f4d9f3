import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTileTexts } from '../support/browser/source-text.js';

afterEach(() => emulateMedia({ media: 'screen' }));

const PX_PER_MM = 96 / 25.4;

const cardsOf = (content) => [...content.querySelectorAll('.print-cards > *')];

const open = async (tag, { lang = 'en', attributes = 'print="card"', ...options } = {}) => {
  const page = await openPage(`<${tag} ${attributes}></${tag}>`, { lang, width: 720, height: 1000, ...options });
  return { ...page, content: await contentOf(page.$(tag), lang) };
};

const sentences = { en: numberTileTexts[1].match(/Rosa operates .*?\./)[0], nb: 'menneskehandel' };

describe('print="card"', () => {
  for (const tag of ELEMENTS)
    for (const lang of ['en', 'nb'])
      it(`prints <${tag}> as cards, each with 112, ROSA and one sentence, in ${lang}`, async () => {
        const { content } = await open(tag, { lang });
        await emulateMedia({ media: 'print' });
        const cards = cardsOf(content);
        expect(cards).to.have.length(8);
        for (const card of cards) {
          expect(textOf(card)).to.match(/^112 22 33 11 60 /).and.include(sentences[lang]);
          expect(textOf(card).match(/[.!?]/g), 'one sentence').to.have.length(1);
          const { width, height } = card.getBoundingClientRect();
          // The size of a bank card.
          expect(width / PX_PER_MM).to.be.closeTo(85, 1);
          expect(height / PX_PER_MM).to.be.closeTo(54, 1);
          expect(card.scrollHeight).to.be.at.most(card.clientHeight + 1);
          expect(getComputedStyle(card).borderTopStyle).to.equal('dashed');
        }
        expect(content.querySelector('.page').getClientRects(), 'nothing else is printed').to.have.length(0);
      });

  it('shows no cards on the screen', async () => {
    const { content } = await open('help-emergency');
    for (const card of cardsOf(content)) expect(card.getClientRects()).to.have.length(0);
    expect(content.querySelector('.page').getClientRects()).to.have.length(1);
  });

  it('prints two cards in a row, and all on one sheet of A4 or Letter', async () => {
    const { content } = await open('support-offers', { width: Math.floor(190 * PX_PER_MM) });
    await emulateMedia({ media: 'print' });
    const boxes = cardsOf(content).map((card) => card.getBoundingClientRect());
    expect(boxes[1].top).to.equal(boxes[0].top);
    expect(boxes[2].top).to.be.above(boxes[0].top);
    expect((boxes.at(-1).bottom - boxes[0].top) / PX_PER_MM).to.be.below(240);
  });
});

describe('printing', () => {
  for (const value of ['cards', 'wallet', 'true'])
    it(`warns of the unknown value print="${value}" and prints the whole element`, async () => {
      const { content, consoleMessages } = await open('help-emergency', { attributes: `print="${value}"` });
      expect(cardsOf(content)).to.be.empty;
      expect(consoleMessages).to.have.length(1);
      expect(consoleMessages[0]).to.include(`print, not card: "${value}"`);
    });
});
