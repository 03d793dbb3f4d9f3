import { contentControlsOf, contentOf, ELEMENTS, linksOf, openElement, textNodesOf, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expect } from '../support/browser/page.js';
import { numberTileTexts, sourceLines } from '../support/browser/source-text.js';

const UDI_URL = 'https://www.udi.no/en';
const PERMIT_URL = `${UDI_URL}/want-to-apply/residence-permit-for-victims-of-human-trafficking-and-their-children/limited-residence-permit`;
const RETURN_URL = `${UDI_URL}/return/who-is-eligible-for-the-return-scheme-and-how-to-apply`;
const POLICE_URL = 'https://www.politiet.no/rad/menneskehandel/mistenker-du-at-noen-er-utsatt-for-menneskehandel/';

const lead = [
  ['tel:112', numberTileTexts[0]],
  ['tel:+4722331160', numberTileTexts[1]],
];
const danger = [['tel:02800', '02800']];
const offers = [
  ['https://rosanorge.no/english', 'Rosa'],
  ['tel:+4722331160', 'Call 22 33 11 60.'],
  ['tel:+4780040008', 'Call the police at 800 40 008.'],
  [PERMIT_URL, "UDI's website"],
  [PERMIT_URL, 'contact UDI'],
  [RETURN_URL, 'Norwegian Directorate of Immigration (UDI)'],
  ['mailto:info@forfreedom.no', 'info@forfreedom.no'],
];
const signs = [[POLICE_URL, 'Contact the police.'], ...danger, [POLICE_URL, `${POLICE_URL}#kjennetegn-som-kan-gi-grunn-til-bekymring-button`]];

/** All links of each element, in order: address and text. */
const links = {
  'help-emergency': [...lead, ...danger, ...offers, ...signs],
  'support-offers': [...lead, ...offers],
  'trafficking-signs': [...lead, ...signs],
};

/** Adds an element to the test page itself, which is in no frame. */
const addToTopPage = async (tag) => {
  if (!customElements.get(tag)) await import('/dist/help-widgets.js');
  const element = document.body.appendChild(document.createElement(tag));
  const content = await contentOf(element);
  openDisclosures(content);
  return { element, shownLinks: contentControlsOf(content).filter(({ localName }) => localName === 'a') };
};

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    it('has these links in this order and no other', async () => {
      const { content } = await openElement(tag);
      expect(linksOf(content)).to.deep.equal(links[tag]);
    });

    it('has the same destinations in Norwegian', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const destinationsOf = (pairs) => pairs.map(([href]) => href).sort();
      expect(destinationsOf(linksOf(content))).to.deep.equal(destinationsOf(links[tag]));
    });

    it('opens links in the top window, without a referrer or an opener', async () => {
      const { content } = await openElement(tag);
      for (const link of content.querySelectorAll('a')) {
        expect(link.target).to.equal('_top');
        expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('opens links in the same tab on a page in no frame', async () => {
      const { element, shownLinks } = await addToTopPage(tag);
      expect(shownLinks.map((link) => link.getAttribute('href'))).to.deep.equal(links[tag].map(([href]) => href));
      for (const link of shownLinks) {
        expect(link.target).to.be.oneOf(['', '_self', '_top']);
        expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
      element.remove();
    });

    it('opens links in the same tab on a page with <base target="_blank">', async () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.target = '_blank';
      const { element, shownLinks } = await addToTopPage(tag);
      // A link without a target takes that of <base>.
      for (const link of shownLinks) expect(link.getAttribute('target') ?? base.target, link.href).to.be.oneOf(['_self', '_top']);
      element.remove();
      base.remove();
    });

    for (const lang of ['en', 'nb'])
      it(`isolates numbers and addresses from right-to-left text and from translators, in ${lang}`, async () => {
        const { content } = await openElement(tag, { lang });
        const nodes = textNodesOf(content).filter(({ data }) => /\p{Nd}{2}|@|:\/\//u.test(data.replace(/24\/7|18/g, '')));
        expect(nodes).to.have.length.above(4);
        for (const { parentElement } of nodes) {
          expect(parentElement.localName, parentElement.outerHTML).to.equal('bdi');
          expect(parentElement.dir).to.equal('ltr');
          expect(parentElement.getAttribute('translate')).to.equal('no');
        }
      });
  });

describe('is text and no link:', () => {
  for (const [phrase, tag] of [
    ['International Organization for Migration (IOM)', 'support-offers'],
    ['http://rosa-help.no/', 'trafficking-signs'],
    ['Section § 258', 'trafficking-signs'],
  ])
    it(`${phrase} in <${tag}>`, async () => {
      const { content } = await openElement(tag);
      expect(visibleTextOf(content)).to.include(phrase);
      for (const [, text] of linksOf(content)) expect(text).not.to.include(phrase);
    });
});

it('the first "Rosa" of its section is a link, and no other', async () => {
  const { content } = await openElement('support-offers');
  const [link, ...others] = content.querySelectorAll('a[href="https://rosanorge.no/english"]');
  expect(others).to.deep.equal([]);
  const sentence = sourceLines.find((line) => line.startsWith('Rosa operates'));
  expect(sentence.startsWith(visibleTextOf(link.closest('p')))).to.equal(true);
  expect(link.closest('p').innerText.trim().startsWith(visibleTextOf(link))).to.equal(true);
});
