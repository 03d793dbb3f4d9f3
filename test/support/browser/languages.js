/** Elements in English and Norwegian. */
import { contentOf, textOf } from './content.js';
import { expect } from './page.js';

/** The translation units of a language's XLIFF file. */
export const fetchUnits = async (lang) => [...new DOMParser().parseFromString(await (await fetch(`/locales/${lang}.xlf`)).text(), 'text/xml').querySelectorAll('trans-unit')];

const norwegianUnits = await fetchUnits('nb');

/** The Norwegian of each message of the XLIFF file by its English, without placeholders. */
export const norwegianByEnglish = new Map(norwegianUnits.map((unit) => ['source', 'target'].map((name) => unit.querySelector(name).textContent)));

/** Whether a person has approved each message of a language. A review must need no change of a test. */
export const isReviewed = async (lang) => lang === 'en' || (await fetchUnits(lang)).every((unit) => unit.getAttribute('approved') === 'yes');

/** The English heading of each element. */
const headings = { 'help-emergency': 'Help me', 'support-offers': 'I need help', 'trafficking-signs': 'I suspect trafficking' };

const [EXIT_LABEL, DISCLAIMER] = ['Leave this page', 'This page stays'].map((start) => [...norwegianByEnglish.keys()].find((english) => english.startsWith(start)));

/** Waits until an element is rendered in a language, and asserts that its exit, disclaimer and heading are in it. */
export const waitForLanguage = async (element, lang) => {
  const content = await contentOf(element, lang);
  const [exit, disclaimer, heading] = [EXIT_LABEL, DISCLAIMER, headings[element.localName]].map((english) => (lang === 'nb' ? norwegianByEnglish.get(english) : english));
  for (const leave of content.querySelectorAll('.leave')) expect(textOf(leave)).to.equal(exit);
  const shown = content.innerText.replace(/\s+/g, ' ').trim();
  expect([...content.querySelectorAll('.note')].some((line) => textOf(line).startsWith(disclaimer)), `${lang}: ${shown.slice(0, 40)}`).to.equal(true);
  const title = content.querySelector('.title').innerText.trim();
  expect(title.startsWith(heading), `${lang}: ${title}`).to.equal(true);
  expect(content.dir).to.equal('ltr');
  return content;
};

/** The list of languages of an element; null without one. */
export const languageListOf = (element) => element.shadowRoot.querySelector('select');

/** The languages that the list of an element offers, in its order. */
export const offeredLanguagesOf = (element) => [...languageListOf(element).options].map(({ value }) => value);

/** Chooses a language in the list of an element: what a browser does when an option is picked. */
export const chooseLanguage = (element, lang) => {
  const list = languageListOf(element);
  list.value = lang;
  // Not the method of the page: some tests record who calls it.
  for (const event of [new Event('input', { bubbles: true, composed: true }), new Event('change', { bubbles: true })]) EventTarget.prototype.dispatchEvent.call(list, event);
};

/** When this element shows Norwegian, the locale is loaded: an element that still shows English does not wait for it. */
export const NORWEGIAN_ELEMENT = '<trafficking-signs id="twin" lang="nb"></trafficking-signs>';
export const waitForNorwegian = ({ $ }) => waitForLanguage($('#twin'), 'nb');

/** For `head`, before our script: logs in `window.renderedLanguages` each language, or 'fallback', that shadow roots show in turn. */
export const LOG_RENDERED_LANGUAGES = `<script>
  window.renderedLanguages = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const log = () => {
      const shown = root.querySelector('.help')?.lang ?? (root.querySelector('slot:not([name])') ? 'fallback' : 'nothing');
      // An old browser is given its style before there is anything to show.
      if (shown === 'nothing' && !renderedLanguages.length) return;
      if (renderedLanguages[renderedLanguages.length - 1] !== shown) renderedLanguages.push(shown);
    };
    new MutationObserver(log).observe(root, { childList: true, subtree: true });
    return root;
  };
</script>`;
