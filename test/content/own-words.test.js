import { contentOf, ELEMENTS, openElement, OWN_WORDS, textOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

/** What is said of each link before it is touched, and what of 02800's: its own sentence says it. */
const said = {
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
      it('says of each link what it does, for eyes and for a screen reader, and of 02800 nothing', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const links = [...content.querySelectorAll('a[href]')].filter((link) => !link.closest(OWN_WORDS));
        expect(links.length).to.be.above(3);
        for (const link of links) {
          const { href } = link;
          const [, expected] = Object.entries(said[lang]).find(([start]) => href.startsWith(start));
          const inside = link.querySelector('small');
          const line = inside ?? descriptionOf(link);
          expect(line ? textOf(line) : '', href).to.equal(expected);
          if (!line) continue;
          expect(line.getClientRects().length, 'it is seen').to.be.above(0);
          // Beside its sentence, and below its number where the whole tile is the link.
          expect(line.closest('p, span')).to.equal(null);
          if (!inside) expect(Math.abs(line.getBoundingClientRect().top - link.getBoundingClientRect().bottom)).to.be.below(120);
        }
      });

      it('has no id twice', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const ids = [...content.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      });

      it('leads to where each number and link was seen, on a page that is there', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const link = [...content.querySelectorAll('a')].at(-1);
        expect(link.href).to.equal(`${location.origin}/dist/embed/sources/${lang}/`);
        expect((await fetch(`${link.href}index.html`)).status).to.equal(200);
      });
    });

/** The day on a visitor's clock. */
const clock = (months) => `<script>{ const now = Date.now.bind(Date); const ahead = ${months} * 30.44 * 864e5; Date.now = () => now() + ahead; }</script>`;

describe('a copy of the script', () => {
  for (const months of [0, 12, 23])
    it(`says nothing of its age after ${months} months`, async () => {
      const { $ } = await openPage('<help-emergency></help-emergency>', { head: clock(months) + SCRIPT_TAG });
      expect((await contentOf($('help-emergency'))).querySelector('.notice')).to.equal(null);
    });

  for (const [months, years] of [[25, 2], [37, 3]])
    for (const [lang, words] of [['en', `This copy is ${years} years old`], ['nb', `Denne kopien er ${years} år gammel`]])
      it(`says after ${months} months how old it is, in one line that leads to the source, in ${lang}`, async () => {
        for (const tag of ELEMENTS) {
          const { $, consoleMessages } = await openPage(`<${tag}></${tag}>`, { head: clock(months) + SCRIPT_TAG, lang });
          const [notice] = (await contentOf($(tag), lang)).querySelectorAll('.notice');
          expect(textOf(notice)).to.include(words);
          expect(notice.querySelector('a').href).to.equal('https://forfreedom.no/help-me');
          expect(consoleMessages).to.deep.equal([]);
        }
      });
});
