import { ELEMENTS, textOf } from '../support/browser/content.js';
import { press } from '../support/browser/keys.js';
import { norwegianByEnglish, waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';

const NOTICE = [...norwegianByEnglish.keys()].find((english) => english.startsWith('No native speaker'));

/** A page with three elements in Norwegian, one of them in a shadow root, and one in English. */
const openPageOfFour = async () => {
  const page = await openPage('<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs lang="en"></trafficking-signs><div></div>', {
    lang: 'nb',
  });
  const root = page.$('div').attachShadow({ mode: 'open' });
  root.innerHTML = '<help-emergency></help-emergency>';
  const all = [...page.document.querySelectorAll(ELEMENTS.join()), root.firstChild];
  const [first, second, english, nested] = all;
  for (const element of [first, second, nested]) await waitForLanguage(element, 'nb');
  await waitForLanguage(english, 'en');
  return { ...page, all, first, second, english, nested };
};

/** The language switch in the draft notice. */
const languageButtonOf = (element) => element.shadowRoot.querySelector('[part=notice] button');

const pressLanguageButton = async (element) => {
  element.ownerDocument.defaultView.focus();
  languageButtonOf(element).focus();
  await press('Enter');
};

describe('a draft translation', () => {
  for (const tag of ELEMENTS)
    it(`says so in one line in its language, with one button to English, in <${tag}>`, async () => {
      const { $ } = await openPage(`<${tag}></${tag}>`, { lang: 'nb' });
      const content = await waitForLanguage($(tag), 'nb');
      const [button, ...others] = content.querySelectorAll('button');
      expect(others).to.be.empty;
      expect([textOf(button), button.lang]).to.deep.equal(['English', 'en']);
      const line = button.closest('p');
      expect(textOf(line)).to.equal(`${norwegianByEnglish.get(NOTICE)} English`);
      expect(content.textContent.split(norwegianByEnglish.get(NOTICE))).to.have.length(2);
      expect(line.closest('details')).to.equal(null);
      expect(textOf(content.closest('div'))).not.to.include(NOTICE);
    });

  it('puts no notice on an English page', async () => {
    const { $ } = await openPage('<help-emergency></help-emergency>');
    const content = await waitForLanguage($('help-emergency'), 'en');
    expect([...content.querySelectorAll('button')]).to.be.empty;
    expect(content.textContent).not.to.include(NOTICE);
  });
});

describe('the button to English', () => {
  it('switches every element of the page to English, and back to the language of each', async () => {
    const { all, first, second, english, nested } = await openPageOfFour();
    await pressLanguageButton(first);
    for (const element of all) await waitForLanguage(element, 'en');
    expect(languageButtonOf(english)).to.equal(null);
    for (const element of [first, second, nested]) {
      const button = languageButtonOf(element);
      expect([textOf(button), button.lang]).to.deep.equal(['Norsk bokmål', 'nb']);
      expect(textOf(button.closest('p')), 'English has no draft notice').to.equal('Norsk bokmål');
    }
    await pressLanguageButton(nested);
    for (const element of [first, second, nested]) await waitForLanguage(element, 'nb');
    await waitForLanguage(english, 'en');
  });

  it('applies to elements that are added later, whatever language the page has then', async () => {
    const { first, document } = await openPageOfFour();
    await pressLanguageButton(first);
    await waitForLanguage(first, 'en');
    const added = document.body.appendChild(document.createElement('support-offers'));
    await waitForLanguage(added, 'en');
    document.documentElement.lang = 'nn';
    first.lang = 'no';
    await added.updateComplete;
    await waitForLanguage(first, 'en');
    await waitForLanguage(added, 'en');
    await pressLanguageButton(added);
    for (const element of [first, added]) await waitForLanguage(element, 'nb');
  });

  it('keeps the focus, to English and back', async () => {
    const { first, document } = await openPageOfFour();
    for (const lang of ['en', 'nb']) {
      await pressLanguageButton(first);
      await waitForLanguage(first, lang);
      await waitUntil(() => first.shadowRoot.activeElement);
      expect(document.activeElement).to.equal(first);
      expect(first.shadowRoot.activeElement).to.equal(languageButtonOf(first));
    }
  });

  for (const style of ['', 'html { scroll-behavior: smooth }'])
    it(`stays on the screen at the end of a page${style && ' that scrolls smoothly'}`, async () => {
      const { $, window } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', height: 300, style });
      const element = $('help-emergency');
      await waitForLanguage(element, 'nb');
      window.scrollTo({ top: 9999, behavior: 'instant' });
      for (const lang of ['en', 'nb']) {
        languageButtonOf(element).click();
        await waitForLanguage(element, lang);
        // Norwegian is a line longer than English.
        const { top, bottom } = languageButtonOf(element).getBoundingClientRect();
        expect((top + bottom) / 2, `the middle of the button, in ${lang}`).to.be.within(0, 300);
      }
    });

  it('keeps each section open or closed, in every element', async () => {
    const { first, nested, $ } = await openPageOfFour();
    // <trafficking-signs> stays on the page, so only the section of <support-offers> opens in place.
    $('support-offers').remove();
    await waitUntil(() => first.shadowRoot.querySelectorAll('details').length === 1);
    const openStates = () => [first, nested].map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('details')].map((details) => details.open));
    const details = first.shadowRoot.querySelector('details');
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    details.querySelector('summary').click();
    await toggled;
    expect(openStates()).to.deep.equal([[true], [false]]);
    for (const lang of ['en', 'nb']) {
      await pressLanguageButton(first);
      await waitForLanguage(first, lang);
      expect(openStates()).to.deep.equal([[true], [false]]);
    }
  });

  it('leaves no trace in history, address or storage', async () => {
    const { first, window, document, consoleMessages } = await openPageOfFour();
    const readTraces = async () => ({
      length: window.history.length,
      state: window.history.state,
      address: window.location.href,
      cookie: document.cookie,
      stored: JSON.stringify([window.localStorage, window.sessionStorage]),
      databases: (await window.indexedDB.databases()).length,
      caches: await window.caches.keys(),
    });
    const before = await readTraces();
    for (const lang of ['en', 'nb', 'en']) {
      await pressLanguageButton(first);
      await waitForLanguage(first, lang);
    }
    expect(await readTraces()).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
  });

  it('is forgotten when the page reloads', async () => {
    const { first, frame } = await openPageOfFour();
    await pressLanguageButton(first);
    await waitForLanguage(first, 'en');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow.location.reload();
    await loaded;
    await waitForLanguage(frame.contentDocument.querySelector('help-emergency'), 'nb');
  });
});
