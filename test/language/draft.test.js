import { sendKeys } from '@web/test-runner-commands';
import { ELEMENTS, textOf } from '../support/browser/content.js';
import { norwegianByEnglish, waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';

const UNCHECKED = [...norwegianByEnglish.keys()].find((english) => english.startsWith('No native speaker'));

/** Three elements whose language is Norwegian, one deep in a shadow root, and one in English. */
const openMany = async () => {
  const page = await openPage('<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs lang="en"></trafficking-signs><div></div>', {
    lang: 'nb',
  });
  const root = page.$('div').attachShadow({ mode: 'open' });
  root.innerHTML = '<help-emergency></help-emergency>';
  const all = [...page.document.querySelectorAll(ELEMENTS.join()), root.firstChild];
  const [first, second, english, deep] = all;
  for (const element of [first, second, deep]) await waitForLanguage(element, 'nb');
  await waitForLanguage(english, 'en');
  return { ...page, all, first, second, english, deep };
};

const buttonOf = (element) => element.shadowRoot.querySelector('button:not(.leave)');

const press = async (element) => {
  element.ownerDocument.defaultView.focus();
  buttonOf(element).focus();
  await sendKeys({ press: 'Enter' });
};

describe('a translation that nobody has checked', () => {
  for (const tag of ELEMENTS)
    it(`says so in one line, in its language, with one way to English, in <${tag}>`, async () => {
      const { $ } = await openPage(`<${tag}></${tag}>`, { lang: 'nb' });
      const content = await waitForLanguage($(tag), 'nb');
      const [exit, button, ...others] = content.querySelectorAll('button');
      expect([exit.className, others.length]).to.deep.equal(['leave', 0]);
      expect([textOf(button), button.lang]).to.deep.equal(['English', 'en']);
      const line = button.closest('p');
      expect(textOf(line)).to.equal(`${norwegianByEnglish.get(UNCHECKED)} English`);
      expect(content.textContent.split(norwegianByEnglish.get(UNCHECKED))).to.have.length(2);
      expect(line.closest('details')).to.equal(null);
      expect(textOf(content.closest('div'))).not.to.include(UNCHECKED);
    });

  it('is nothing to the English page', async () => {
    const { $ } = await openPage('<help-emergency></help-emergency>');
    const content = await waitForLanguage($('help-emergency'), 'en');
    expect([...content.querySelectorAll('button')].map(({ className }) => className)).to.deep.equal(['leave']);
    expect(content.textContent).not.to.include(UNCHECKED);
  });
});

describe('the way to English', () => {
  it('turns every element on the page, and back to the language of each', async () => {
    const { all, first, second, english, deep } = await openMany();
    await press(first);
    for (const element of all) await waitForLanguage(element, 'en');
    expect(buttonOf(english)).to.equal(null);
    for (const element of [first, second, deep]) {
      const button = buttonOf(element);
      expect([textOf(button), button.lang]).to.deep.equal(['norsk bokmål', 'nb']);
      expect(textOf(button.closest('p')), 'English needs no excuse').to.equal('norsk bokmål');
    }
    await press(deep);
    for (const element of [first, second, deep]) await waitForLanguage(element, 'nb');
    await waitForLanguage(english, 'en');
  });

  it('holds for what is put on the page later, and whatever the page says then', async () => {
    const { first, document } = await openMany();
    await press(first);
    await waitForLanguage(first, 'en');
    const late = document.body.appendChild(document.createElement('support-offers'));
    await waitForLanguage(late, 'en');
    document.documentElement.lang = 'nn';
    first.lang = 'no';
    await late.updateComplete;
    await waitForLanguage(first, 'en');
    await waitForLanguage(late, 'en');
    await press(late);
    for (const element of [first, late]) await waitForLanguage(element, 'nb');
  });

  it('keeps the focus on the button, both ways', async () => {
    const { first, document } = await openMany();
    for (const lang of ['en', 'nb']) {
      await press(first);
      await waitForLanguage(first, lang);
      await waitUntil(() => first.shadowRoot.activeElement);
      expect(document.activeElement).to.equal(first);
      expect(first.shadowRoot.activeElement).to.equal(buttonOf(first));
    }
  });

  it('leaves open what is open, and closed what is closed, in every element', async () => {
    const { first, deep, $ } = await openMany();
    // <support-offers> is on the page, so only the other section opens in place.
    $('support-offers').remove();
    await waitUntil(() => first.shadowRoot.querySelectorAll('details').length === 1);
    const states = () => [first, deep].map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('details')].map((details) => details.open));
    const details = first.shadowRoot.querySelector('details');
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    details.querySelector('summary').click();
    await toggled;
    expect(states()).to.deep.equal([[true], [false]]);
    for (const lang of ['en', 'nb']) {
      await press(first);
      await waitForLanguage(first, lang);
      expect(states()).to.deep.equal([[true], [false]]);
    }
  });

  it('leaves no trace: no history, no address, nothing stored', async () => {
    const { first, window, document, consoleMessages } = await openMany();
    const trace = async () => ({
      length: window.history.length,
      state: window.history.state,
      address: window.location.href,
      cookie: document.cookie,
      stored: JSON.stringify([window.localStorage, window.sessionStorage]),
      databases: (await window.indexedDB.databases()).length,
      caches: await window.caches.keys(),
    });
    const before = await trace();
    for (const lang of ['en', 'nb', 'en']) {
      await press(first);
      await waitForLanguage(first, lang);
    }
    expect(await trace()).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
  });

  it('is forgotten with the page', async () => {
    const { first, frame } = await openMany();
    await press(first);
    await waitForLanguage(first, 'en');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow.location.reload();
    await loaded;
    await waitForLanguage(frame.contentDocument.querySelector('help-emergency'), 'nb');
  });
});
