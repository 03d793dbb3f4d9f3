/** Elements in English and Norwegian. */
import { contentOf, textOf } from './content.js';
import { expect } from './page.js';

/** The Norwegian of each message of the XLIFF file by its English, without placeholders. */
const xml = new DOMParser().parseFromString(await (await fetch('/locales/nb.xlf')).text(), 'text/xml');
export const norwegianByEnglish = new Map(
  [...xml.querySelectorAll('trans-unit')].map((unit) => [unit, ...unit.children]).map(([, source, target]) => [source.textContent, target.textContent])
);

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
