/** The states of an element that a visitor can see. */
import { contentOf } from './content.js';
import { openDisclosures } from './disclosures.js';
import { SLOTS } from './host-styling.js';
import { chooseLanguage } from './languages.js';
import { openPage } from './page.js';
import { SCRIPT_TAG, variantTag } from './script-tags.js';

const openedState = (name) => ({ body: `<${name}></${name}>`, then: openDisclosures });

/** Opens every `<details>`, and waits for the `toggle` events that the element listens for. */
const openDisclosuresByEvent = (element) => {
  const toggled = [...element.shadowRoot.querySelectorAll('details')].map((details) => new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true })));
  openDisclosures(element);
  return Promise.all(toggled);
};

const withSlottedContent = (name) => `<${name}>${SLOTS[name].map((slot) => `<p slot="${slot}">Call our desk: <a href="tel:+4791000000" style="color: inherit; padding: 14px 0">910 00 000</a></p>`).join('')}</${name}>`;

/** By name: `body` is the HTML of the host, `then` runs once the content is rendered, `only` is the one language of the state, `shown` the language of the content if it is another. */
export const elementStates = {
  'help-emergency, closed': { body: '<help-emergency></help-emergency>' },
  'help-emergency, opened': openedState('help-emergency'),
  'help-emergency, leading to elements': { body: '<help-emergency></help-emergency><support-offers></support-offers><trafficking-signs></trafficking-signs>' },
  'help-emergency, leading to pages': { body: '<help-emergency offers-href="/offers" signs-href="/signs"></help-emergency>' },
  'help-emergency, leading within the page': { body: '<help-emergency offers-href="#own" signs-href="#own"></help-emergency><p id="own">Our own words</p>' },
  'help-emergency, with slotted content': { body: withSlottedContent('help-emergency'), then: openDisclosures },
  'support-offers': openedState('support-offers'),
  'support-offers, with slotted content': { body: withSlottedContent('support-offers') },
  'trafficking-signs': openedState('trafficking-signs'),
  'trafficking-signs, with slotted content': { body: withSlottedContent('trafficking-signs') },
  'help-emergency, switched to English': {
    body: '<help-emergency></help-emergency>',
    only: 'nb',
    then: async (element) => {
      await openDisclosuresByEvent(element);
      chooseLanguage(element, 'en');
      await contentOf(element, 'en');
    },
  },
  'help-emergency, in English without its locale file': {
    body: '<help-emergency></help-emergency>',
    only: 'nb',
    shown: 'en',
    head: variantTag('missing'),
    then: openDisclosures,
  },
};

/** Opens an element in a state, on a page that axe finds no fault with. */
export const openElementState = async ({ body, head = SCRIPT_TAG, shown, then }, { lang = 'en', ...options } = {}) => {
  const page = await openPage(`<main><h1>A host</h1>${body}</main>`, { head, lang, style: ':root { background: Canvas; color: CanvasText }', ...options });
  const element = page.$('help-emergency, support-offers, trafficking-signs');
  for (const each of page.document.querySelectorAll('help-emergency, support-offers, trafficking-signs')) await contentOf(each, shown ?? lang);
  await then?.(element);
  return { ...page, element };
};

/** The languages in which a state exists. */
export const languagesOf = ({ only }) => (only ? [only] : ['en', 'nb']);

const axeSource = await (await fetch('/node_modules/axe-core/axe.min.js')).text();

/** Loads axe on a page. */
export const addAxe = ({ document, window }) => {
  const script = document.createElement('script');
  script.textContent = axeSource;
  document.head.append(script);
  return window.axe;
};
