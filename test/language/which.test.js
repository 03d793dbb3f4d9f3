import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { NORWEGIAN_ELEMENT, waitForLanguage, waitForNorwegian } from '../support/browser/languages.js';
import { expect, openPage, warningsIn } from '../support/browser/page.js';

const OFFERS = '<support-offers></support-offers>';

/** Opens a page on which the Norwegian locale is loaded. */
const openWithNorwegian = async (body, options) => {
  const page = await openPage(body + NORWEGIAN_ELEMENT, options);
  await waitForNorwegian(page);
  return page;
};

describe('an element shows', () => {
  for (const tag of ELEMENTS)
    it(`the language of its lang attribute: <${tag}>`, async () => {
      const { $ } = await openWithNorwegian(`<${tag} lang="nb"></${tag}>`, { lang: 'en' });
      await waitForLanguage($(tag), 'nb');
    });

  it('the language of the nearest ancestor with a lang attribute', async () => {
    const { $ } = await openWithNorwegian(`<div lang="en"><div lang="nb"><p>${OFFERS}</p></div></div>`, { lang: 'en' });
    await waitForLanguage($('support-offers'), 'nb');
  });

  it('its own language rather than that of an ancestor', async () => {
    const { $ } = await openWithNorwegian('<div lang="nb"><support-offers lang="en"></support-offers></div>', { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'en');
  });

  it('the language of the page', async () => {
    const { $ } = await openWithNorwegian(OFFERS, { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'nb');
  });

  it('English where nothing sets a language', async () => {
    const { $ } = await openWithNorwegian(OFFERS);
    await waitForLanguage($('support-offers'), 'en');
  });

  it('English where the nearest lang attribute is empty', async () => {
    const { $ } = await openWithNorwegian(`<div lang="">${OFFERS}</div>`, { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'en');
  });

  it('English for a language without a translation, and logs nothing', async () => {
    const { $, consoleMessages } = await openWithNorwegian(`<div lang="xx-YY">${OFFERS}</div>`, { lang: 'nb' });
    await waitForLanguage($('support-offers'), 'en');
    expect(consoleMessages).to.deep.equal([]);
  });
});

describe('an element in nested shadow roots shows', () => {
  /** Opens an element two shadow roots deep. The languages go from the outer host inwards; undefined sets none. */
  const openNested = async (outer, inner, own) => {
    const { document } = await openWithNorwegian('<main></main>', { lang: 'en' });
    const setLang = (element, lang) => lang !== undefined && element.setAttribute('lang', lang);
    let parent = document.querySelector('main');
    for (const lang of [outer, inner]) {
      const host = parent.appendChild(document.createElement('div'));
      setLang(host, lang);
      parent = host.attachShadow({ mode: 'open' });
    }
    const element = document.createElement('support-offers');
    setLang(element, own);
    parent.append(element);
    return element;
  };

  it('the language of the inner host', async () => waitForLanguage(await openNested('en', 'nb'), 'nb'));
  it('the language of the outer host', async () => waitForLanguage(await openNested('nb'), 'nb'));
  it('its own language rather than that of a host', async () => waitForLanguage(await openNested('en', 'en', 'nb'), 'nb'));
  it('the language of the page where no host has one', async () => waitForLanguage(await openNested(), 'en'));
  it('English where the lang attribute of the inner host is empty', async () => waitForLanguage(await openNested('nb', ''), 'en'));

  it('the language of its parent in the light DOM, not of the slot', async () => {
    const { document } = await openWithNorwegian(`<div lang="nb">${OFFERS}</div>`, { lang: 'en' });
    const host = document.querySelector('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="en"><slot></slot></section>';
    await waitForLanguage(host.firstElementChild, 'nb');
  });
});

describe('the language tag', () => {
  for (const [locale, tags] of Object.entries({
    nb: ['nb', 'nb-NO', 'NB', 'nb_NO', 'nb-Latn-NO', 'no', 'no-NO', 'nob', 'nor', ' nb '],
    nn: ['nn', 'nn-NO', 'nno', 'NN_no'],
    ar: ['ar', 'ar-EG', 'AR-arab-sy'],
    ti: ['ti', 'ti-ER'],
    th: ['th', 'th-TH-u-ca-buddhist'],
    am: ['am-ET'],
    bg: ['bg'],
    es: ['es-419'],
    fa: ['fa', 'fa-AF', 'prs', 'prs-Arab'],
    fil: ['fil', 'fil-PH', 'tl', 'tl-PH'],
    fr: ['fr-CD'],
    hi: ['hi'],
    lt: ['lt'],
    pl: ['pl'],
    pt: ['pt', 'pt-BR', 'pt-PT'],
    ro: ['ro', 'ro-MD'],
    ru: ['ru-RU'],
    so: ['so'],
    sq: ['sq', 'sq-XK'],
    uk: ['uk', 'uk-UA'],
    ur: ['ur-PK'],
    vi: ['vi'],
    'zh-Hans': ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-SG', 'ZH_hans'],
  }))
    for (const tag of tags)
      it(`"${tag}" finds "${locale}"`, async () => {
        const { $, consoleMessages } = await openPage(OFFERS, { lang: tag });
        await contentOf($('support-offers'), locale);
        expect(consoleMessages).to.deep.equal([]);
      });

  for (const tag of ['nbx', 'non', 'x-nb', 'en-NO', 'se', 'zh-Hant', 'zh-Hant-HK', 'zh-TW', 'zh-HK', 'zh-MO', 'ckb', 'ku', 'nb, th'])
    it(`"${tag}" finds English`, async () => {
      const { $ } = await openWithNorwegian(OFFERS, { lang: tag });
      await waitForLanguage($('support-offers'), 'en');
    });
});

describe('<meta http-equiv="content-language">', () => {
  for (const [what, meta, lang, expected] of [
    ['is the language where no element has one', '<meta http-equiv="Content-Language" content="ar">', '', 'ar'],
    ['is overruled by a lang attribute', '<meta http-equiv="content-language" content="ar">', 'nb', 'nb'],
    ['with several languages names none', '<meta http-equiv="content-language" content="nb, ar">', '', 'en'],
    ['can be empty', '<meta http-equiv="content-language">', '', 'en'],
  ])
    it(what, async () => {
      const { $, consoleMessages } = await openPage(OFFERS, { lang, head: `${meta}<script src="/dist/help-widgets.js" defer></script>` });
      await contentOf($('support-offers'), expected);
      expect(consoleMessages).to.deep.equal([]);
    });
});

it("the browser's languages do not change the language of an element", async () => {
  const head = `<script>
      Object.defineProperty(navigator, 'languages', { value: ['nb-NO', 'nb', 'no'] });
      Object.defineProperty(navigator, 'language', { value: 'nb-NO' });
    </script><script src="/dist/help-widgets.js" defer></script>`;
  const { window, $, consoleMessages } = await openWithNorwegian(OFFERS, { head });
  expect(window.navigator.language).to.equal('nb-NO');
  await waitForLanguage($('support-offers'), 'en');
  expect(warningsIn(consoleMessages)).to.deep.equal([]);
});
