import { contentOf, ELEMENTS, openElement, textOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

/** The purpose that is given for each link, by the start of its address. 02800 has none: its sentence says it. */
const purposes = {
  en: {
    'tel:112': 'Calls the police',
    'tel:+4722331160': 'Calls ROSA',
    'tel:+4780040008': 'Calls the police',
    'tel:02800': '',
    'mailto:info@forfreedom.no': 'Starts an e-mail to For Freedom',
    'https://rosanorge.no': "Opens ROSA's website",
    'https://www.udi.no': "Opens UDI's website",
    'https://www.politiet.no': "Opens the police's website",
  },
  nb: {
    'tel:112': 'Ringer politiet',
    'tel:+4722331160': 'Ringer ROSA',
    'tel:+4780040008': 'Ringer politiet',
    'tel:02800': '',
    'mailto:info@forfreedom.no': 'Åpner en ny e-post til For Freedom',
    'https://rosanorge.no': 'Åpner nettsidene til ROSA',
    'https://www.udi.no': 'Åpner nettsidene til UDI',
    'https://www.politiet.no': 'Åpner nettsidene til politiet',
  },
};

const descriptionOf = (link) => link.getRootNode().getElementById(link.getAttribute('aria-describedby') ?? '-');

for (const lang of ['en', 'nb'])
  for (const tag of ELEMENTS)
    describe(`<${tag}> in ${lang}`, () => {
      it('gives the purpose of each link but 02800: a caption in a tile, elsewhere a description that is no text of its own', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const links = [...content.querySelectorAll('a[href]')].filter((link) => !link.closest('.exit, .bar, .end'));
        expect(links.length).to.be.above(2);
        for (const link of links) {
          const { href } = link;
          const [, expected] = Object.entries(purposes[lang]).find(([start]) => href.startsWith(start));
          const caption = link.querySelector('small');
          const description = descriptionOf(link);
          const words = textOf(link);
          if (expected.endsWith(words)) {
            expect(description, `"${words}" says it already`).to.equal(null);
            continue;
          }
          expect(textOf(caption ?? description ?? document.createElement('p')), href).to.equal(expected);
          expect(!!caption && !!description, 'said once').to.equal(false);
          expect(caption?.getClientRects().length ?? 1, 'a caption is rendered').to.equal(1);
          expect(description?.getClientRects().length ?? 0, 'a description is not').to.equal(0);
        }
      });

      it('has unique ids', async () => {
        const { content } = await openElement(tag, { lang, withOwnWords: true });
        const ids = [...content.querySelectorAll('[id]')].map(({ id }) => id);
        expect(ids).to.have.length.above(1);
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
      expect(textOf(await contentOf($('help-emergency')))).not.to.include('This copy is');
    });

  for (const [months, years] of [[25, 2], [37, 3]])
    for (const [lang, sentence] of [['en', `This copy is ${years} years old`], ['nb', `Denne kopien er ${years} år gammel`]])
      it(`shows its age and a link to the source after ${months} months, in ${lang}`, async () => {
        for (const tag of ELEMENTS) {
          const { $, consoleMessages } = await openPage(`<${tag}></${tag}>`, { head: clockAhead(months) + SCRIPT_TAG, lang });
          const notice = [...(await contentOf($(tag), lang)).querySelectorAll('.note')].find((note) => textOf(note).includes(sentence));
          expect(notice?.checkVisibility?.() ?? !!notice).to.equal(true);
          expect(notice.querySelector('a').href).to.equal('https://forfreedom.no/help-me');
          expect(consoleMessages).to.deep.equal([]);
        }
      });
});
