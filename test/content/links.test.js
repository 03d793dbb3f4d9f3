import { contentControlsOf, contentOf, ELEMENTS, linksOf, openElement, textNodesOf, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { expect } from '../support/browser/page.js';
import { numberTileTexts, sourceLines } from '../support/browser/source-text.js';

const UDI = 'https://www.udi.no/en';
const PERMIT = `${UDI}/want-to-apply/residence-permit-for-victims-of-human-trafficking-and-their-children/limited-residence-permit`;
const RETURN = `${UDI}/return/who-is-eligible-for-the-return-scheme-and-how-to-apply`;
const POLICE = 'https://www.politiet.no/rad/menneskehandel/mistenker-du-at-noen-er-utsatt-for-menneskehandel/';

const lead = [
  ['tel:112', numberTileTexts[0]],
  ['tel:+4722331160', numberTileTexts[1]],
];
const danger = [
  ['tel:02800', '02800'],
  ['tel:112', '112'],
];
const offers = [
  ['https://rosanorge.no/english', 'Rosa'],
  ['tel:+4722331160', 'Call 22 33 11 60.'],
  ['tel:+4780040008', 'Call the police at 800 40 008.'],
  [PERMIT, "UDI's website"],
  [PERMIT, 'contact UDI'],
  [RETURN, 'Norwegian Directorate of Immigration (UDI)'],
  ['mailto:info@forfreedom.no', 'info@forfreedom.no'],
];
const signs = [[POLICE, 'Contact the police.'], ...danger, [POLICE, `${POLICE}#kjennetegn-som-kan-gi-grunn-til-bekymring-button`]];

/** All links there are, in order: what is not here is words. */
const links = {
  'help-emergency': [...lead, ...danger, ...offers, ...signs],
  'support-offers': [...lead, ...offers],
  'trafficking-signs': [...lead, ...signs],
};

/** Loads the script into this page, which stands in no frame. */
const atTop = async (tag) => {
  if (!customElements.get(tag)) await import('/dist/help-widgets.js');
  const element = document.body.appendChild(document.createElement(tag));
  const content = await contentOf(element);
  openDisclosures(content);
  return { element, all: contentControlsOf(content).filter(({ localName }) => localName === 'a') };
};

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    it('links what it should, where it should, and nothing else', async () => {
      const { content } = await openElement(tag);
      expect(linksOf(content)).to.deep.equal(links[tag]);
    });

    it('leads to the same places in Norwegian', async () => {
      const { content } = await openElement(tag, { lang: 'nb' });
      const places = (pairs) => pairs.map(([href]) => href).sort();
      expect(places(linksOf(content))).to.deep.equal(places(links[tag]));
    });

    it('leaves a frame, tells nobody where from, and gives no hold on its page', async () => {
      const { content } = await openElement(tag);
      for (const link of content.querySelectorAll('a')) {
        expect(link.target).to.equal('_top');
        expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('stays in this tab where it is in no frame', async () => {
      const { element, all } = await atTop(tag);
      expect(all.map((link) => link.getAttribute('href'))).to.deep.equal(links[tag].map(([href]) => href));
      for (const link of all) {
        expect(link.target).to.be.oneOf(['', '_self', '_top']);
        expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
      element.remove();
    });

    it('stays in this tab though the page sends its own links into new ones', async () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.target = '_blank';
      const { element, all } = await atTop(tag);
      // A link without a target of its own has that of <base>.
      for (const link of all) expect(link.getAttribute('target') ?? base.target, link.href).to.be.oneOf(['_self', '_top']);
      element.remove();
      base.remove();
    });

    for (const lang of ['en', 'nb'])
      it(`isolates numbers and addresses from every writing direction and translator, in ${lang}`, async () => {
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

describe('what is words and no link', () => {
  for (const [name, tag] of [
    ['International Organization for Migration (IOM)', 'support-offers'],
    ['http://rosa-help.no/', 'trafficking-signs'],
    ['Section § 258', 'trafficking-signs'],
  ])
    it(name, async () => {
      const { content } = await openElement(tag);
      expect(visibleTextOf(content)).to.include(name);
      for (const [, words] of linksOf(content)) expect(words).not.to.include(name);
    });
});

it('the first "Rosa" of its section leads to ROSA, and no other', async () => {
  const { content } = await openElement('support-offers');
  const [link, ...others] = content.querySelectorAll('a[href="https://rosanorge.no/english"]');
  expect(others).to.deep.equal([]);
  const sentence = sourceLines.find((line) => line.startsWith('Rosa operates'));
  expect(sentence.startsWith(visibleTextOf(link.closest('p')))).to.equal(true);
  expect(link.closest('p').innerText.trim().startsWith(visibleTextOf(link))).to.equal(true);
});
