import { ALL_LANGUAGES } from '../support/browser/all-languages.js';
import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { deepActiveElement } from '../support/browser/focus.js';
import { press } from '../support/browser/keys.js';
import { chooseLanguage, isReviewed, languageListOf, offeredLanguagesOf, waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage, waitUntil, warningsIn } from '../support/browser/page.js';
import { isCovered, OFFLINE_SCRIPT } from '../support/browser/quick-exit.js';
import { holdLocales, localeRequestsOf, releaseLocales, SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';

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

const openEmergency = async (attributes = '', { lang = 'en', ...options } = {}) => {
  const page = await openPage(`<help-emergency ${attributes}></help-emergency>`, { lang, ...options });
  const element = page.$('help-emergency');
  await contentOf(element);
  return { ...page, element };
};

/** Takes the languages that a browser asks for from a page. */
const withBrowserLanguages = (...tags) => `<script>Object.defineProperty(navigator, 'languages', { value: ${JSON.stringify(tags)} })</script>${SCRIPT_TAG}`;

const NO_BROWSER_LANGUAGES = { head: withBrowserLanguages() };

/** All languages: some first, the rest by name. */
const allAfter = (...first) => [...first, ...ALL_LANGUAGES.filter((lang) => !first.includes(lang))];

/** What each language calls itself, in the order of these names. */
const NAMES = {
  en: 'English',
  es: 'Español',
  fil: 'Filipino',
  fr: 'Français',
  lt: 'Lietuvių',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sq: 'Shqip',
  so: 'Soomaali',
  vi: 'Tiếng Việt',
  bg: 'Български',
  ru: 'Русский',
  uk: 'Українська',
  ur: 'اردو',
  ar: 'العربية',
  fa: 'فارسی',
  ti: 'ትግርኛ',
  am: 'አማርኛ',
  hi: 'हिन्दी',
  th: 'ไทย',
  'zh-Hans': '简体中文',
};

const reviewed = [];
for (const lang of ALL_LANGUAGES) if (await isReviewed(lang)) reviewed.push(lang);

const missingLineOf = (element) => element.shadowRoot.querySelector('[role=alert]');

describe('the list of languages', () => {
  for (const tag of ELEMENTS)
    it(`stands beside the exit, and first where there is none, with each language under its own name, in <${tag}>`, async () => {
      const { $ } = await openPage(`<${tag}></${tag}>`, NO_BROWSER_LANGUAGES);
      const element = $(tag);
      await contentOf(element);
      const list = languageListOf(element);
      expect(list.getAttribute('aria-label')).to.equal('Language');
      const { en, nb, ...others } = NAMES;
      expect([...list.options].map(({ value, lang, text }) => [value, lang, text])).to.deep.equal(Object.entries({ en, nb, ...others }).map(([tag, name]) => [tag, tag, name]));
      const [exit, emergency] = ['.leave', '.emergency'].map((selector) => element.shadowRoot.querySelector(selector).getBoundingClientRect());
      const { top, bottom } = list.getBoundingClientRect();
      expect((top + bottom) / 2).to.be.within(exit.top, exit.bottom);
      expect(bottom).to.be.below(emergency.top);
      element.exit = 'none';
      await element.updateComplete;
      expect(languageListOf(element).getBoundingClientRect().bottom).to.be.below(element.shadowRoot.querySelector('.title').getBoundingClientRect().top);
    });

  it('says its name in the language that is shown', async () => {
    const { element } = await openEmergency('', { lang: 'nb' });
    await waitForLanguage(element, 'nb');
    expect(languageListOf(element).getAttribute('aria-label')).to.equal('Språk');
    chooseLanguage(element, 'th');
    await contentOf(element, 'th');
    expect(languageListOf(element).getAttribute('aria-label')).to.equal('ภาษา');
  });

  for (const [lang, browser, expected] of [
    ['', [], allAfter('en', 'nb')],
    ['ar', [], allAfter('ar', 'en', 'nb')],
    ['nn-NO', ['th-TH', 'xx', 'en-GB', 'ti'], allAfter('nn', 'en', 'nb', 'th', 'ti')],
    ['xx', ['no', 'ar-EG', 'zh'], allAfter('en', 'nb', 'ar', 'zh-Hans')],
  ])
    it(`has the language of the page, English and Norwegian, those of the browser, then the rest by name: "${lang}" in a browser of "${browser}"`, async () => {
      const { element } = await openEmergency('', { lang, head: withBrowserLanguages(...browser) });
      await contentOf(element, expected[0]);
      expect(offeredLanguagesOf(element)).to.deep.equal(expected);
      expect(languageListOf(element).value).to.equal(expected[0]);
    });

  for (const value of ['undefined', 'null', '"nb"', '[]'])
    it(`shows where navigator.languages is ${value}`, async () => {
      const { element } = await openEmergency('', { head: `<script>Object.defineProperty(navigator, 'languages', { value: ${value} })</script>${SCRIPT_TAG}` });
      expect(offeredLanguagesOf(element)).to.deep.equal(allAfter('en', 'nb'));
    });

  it('is on no <quick-exit>, which follows the choice', async () => {
    const { $ } = await openPage('<quick-exit></quick-exit><help-emergency></help-emergency>');
    await contentOf($('help-emergency'));
    expect(languageListOf($('quick-exit'))).to.equal(null);
    chooseLanguage($('help-emergency'), 'ar');
    expect((await contentOf($('quick-exit'), 'ar')).dir).to.equal('rtl');
  });
});

describe('a choice of language', () => {
  it('changes every element of the page, in shadow roots too, and every list', async () => {
    const { all, first, nested } = await openPageOfFour();
    for (const [element, lang] of [[first, 'ar'], [nested, 'en'], [first, 'nb']]) {
      chooseLanguage(element, lang);
      for (const each of all) {
        await contentOf(each, lang);
        expect(languageListOf(each).value).to.equal(lang);
      }
    }
  });

  it('applies to elements that are added later, whatever language the page has then', async () => {
    const { first, document } = await openPageOfFour();
    chooseLanguage(first, 'en');
    await waitForLanguage(first, 'en');
    const added = document.body.appendChild(document.createElement('support-offers'));
    await waitForLanguage(added, 'en');
    document.documentElement.lang = 'th';
    first.lang = 'no';
    await added.updateComplete;
    for (const element of [first, added]) await waitForLanguage(element, 'en');
  });

  it('is made by the keyboard, and keeps the focus on the list', async function () {
    const { first, document, window } = await openPageOfFour();
    const languages = offeredLanguagesOf(first);
    window.focus();
    languageListOf(first).focus();
    await press('ArrowDown');
    // In WebKitGTK the key opens the list; a press of Enter takes the next entry.
    if (languageListOf(first).value === 'nb') this.skip();
    await contentOf(first, languages[1]);
    await waitUntil(() => deepActiveElement(document) === languageListOf(first), 'the list has the focus');
    expect(languageListOf(first).value).to.equal(languages[1]);
  });

  for (const style of ['', 'html { scroll-behavior: smooth }'])
    it(`leaves the list where it is on the screen, below a card that changes its height${style && ', on a page that scrolls smoothly'}`, async () => {
      const { $, window } = await openPage('<help-emergency></help-emergency><support-offers></support-offers><div style="height: 2000px"></div>', { lang: 'nb', height: 500, style });
      const [above, element] = [$('help-emergency'), $('support-offers')];
      await waitForLanguage(element, 'nb');
      window.scrollTo({ top: above.getBoundingClientRect().height - 40, behavior: 'instant' });
      const topOf = () => languageListOf(element).getBoundingClientRect().top;
      for (const lang of ['ti', 'en', 'nb']) {
        languageListOf(element).focus({ preventScroll: true });
        const before = topOf();
        const { height } = above.getBoundingClientRect();
        chooseLanguage(element, lang);
        await contentOf(element, lang);
        expect(above.getBoundingClientRect().height, 'the height of the card above').not.to.equal(height);
        expect(topOf(), `the list, in ${lang}`).to.be.closeTo(before, 1);
      }
    });

  it('leaves the page where it is scrolled, though it becomes lower', async () => {
    const { element, window } = await openEmergency('', { lang: 'nb', height: 300 });
    await waitForLanguage(element, 'nb');
    window.scrollTo({ top: 100, behavior: 'instant' });
    for (const lang of ['en', 'ar', 'nb']) {
      chooseLanguage(element, lang);
      await contentOf(element, lang);
      expect(window.scrollY).to.equal(100);
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
    for (const lang of ['en', 'th', 'nb']) {
      chooseLanguage(first, lang);
      await contentOf(first, lang);
      expect(openStates()).to.deep.equal([[true], [false]]);
    }
  });

  it('leaves no trace in history, address or storage, and is forgotten when the page reloads', async () => {
    const { first, window, document, frame, consoleMessages } = await openPageOfFour();
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
    for (const lang of ['en', 'nb', 'th']) {
      chooseLanguage(first, lang);
      await contentOf(first, lang);
    }
    expect(await readTraces()).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    window.location.reload();
    await loaded;
    const again = frame.contentDocument.querySelector('help-emergency');
    await waitForLanguage(again, 'nb');
    expect(languageListOf(again).value).to.equal('nb');
  });

  it('leaves the Shift key its way out, though the list has the focus', async () => {
    const { element, document, window } = await openEmergency('', { head: OFFLINE_SCRIPT + SCRIPT_TAG });
    window.focus();
    languageListOf(element).focus();
    chooseLanguage(element, 'nb');
    await waitForLanguage(element, 'nb');
    await waitUntil(() => deepActiveElement(document) === languageListOf(element), 'the list has the focus');
    for (let i = 0; i < 3; i++) await press('Shift');
    await waitUntil(() => isCovered({ document, window }), 'the page is covered');
  });

  it('leaves the list where it is on the screen in a box of the page that scrolls', async () => {
    const { $ } = await openPage('<div id="box" style="height: 400px; overflow: auto"><help-emergency></help-emergency><support-offers></support-offers><p style="height: 2000px"></p></div>', { lang: 'en' });
    const [above, element] = [$('help-emergency'), $('support-offers')];
    await contentOf(element, 'en');
    $('#box').scrollTop = above.getBoundingClientRect().height - 40;
    const topOf = () => languageListOf(element).getBoundingClientRect().top;
    for (const lang of ['ar', 'nb', 'en']) {
      languageListOf(element).focus({ preventScroll: true });
      const before = topOf();
      chooseLanguage(element, lang);
      await contentOf(element, lang);
      expect(topOf(), lang).to.be.closeTo(before, 1);
    }
  });

  it('is no input of a form around the element, and its keys reach no player of the page', async () => {
    const head = `<script>
        window.heard = [];
        for (const type of ['input', 'keydown', 'keyup']) document.addEventListener(type, ({ key }) => heard.push(type + ' ' + key));
      </script>${SCRIPT_TAG}`;
    const { $, window } = await openPage('<form><help-emergency></help-emergency></form>', { lang: 'en', head });
    const element = $('help-emergency');
    await contentOf(element);
    window.focus();
    languageListOf(element).focus();
    chooseLanguage(element, 'nb');
    await waitForLanguage(element, 'nb');
    await waitUntil(() => element.shadowRoot.activeElement === languageListOf(element), 'the list has the focus');
    const dispatchKey = (key) => languageListOf(element).dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    for (const key of ['ArrowUp', 'n', ' ', 'k']) dispatchKey(key);
    expect(window.heard).to.deep.equal([]);
    for (const key of ['Tab', 'Escape']) dispatchKey(key);
    expect(window.heard).to.deep.equal(['keydown Tab', 'keydown Escape']);
  });
});

describe('while a chosen language is on its way', () => {
  it('what is shown stays, the list says what was chosen, and the last choice wins', async () => {
    const { element, window } = await openEmergency('', { head: variantTag(await holdLocales()) });
    chooseLanguage(element, 'ar');
    await element.updateComplete;
    expect([element.shadowRoot.querySelector('.help').lang, languageListOf(element).value]).to.deep.equal(['en', 'ar']);
    chooseLanguage(element, 'th');
    await element.updateComplete;
    await releaseLocales();
    await contentOf(element, 'th');
    expect(languageListOf(element).value).to.equal('th');
    expect(localeRequestsOf({ window }).map((address) => address.slice(-5))).to.have.members(['ar.js', 'th.js']);
    expect(missingLineOf(element)).to.equal(null);
  });

  it('English asks for no file, and wins over one that is late', async () => {
    const { element, window } = await openEmergency('', { head: variantTag(await holdLocales()) });
    expect(localeRequestsOf({ window })).to.deep.equal([]);
    chooseLanguage(element, 'ar');
    await element.updateComplete;
    chooseLanguage(element, 'en');
    await releaseLocales();
    await waitUntil(() => window[window.Symbol.for('help-widgets')].locales.ar, 'the file is there');
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('.help').lang).to.equal('en');
  });
});

describe('a chosen language that cannot be fetched', () => {
  it('leaves what is shown, and a line says so in its language, until another is chosen', async () => {
    const { element, consoleMessages } = await openEmergency('', { head: variantTag('missing') });
    chooseLanguage(element, 'ar');
    await waitUntil(() => missingLineOf(element), 'a line says so');
    expect(element.shadowRoot.querySelector('.help').lang).to.equal('en');
    expect(textOf(missingLineOf(element))).to.equal('The text could not be fetched in this language: العربية.');
    expect(hasBox(missingLineOf(element))).to.equal(true);
    expect(missingLineOf(element).querySelectorAll('[part]'), 'parts by which a host hides the line about drafts').to.have.length(0);
    expect(languageListOf(element).value).to.equal('en');
    expect(warningsIn(consoleMessages)).to.have.length(1);
    expect(consoleMessages[0]).to.match(/^warn: <help-emergency> finds no "ar" at .*\/locales\/ar\.js$/);
    chooseLanguage(element, 'en');
    await waitUntil(() => !missingLineOf(element), 'the line goes');
  });

  it('is fetched again when it is chosen again, and not by itself', async () => {
    const { element, window, document } = await openEmergency('', { head: variantTag('missing') });
    const requests = () => localeRequestsOf({ window }).length;
    for (const count of [1, 2]) {
      chooseLanguage(element, 'ar');
      await waitUntil(() => requests() === count && missingLineOf(element), `request ${count}`);
      element.requestUpdate();
      document.body.append(document.createElement('support-offers'));
      await element.updateComplete;
      expect(requests()).to.equal(count);
    }
  });
});

describe('limits of the host', () => {
  const offeredBy = async (attributes, { lang = 'nb', script = '' } = {}) => {
    const head = withBrowserLanguages().replace(' src', ` ${script} src`);
    const page = await openEmergency(attributes, { lang, head });
    await waitUntil(() => page.element.shadowRoot.querySelector('.help'));
    const list = languageListOf(page.element);
    return { ...page, offered: list && offeredLanguagesOf(page.element), messages: page.consoleMessages };
  };

  for (const [attributes, script, lang, expected] of [
    ['languages="nb en th"', '', 'nb', ['nb', 'en', 'th']],
    ['languages="th,ar"', '', 'en', ['en', 'ar', 'th']],
    ['languages=" TH  no-NO "', '', 'nn', ['nn', 'nb', 'th']],
    ['', 'data-languages="nb ti"', 'nb', ['nb', 'ti']],
    ['languages="en"', 'data-languages="nb ti"', 'nb', ['nb', 'en']],
    ['languages=""', '', 'en', allAfter('en', 'nb')],
    ['languages="en"', '', 'en', ['en']],
    ['languages="nb"', '', 'nb', ['nb']],
    ['drafts="none"', '', 'en', reviewed],
    ['drafts="NONE"', '', 'en', reviewed],
    ['', 'data-drafts="none"', 'en', reviewed],
  ])
    it(`are obeyed: <help-emergency ${attributes}> on a page in "${lang}", <script ${script}>`, async () => {
      const { offered, messages } = await offeredBy(attributes, { script, lang });
      // A list of one language is none.
      expect(offered ?? [lang]).to.deep.equal(expected);
      expect(messages).to.deep.equal([]);
    });

  it('show English in place of a draft where drafts are refused', async function () {
    const draft = ALL_LANGUAGES.find((lang) => !reviewed.includes(lang));
    if (!draft) this.skip();
    const { element, window } = await offeredBy('drafts="none"', { lang: draft });
    await contentOf(element, 'en');
    expect(localeRequestsOf({ window })).to.deep.equal([]);
    element.removeAttribute('drafts');
    await contentOf(element, draft);
    element.setAttribute('drafts', 'none');
    await contentOf(element, 'en');
  });

  for (const [attributes, script, warning] of [
    ['languages="nb en xx"', '', '<help-emergency> ignores languages, unknown: "xx"'],
    ['drafts="no"', '', '<help-emergency> ignores drafts, not none: "no"'],
    ['', 'data-languages="nb, ar, english"', 'help-widgets ignores data-languages, unknown: "english"'],
    ['', 'data-drafts="false"', 'help-widgets ignores data-drafts, not none: "false"'],
  ])
    it(`that cannot be used are reported once, and the rest works: <help-emergency ${attributes}>, <script ${script}>`, async () => {
      const { element, offered, messages } = await offeredBy(attributes, { script });
      expect(messages).to.deep.equal([`warn: ${warning}`]);
      expect(offered).to.include('nb');
      await waitForLanguage(element, 'nb');
    });

  it('are read to 500 characters, as a comment may hold a list of any length, and are reported once', async () => {
    const { element, messages } = await offeredBy('');
    element.languages = `${Array.from({ length: 100000 }, (_, i) => `x${i}`).join(' ')} ar`;
    await element.updateComplete;
    expect(messages).to.have.length(1);
    expect(offeredLanguagesOf(element)).to.have.length(ALL_LANGUAGES.length);
  });

  it('stay when the tag of the script goes', async () => {
    const { element, document } = await offeredBy('', { lang: 'en', script: 'data-languages="en th" type="module"' });
    for (const script of document.querySelectorAll('script')) script.remove();
    document.documentElement.lang = 'nb';
    await waitForLanguage(element, 'nb');
    expect(offeredLanguagesOf(element)).to.deep.equal(['nb', 'en', 'th']);
  });

  it('offer all languages where a list names none that is known', async () => {
    const { offered } = await offeredBy('languages="klingon"');
    expect(offered).to.have.length(ALL_LANGUAGES.length);
  });

  it('keep an element in its own language while the others change', async () => {
    const { $ } = await openPage('<help-emergency languages="nb en"></help-emergency><support-offers></support-offers>', { lang: 'nb' });
    for (const name of ['help-emergency', 'support-offers']) await waitForLanguage($(name), 'nb');
    chooseLanguage($('support-offers'), 'th');
    await contentOf($('support-offers'), 'th');
    await $('help-emergency').updateComplete;
    await waitForLanguage($('help-emergency'), 'nb');
    chooseLanguage($('help-emergency'), 'en');
    for (const name of ['help-emergency', 'support-offers']) await waitForLanguage($(name), 'en');
  });

  it('are taken from a placeholder', async () => {
    const { $ } = await openPage('<div class="help-emergency" data-lang="nb" data-languages="nb th"><a href="tel:112">112</a></div>', { head: withBrowserLanguages() });
    const element = await waitUntil(() => $('div').shadowRoot?.querySelector('help-emergency')).then(() => $('div').shadowRoot.querySelector('help-emergency'));
    await waitForLanguage(element, 'nb');
    expect(offeredLanguagesOf(element)).to.deep.equal(['nb', 'th']);
  });

  it('are taken from the tag of a script that a tool has put into the page', async () => {
    const { document, $ } = await openPage('<help-emergency></help-emergency>', { lang: 'en', head: '' });
    const textContent = await (await fetch('/dist/help-widgets.js')).text();
    const script = Object.assign(document.createElement('script'), { textContent });
    script.setAttribute('data-languages', 'en th');
    document.head.append(script);
    await contentOf($('help-emergency'));
    expect(offeredLanguagesOf($('help-emergency'))).to.deep.equal(['en', 'th']);
  });
});
