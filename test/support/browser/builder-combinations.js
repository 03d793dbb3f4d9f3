import { choose, enter, openBuilder, partsOf } from './builder.js';
import { findShown, pageOf, startApp } from './builder-pages.js';
import { contentOf, ELEMENTS, textOf } from './content.js';
import { offeredLanguagesOf } from './languages.js';
import { expect, openPage, waitUntil } from './page.js';

/** The builder of the running test. */
let builder = await openBuilder();

const valuesOf = (name) => [...builder.document.querySelectorAll(`input[name="${name}"]`)].map(({ value }) => value);

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
  const background = builder.$('#look-background').value;
  const made = pageOf(choices.site, parts);
  const lang = choices.lang === 'page' ? 'nb' : choices.lang;
  const page = await openPage(made.body, { head: made.head, lang: choices.lang === 'page' ? 'nb' : 'sv' });
  startApp(page, made);
  await waitUntil(() => findShown(page, choices.element), 'the element is shown');
  const element = findShown(page, choices.element);
  const content = await contentOf(element, choices.offered === 'reviewed' ? 'en' : lang);
  expect([...content.querySelectorAll('.call')].slice(0, 2).map((call) => call.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:+4722331160']);
  const exit = choices.exit === 'top' ? (await contentOf(page.$('quick-exit'))).querySelector('.leave') : content.querySelector('.leave');
  expect(Boolean(exit), 'an exit').to.equal(choices.exit !== 'none');
  if (exit) expect(exit.href).to.equal(choices.hasExitHref ? new URL(TYPED.exitHref).href : 'https://www.yr.no/en/forecast/daily-table/1-72837/Norway/Oslo/Oslo/Oslo');
  const { backgroundColor } = page.window.getComputedStyle(content);
  const [, ...rgb] = /(\d+), (\d+), (\d+)/.exec(backgroundColor).map(Number);
  expect(`#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`, 'background').to.equal(background);
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

const combinationsFor = (site) => ({
  'each exit, contact and list of languages': combine({ site: [site], element: ELEMENTS, exit: EXITS, offered: valuesOf('offered'), hasExitHref: [false, true], hasContact: [false, true] }),
  'each look but the dark one': combine({ site: [site], element: ELEMENTS, preset: PRESETS.filter((preset) => preset !== 'dark') }),
  'the dark look': combine({ site: [site], element: ELEMENTS, preset: ['dark'] }),
  'each language of the page': combine({ site: [site], lang: LANGS }),
});

/** Tests what the builder gives for sites: each combination is chosen, pasted and run. `test/build/builder-snippets.test.mjs` parses many more. */
export const testSnippetsFor = (...sites) => {
  describe('what the builder gives works, on a page in another language,', () => {
    // Each test closes its pages.
    beforeEach(async () => {
      builder = await openBuilder();
    });

    for (const site of sites)
      for (const [what, list] of Object.entries(combinationsFor(site)))
        for (const element of new Set(list.map((choices) => choices.element)))
          it(`${site}, ${element}: ${what}`, async function () {
            this.timeout(120000);
            for (const choices of list.filter((each) => each.element === element))
              try {
                await run(choices);
              } catch (error) {
                error.message = `${describeChoices(choices)}: ${error.message}`;
                throw error;
              }
          });
  });
};
