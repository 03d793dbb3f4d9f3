import { contentOf, ELEMENTS, openElement, OWN_WORDS, textOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

/** The purpose that is given for each link, by the start of its address. 02800 has none: its sentence says it. */
const purposes = {
  en: {
    'tel:112': 'Calls the police',
    'tel:+4722331160': 'Calls ROSA',
    'tel:+4780040008': 'Calls the police',
    'tel:02800': '',
    'mailto:info@forfreedom.no': 'Writes an e-mail to For Freedom',
    'https://rosanorge.no': "Opens ROSA's website",
    'https://www.udi.no': "Opens UDI's website",
    'https://www.politiet.no': "Opens the police's website",
  },
  nb: {
    'tel:112': 'Ringer politiet',
    'tel:+4722331160': 'Ringer ROSA',
    'tel:+4780040008': 'Ringer politiet',
    'tel:02800': '',
    'mailto:info@forfreedom.no': 'Skriver en e-post til For Freedom',
    'https://rosanorge.no': 'Åpner nettstedet til ROSA',
    'https://www.udi.no': 'Åpner nettstedet til UDI',
    'https://www.politiet.no': 'Åpner nettstedet til politiet',
  },
};

const descriptionOf = (link) => link.getRootNode().getElementById(link.getAttribute('aria-describedby') ?? '-');

for (const lang of ['en', 'nb'])
  for (const tag of ELEMENTS)
    describe(`<${tag}> in ${lang}`, () => {
      it('shows the purpose of each link but 02800, and describes the link with it', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const links = [...content.querySelectorAll('a[href]')].filter((link) => !link.closest(OWN_WORDS));
        expect(links.length).to.be.above(3);
        for (const link of links) {
          const { href } = link;
          const [, expected] = Object.entries(purposes[lang]).find(([start]) => href.startsWith(start));
          const caption = link.querySelector('small');
          const purpose = caption ?? descriptionOf(link);
          expect(purpose ? textOf(purpose) : '', href).to.equal(expected);
          if (!purpose) continue;
          expect(purpose.getClientRects().length, 'the purpose is rendered').to.be.above(0);
          // In a tile it is a caption; elsewhere it stands outside the sentence and near the link.
          expect(purpose.closest('p, span')).to.equal(null);
          if (!caption) expect(Math.abs(purpose.getBoundingClientRect().top - link.getBoundingClientRect().bottom)).to.be.below(120);
        }
      });

      it('has unique ids', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const ids = [...content.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      });

      it('links to the page of sources, which exists', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const link = [...content.querySelectorAll('a')].at(-1);
        expect(link.href).to.equal(`${location.origin}/dist/embed/sources/${lang}/`);
        expect((await fetch(`${link.href}index.html`)).status).to.equal(200);
      });
    });

/** For `head`: sets the visitor's clock forward. */
const clockAhead = (months) => `<script>{ const now = Date.now.bind(Date); const ahead = ${months} * 30.44 * 864e5; Date.now = () => now() + ahead; }</script>`;

describe('a copy of the script', () => {
  for (const months of [0, 12, 23])
    it(`does not show its age after ${months} months`, async () => {
      const { $ } = await openPage('<help-emergency></help-emergency>', { head: clockAhead(months) + SCRIPT_TAG });
      expect((await contentOf($('help-emergency'))).querySelector('.notice')).to.equal(null);
    });

  for (const [months, years] of [[25, 2], [37, 3]])
    for (const [lang, sentence] of [['en', `This copy is ${years} years old`], ['nb', `Denne kopien er ${years} år gammel`]])
      it(`shows its age and a link to the source after ${months} months, in ${lang}`, async () => {
        for (const tag of ELEMENTS) {
          const { $, consoleMessages } = await openPage(`<${tag}></${tag}>`, { head: clockAhead(months) + SCRIPT_TAG, lang });
          const [notice] = (await contentOf($(tag), lang)).querySelectorAll('.notice');
          expect(textOf(notice)).to.include(sentence);
          expect(notice.querySelector('a').href).to.equal('https://forfreedom.no/help-me');
          expect(consoleMessages).to.deep.equal([]);
        }
      });
});
