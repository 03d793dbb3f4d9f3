import { contentOf, expect, textOf, waitUntil } from '../support/page.js';

/** Each translated sentence of Norwegian by its English, placeholders left out. */
const xml = new DOMParser().parseFromString(await (await fetch('/locales/nb.xlf')).text(), 'text/xml');
export const norwegian = new Map(
  [...xml.querySelectorAll('trans-unit')].map((unit) => [unit, ...unit.children]).map(([, source, target]) => [source.textContent, target.textContent])
);

/** The heading of each element, and what stands above it, in English. */
const headings = { 'help-emergency': 'Help me', 'support-offers': 'I need help', 'trafficking-signs': 'I suspect trafficking' };

const [EXIT, STAYS] = ['Leave this page', 'This page stays'].map((first) => [...norwegian.keys()].find((english) => english.startsWith(first)));

/** Waits until an element speaks a language, marked as such, and has the words to show for it. */
export const speaks = async (element, lang) => {
  const content = await contentOf(element, lang);
  const [exit, stays, heading] = [EXIT, STAYS, headings[element.localName]].map((english) => (lang === 'nb' ? norwegian.get(english) : english));
  // One element of a page has the exit itself, the others keep its room.
  for (const leave of content.querySelectorAll('span.leave, button.leave')) expect(textOf(leave)).to.equal(exit);
  const shown = content.innerText.replace(/\s+/g, ' ').trim();
  expect(textOf(content.querySelector('.stays')).startsWith(stays), `${lang}: ${shown.slice(0, 40)}`).to.equal(true);
  const title = content.querySelector('.title').innerText.trim();
  expect(title.startsWith(heading), `${lang}: ${title}`).to.equal(true);
  expect(content.dir).to.equal('ltr');
  return content;
};

/**
 * An element in Norwegian that a page has beside others. Once it speaks, the translation is
 * at hand: whoever is in English then is so by right, and not because it waits.
 */
export const TWIN = '<trafficking-signs id="twin" lang="nb"></trafficking-signs>';
export const norwegianIsAtHand = ({ $ }) => speaks($('#twin'), 'nb');

/** Waits as long as a busy machine needs. */
export const until = (check, what) => waitUntil(check, what, { timeout: 5000 });

/** Locale files that a page has asked for. */
export const asked = ({ performance }) =>
  performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/locales/'));

/** What was said on the console that nobody could overlook. */
export const warnings = (said) => said.filter((line) => /^(warn|error)/.test(line));

/**
 * Notes what stands in each shadow root, change by change: a language, or the fallback.
 * For `head`, before the script.
 */
export const NOTES = `<script>
  window.spoken = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const note = () => {
      const now = root.querySelector('.help')?.lang ?? (root.querySelector('slot:not([name])') ? 'fallback' : 'nothing');
      // An old browser is given its style before there is anything to show.
      if (now === 'nothing' && !spoken.length) return;
      if (spoken[spoken.length - 1] !== now) spoken.push(now);
    };
    new MutationObserver(note).observe(root, { childList: true, subtree: true });
    return root;
  };
</script>`;

/** Puts the script on a page that is there already: while it loads, a locale holds back `load`. */
export const addScript = (document, kind) => {
  const script = document.createElement('script');
  script.src = `/copies/${kind}/help-widgets.js`;
  document.head.append(script);
};
