import { contentOf, openPage, SCRIPT } from '../support/page.js';
import { SLOTS } from '../look/hostile.js';
import { openAll } from '../look/seen.js';

/** Every state that a visitor can meet an element in, by name: what the host writes, and what is done then. */

const opened = (name) => ({ body: `<${name}></${name}>`, then: openAll });

/** The element learns what is open from an event that comes later. */
const openedAll = (element) => {
  const toggled = [...element.shadowRoot.querySelectorAll('details')].map((details) => new Promise((done) => details.addEventListener('toggle', done, { once: true })));
  openAll(element);
  return Promise.all(toggled);
};

const own = (name) => `<${name}>${SLOTS[name].map((slot) => `<p slot="${slot}">Call our desk: <a href="tel:+4791000000" style="color: inherit; padding: 14px 0">910 00 000</a></p>`).join('')}</${name}>`;

export const states = {
  'help-emergency, closed': { body: '<help-emergency></help-emergency>' },
  'help-emergency, opened': opened('help-emergency'),
  'help-emergency, leading to elements': { body: '<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs></trafficking-signs>' },
  'help-emergency, leading to pages': { body: '<help-emergency offers-href="/offers" signs-href="/signs"></help-emergency>' },
  'help-emergency, leading within the page': { body: '<help-emergency offers-href="#own" signs-href="#own"></help-emergency><p id="own">Our own words</p>' },
  'help-emergency, with words of the host': { body: own('help-emergency'), then: openAll },
  'support-offers': opened('support-offers'),
  'support-offers, with words of the host': { body: own('support-offers') },
  'trafficking-signs': opened('trafficking-signs'),
  'trafficking-signs, with words of the host': { body: own('trafficking-signs') },
  'help-emergency, turned to English': {
    body: '<help-emergency></help-emergency>',
    only: 'nb',
    then: async (element) => {
      await openedAll(element);
      element.shadowRoot.querySelector('.notice button').click();
      await contentOf(element, 'en');
    },
  },
  'help-emergency, in English as its language is missing': {
    body: '<help-emergency></help-emergency>',
    only: 'nb',
    shown: 'en',
    head: '<script src="/copies/missing/help-widgets.js" defer></script>',
    then: openAll,
  },
};

/** Opens a page of a host that is sound itself, with an element in that state. */
export const openState = async ({ body, head = SCRIPT, shown, then }, { lang = 'en', ...options } = {}) => {
  const page = await openPage(`<main><h1>A host</h1>${body}</main>`, { head, lang, style: ':root { background: Canvas; color: CanvasText }', ...options });
  const element = page.$('help-emergency, support-offers, trafficking-signs');
  for (const each of page.document.querySelectorAll('help-emergency, support-offers, trafficking-signs')) await contentOf(each, shown ?? lang);
  await then?.(element);
  return { ...page, element };
};

/** The languages in which a state exists. */
export const languagesOf = ({ only }) => (only ? [only] : ['en', 'nb']);

const axeSource = await (await fetch('/node_modules/axe-core/axe.min.js')).text();

/** Puts axe into a page of a host. */
export const axeIn = ({ document, window }) => {
  const script = document.createElement('script');
  script.textContent = axeSource;
  document.head.append(script);
  return window.axe;
};
