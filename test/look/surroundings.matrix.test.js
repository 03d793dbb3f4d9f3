import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expectLegible, expectNumbersLargest, expectReadableNumbers } from '../support/browser/legibility.js';
import { closePages, expect, openPage } from '../support/browser/page.js';
import { containers, croppingContainers, hidingContainers, hostSheets } from '../support/browser/surroundings.js';
import { numberTilesOf, styleOf } from '../support/browser/visible-text.js';

const PHONE_WIDTH = 390;
const DESKTOP_WIDTH = 1280;

/** Closes the previous page first: the browser would go on drawing each of these tall frames. */
const openTallPage = async ({ around: [before, after] = ['', ''], name = 'help-emergency', ...options }) => {
  closePages();
  const page = await openPage(`${before}<${name}></${name}>${after}`, { height: 30000, ...options });
  const element = page.$(name);
  await contentOf(element);
  return { ...page, element };
};

describe('each element', () => {
  for (const [host, sheet] of Object.entries(hostSheets))
    it(`is legible, 112 largest, on a page that ${host}`, async () => {
      for (const width of [PHONE_WIDTH, DESKTOP_WIDTH])
        for (const name of ELEMENTS) {
          const { element, consoleMessages } = await openTallPage({ width, name, ...sheet });
          openDisclosures(element);
          expect(element.shadowRoot.querySelector('.help').getClientRects(), 'boxes of the card').to.have.length(1);
          expectNumbersLargest(element);
          expectLegible(element);
          expect(consoleMessages).to.deep.equal([]);
        }
    });
});

describe('<help-emergency>', () => {
  for (const [container, around] of Object.entries(containers))
    it(`is legible, 112 largest, in ${container}`, async () => {
      for (const width of [PHONE_WIDTH, DESKTOP_WIDTH]) {
        const { element, consoleMessages } = await openTallPage({ width, around });
        for (const { tile } of numberTilesOf(element)) expect(tile.getClientRects(), `boxes of ${tile.href}`).to.have.length(1);
        openDisclosures(element);
        expectNumbersLargest(element);
        expectLegible(element);
        expect(consoleMessages).to.deep.equal([]);
      }
    });

  for (const [container, around] of Object.entries(croppingContainers))
    it(`shows 112 and ROSA in ${container}`, async () => {
      for (const width of [PHONE_WIDTH, DESKTOP_WIDTH]) {
        const { element } = await openTallPage({ width, around });
        expectReadableNumbers(element);
        expect(() => expectLegible(element), 'the whole element').to.throw('cut off');
      }
    });

  it('follows the text-size-adjust of the page', async function () {
    if (!CSS.supports('-webkit-text-size-adjust', 'none')) this.skip();
    const computed = [];
    for (const value of ['none', 'auto']) {
      const { element } = await openTallPage({ style: `:root { -webkit-text-size-adjust: ${value} }` });
      const ofPage = styleOf(element.ownerDocument.documentElement).webkitTextSizeAdjust;
      for (const { digits } of numberTilesOf(element)) expect(styleOf(digits.parentElement).webkitTextSizeAdjust).to.equal(ofPage);
      computed.push(ofPage);
    }
    expect(computed[0], 'what a browser computes of none, and of auto').not.to.equal(computed[1]);
  });

  it('fills the height that the host keeps free for it, and no other', async () => {
    const heightWith = async (style, around) => {
      const { element } = await openTallPage({ style, around });
      return element.shadowRoot.querySelector('.help').getBoundingClientRect().height;
    };
    const own = await heightWith('');
    expect(await heightWith('help-emergency { min-height: 5000px }')).to.equal(5000);
    expect(await heightWith('help-emergency { min-height: 10px }')).to.equal(own);
    expect(await heightWith('help-emergency { height: 5000px }')).to.equal(own);
    expect(await heightWith('body, div { min-height: 5000px }', ['<div>', '</div>'])).to.equal(own);
  });

  it('lets the numbers be selected on a page that forbids selection', async () => {
    const { element, window } = await openTallPage(hostSheets['forbids selection']);
    for (const digits of element.shadowRoot.querySelectorAll('.digits')) {
      expect(styleOf(digits).webkitUserSelect).not.to.equal('none');
      window.getSelection().selectAllChildren(digits);
      expect(window.getSelection().toString()).to.equal(digits.textContent);
    }
  });
});

describe('the tests above', () => {
  for (const [container, around] of Object.entries(hidingContainers))
    it(`fail for an element in ${container}`, async () => {
      const { element } = await openTallPage({ around });
      expect(() => expectReadableNumbers(element)).to.throw();
    });

  it('use quirks mode where the page has no doctype', async () => {
    const { document } = await openTallPage({ doctype: '' });
    expect(document.compatMode).to.equal('BackCompat');
  });
});
