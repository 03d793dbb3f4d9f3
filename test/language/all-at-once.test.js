import { ALL_LANGUAGES } from '../support/browser/all-languages.js';
import { contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { chooseLanguage, languageListOf } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

/** A page that has an element in each language, of each kind in turn; each language stands on the element, or on what is around it. */
const openAll = async () => {
  const elements = ALL_LANGUAGES.map((lang, i) => [lang, ELEMENTS[i % ELEMENTS.length]]);
  const html = elements.map(([lang, name], i) => (i % 2 ? `<${name} lang="${lang}"></${name}>` : `<section lang="${lang}"><${name}></${name}></section>`)).join('');
  const page = await openPage(html, { lang: 'en' });
  return { ...page, elements: [...page.document.querySelectorAll(ELEMENTS.join())] };
};

const numbersOf = (content) => [...content.querySelectorAll('.calls .call')].map((tile) => [tile.getAttribute('href'), textOf(tile.querySelector('.digits'))]);

describe('a page with an element in each of the 24 languages', () => {
  it('shows each in its language, with 112 and ROSA first, and asks for each file once', async () => {
    const page = await openAll();
    expect(ALL_LANGUAGES).to.have.length(24);
    const sentences = new Set();
    for (const [i, lang] of ALL_LANGUAGES.entries()) {
      const content = await contentOf(page.elements[i], lang);
      expect(numbersOf(content), lang).to.deep.equal([['tel:112', '112'], ['tel:+4722331160', '22 33 11 60']]);
      expect(languageListOf(page.elements[i]).value).to.equal(lang);
      sentences.add(textOf(content.querySelector('.emergency span')));
    }
    expect(sentences.size, 'sentences of 112').to.equal(ALL_LANGUAGES.length);
    const files = ALL_LANGUAGES.filter((lang) => lang !== 'en').map((lang) => `/dist/locales/${lang}.js`);
    expect(localeRequestsOf(page).map((url) => new URL(url).pathname)).to.have.members(files);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('changes all of them to the language that a visitor chooses in one', async () => {
    const { elements } = await openAll();
    for (const [i, lang] of ALL_LANGUAGES.entries()) await contentOf(elements[i], lang);
    for (const lang of ['uk', 'ur', 'en']) {
      chooseLanguage(elements[7], lang);
      for (const element of elements) await contentOf(element, lang);
    }
  });
});
