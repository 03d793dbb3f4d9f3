import { choose, enter, openBuilder, partsOf } from '../support/browser/builder.js';
import { findShown, pageOf, startApp } from '../support/browser/builder-pages.js';
import { contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { offeredLanguagesOf } from '../support/browser/languages.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';

let builder = await openBuilder();

const valuesOf = (name) => [...builder.document.querySelectorAll(`input[name="${name}"]`)].map(({ value }) => value);

const SITES = valuesOf('site');
const EXITS = valuesOf('exit');
const PRESETS = valuesOf('preset');
const LANGS = [...builder.document.querySelectorAll('#lang option')].map(({ value }) => value);
const TYPED = { exitHref: 'https://www.example.org/?a=1&b="2"', contactWords: 'Our <b> {office} {{ 1 }}', contactAddress: 'post@example.org' };

/** The default, from which each combination differs. */
const defaults = { element: 'help-emergency', site: 'html', exit: 'card', lang: 'nb', offered: 'all', preset: 'standard', hasExitHref: false, hasContact: false };

/** What the builder gives for choices, each of which is made as a webmaster makes it. */
const partsFor = ({ lang, hasExitHref, hasContact, ...radios }) => {
  // The field of the exit's address is there as long as there is an exit, and "some languages" begins with that of the page.
  choose(builder, 'exit', 'card');
  choose(builder, 'offered', 'all');
  enter(builder, 'exit-href', hasExitHref ? TYPED.exitHref : '');
  enter(builder, 'contact-words', hasContact ? TYPED.contactWords : '');
  enter(builder, 'contact-address', hasContact ? TYPED.contactAddress : '');
  enter(builder, 'lang', lang);
  for (const [name, value] of Object.entries(radios)) choose(builder, name, value);
  return partsOf(builder);
};

/** Every combination of values, by name. */
const combine = (values) =>
  Object.entries(values).reduce((combinations, [name, list]) => combinations.flatMap((combination) => list.map((value) => ({ ...combination, [name]: value }))), [defaults]);

const describeChoices = (choices) => Object.entries(choices).filter(([name, value]) => value !== defaults[name]).map(([name, value]) => `${name} ${value}`).join(', ') || 'the default';

const run = async (choices) => {
  const parts = partsFor(choices);
  const made = pageOf(choices.site, parts);
  const lang = choices.lang === 'page' ? 'en' : choices.lang;
  const page = await openPage(made.body, { head: made.head, lang: choices.lang === 'page' ? 'en' : 'sv' });
  startApp(page, made);
  await waitUntil(() => findShown(page, choices.element), 'the element is shown');
  const element = findShown(page, choices.element);
  const content = await contentOf(element, choices.offered === 'reviewed' ? 'en' : lang);
  expect([...content.querySelectorAll('.call')].slice(0, 2).map((call) => call.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:+4722331160']);
  const exit = choices.exit === 'top' ? (await contentOf(page.$('quick-exit'))).querySelector('.leave') : content.querySelector('.leave');
  expect(Boolean(exit), 'an exit').to.equal(choices.exit !== 'none');
  if (exit) expect(exit.href).to.equal(choices.hasExitHref ? new URL(TYPED.exitHref).href : 'https://www.yr.no/en/forecast/daily-table/1-72837/Norway/Oslo/Oslo/Oslo');
  if (choices.hasContact) {
    const contact = element.querySelector('[slot]');
    expect(textOf(contact)).to.equal(`${TYPED.contactWords}: ${TYPED.contactAddress}`);
    expect(contact.assignedSlot?.name, 'the contact is shown').to.equal(contact.slot);
    expect(contact.querySelector('a').href).to.equal(`mailto:${TYPED.contactAddress}`);
  }
  const offered = content.querySelector('select') ? offeredLanguagesOf(element).length : 1;
  expect(offered, 'languages').to.equal({ all: 24, some: lang === 'en' ? 1 : 2, reviewed: 1 }[choices.offered]);
  expect(page.consoleMessages).to.deep.equal([]);
  page.frame.remove();
};

const IN_EACH_SITE = { site: SITES, element: ELEMENTS };
const combinations = {
  'each exit, contact and list of languages': combine({ ...IN_EACH_SITE, exit: EXITS, offered: valuesOf('offered'), hasExitHref: [false, true], hasContact: [false, true] }),
  'each look': combine({ ...IN_EACH_SITE, preset: PRESETS }),
  'each language of the page': combine({ ...IN_EACH_SITE, lang: LANGS }),
};

describe('what the builder gives works, on a page in another language,', () => {
  // Each test closes its pages.
  beforeEach(async () => {
    builder = await openBuilder();
  });

  it('in more than a thousand combinations', () => expect(Object.values(combinations).flat()).to.have.length.above(1000));

  for (const [what, list] of Object.entries(combinations))
    for (const site of SITES)
      for (const element of ELEMENTS)
        it(`${site}, ${element}: ${what}`, async function () {
          this.timeout(120000);
          for (const choices of list.filter((each) => each.site === site && each.element === element))
            try {
              await run(choices);
            } catch (error) {
              error.message = `${describeChoices(choices)}: ${error.message}`;
              throw error;
            }
        });
});
