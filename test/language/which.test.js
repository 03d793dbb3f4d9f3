import { ELEMENTS } from '../support/browser/content.js';
import { NORWEGIAN_ELEMENT, waitForLanguage, waitForNorwegian } from '../support/browser/languages.js';
import { expect, openPage, warningsIn } from '../support/browser/page.js';

const OFFERS = '<support-offers></support-offers>';

/** A page on which any element could speak Norwegian. */
const open = async (body, options) => {
  const page = await openPage(body + NORWEGIAN_ELEMENT, options);
  await waitForNorwegian(page);
  return page;
};

describe('an element speaks', () => {
  for (const tag of ELEMENTS)
    it(`the language of its own lang attribute: <${tag}>`, async () => {
      const { $ } = await open(`<${tag} lang="nb"></${tag}>`, { lang: 'en' });
      await waitForLanguage($(tag), 'nb');
    });

  it('else that of the nearest ancestor that has one', async () => {
    const { $ } = await open(`<div lang="en"><div lang="nb"><p>${OFFERS}</p></div></div>`, { lang: 'en' });
    await waitForLanguage($('support-offers'), 'nb');
  });

  it('its own before that of an ancestor', async () => {
    const { $ } = await open('<div lang="nb"><support-offers lang="en"></support-offers></div>', { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'en');
  });

  it("the page's", async () => {
    const { $ } = await open(OFFERS, { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'nb');
  });

  it('English where nobody says', async () => {
    const { $ } = await open(OFFERS);
    await waitForLanguage($('support-offers'), 'en');
  });

  it('English where the language is said to be unknown, in whatever is around it', async () => {
    const { $ } = await open(`<div lang="">${OFFERS}</div>`, { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'en');
  });

  it('English for a language that there is no translation of, and says nothing on the console', async () => {
    const { $, consoleMessages } = await open(`<div lang="xx-YY">${OFFERS}</div>`, { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'en');
    expect(consoleMessages).to.deep.equal([]);
  });
});

describe('through shadow roots, it speaks', () => {
  /** An element two shadow roots deep, and the languages from the outer host inwards; undefined says nothing. */
  const nested = async (outer, inner, own) => {
    const { document } = await open('<main></main>', { lang: 'en' });
    const say = (element, lang) => lang !== undefined && element.setAttribute('lang', lang);
    let at = document.querySelector('main');
    for (const lang of [outer, inner]) {
      const host = at.appendChild(document.createElement('div'));
      say(host, lang);
      at = host.attachShadow({ mode: 'open' });
    }
    const element = document.createElement('support-offers');
    say(element, own);
    at.append(element);
    return element;
  };

  it('the language of the innermost host', async () => waitForLanguage(await nested('en', 'nb'), 'nb'));
  it('that of the host around the host', async () => waitForLanguage(await nested('nb'), 'nb'));
  it('its own before theirs', async () => waitForLanguage(await nested('en', 'en', 'nb'), 'nb'));
  it("the page's where no host says", async () => waitForLanguage(await nested(), 'en'));
  it('English where a host says that its language is unknown', async () => waitForLanguage(await nested('nb', ''), 'en'));

  it('the language of the place where it stands, not of the slot that shows it', async () => {
    const { document } = await open(`<div lang="nb">${OFFERS}</div>`, { lang: 'en' });
    const host = document.querySelector('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="en"><slot></slot></section>';
    await waitForLanguage(host.firstElementChild, 'nb');
  });
});

describe('Norwegian is found', () => {
  for (const tag of ['nb', 'nb-NO', 'NB', 'nb_NO', 'nb-Latn-NO', 'no', 'no-NO', 'nn', 'nn-NO'])
    it(`by ${tag}, and marked as what it is`, async () => {
      const { $, consoleMessages } = await open(OFFERS, { lang: tag });
      await waitForLanguage($('support-offers'), 'nb');
      expect(consoleMessages).to.deep.equal([]);
    });

  for (const tag of ['nbx', 'non', 'x-nb', 'en-NO', 'se'])
    it(`not by ${tag}`, async () => {
      const { $ } = await open(OFFERS, { lang: tag });
      await waitForLanguage($('support-offers'), 'en');
    });
});

it("the browser's own languages switch nothing", async () => {
  const head = `<script>
      Object.defineProperty(navigator, 'languages', { value: ['nb-NO', 'nb', 'no'] });
      Object.defineProperty(navigator, 'language', { value: 'nb-NO' });
    </script><script src="/dist/help-widgets.js" defer></script>`;
  const { window, $, consoleMessages } = await open(OFFERS, { head });
  expect(window.navigator.language).to.equal('nb-NO');
  await waitForLanguage($('support-offers'), 'en');
  expect(warningsIn(consoleMessages)).to.deep.equal([]);
});
