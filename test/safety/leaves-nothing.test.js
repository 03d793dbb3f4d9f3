import { contentOf, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { deepActiveElement, expectFocus } from '../support/browser/focus.js';
import { press } from '../support/browser/keys.js';
import { chooseLanguage } from '../support/browser/languages.js';
import { expect, locationOf, openPage, pause } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT } from '../support/browser/quick-exit.js';
import { requestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** Records from before our script loads every call that could tell the host something or send a request. */
const RECORDER = `<script>
  window.recordedCalls = [];
  const record = (object, name) => {
    const original = object[name];
    object[name] = function (...rest) {
      recordedCalls.push(name + ' ' + (rest[0]?.type ?? rest[0]));
      return original.apply(this, rest);
    };
  };
  record(EventTarget.prototype, 'dispatchEvent');
  for (const name of ['postMessage', 'fetch', 'open']) record(window, name);
  for (const name of ['pushState', 'replaceState', 'go', 'back']) record(History.prototype, name);
  record(Navigator.prototype, 'sendBeacon');
  record(XMLHttpRequest.prototype, 'open');
  for (const name of ['getItem', 'setItem']) record(Storage.prototype, name);
  record(IDBFactory.prototype, 'open');
  window.scripts = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.localName === 'script') scripts.push([node.src, node.referrerPolicy]);
  }).observe(document, { childList: true, subtree: true });
</script>`;

const HOST = `<help-emergency signs-href="#there"><p slot="end">Words of the host</p></help-emergency>
  <support-offers></support-offers><trafficking-signs></trafficking-signs><p id="there">There</p>`;

/** Everything that a browser stores for a site. */
const storedBy = async ({ window }) => ({
  local: { ...window.localStorage },
  session: { ...window.sessionStorage },
  cookies: window.document.cookie,
  databases: (await window.indexedDB.databases()).map(({ name }) => name),
  caches: await window.caches.keys(),
  workers: (await window.navigator.serviceWorker.getRegistrations()).length,
  name: window.name,
  state: window.history.state,
});

/** Does everything that a visitor can do without leaving. */
const visit = async (page, lang) => {
  const { $, document, window } = page;
  const emergency = $('help-emergency');
  await contentOf(emergency, lang);
  const [offers, signs] = rowsOf(emergency);
  offers.click();
  expectFocus($('support-offers'));
  signs.click();
  expectFocus($('#there'));
  for (const element of [$('support-offers'), $('trafficking-signs')]) element.remove();
  emergency.removeAttribute('signs-href');
  await emergency.updateComplete;
  for (const row of rowsOf(emergency)) await toggleRow(row);
  expect(openSectionIds(emergency)).to.deep.equal(['offers', 'signs']);
  window.focus();
  emergency.focus();
  const focusedTexts = new Set();
  for (let i = 0; i < 8; i++) {
    await press('Tab');
    focusedTexts.add(textOf(deepActiveElement(document)));
  }
  expect(focusedTexts.size).to.be.above(5);
  if (lang === 'en') return;
  for (const next of ['en', 'nb', 'en']) {
    chooseLanguage(emergency, next);
    await contentOf(emergency, next);
  }
};

const languages = { en: [], nb: [`${location.origin}/dist/locales/nb.js`] };

for (const [lang, locales] of Object.entries(languages))
  it(`a visit in "${lang}" leaves no trace and requests only the script${locales.length ? ' and one locale file' : ''}`, async () => {
    const messages = [];
    const page = await openPage(HOST, { head: RECORDER + SCRIPT_TAG, lang });
    const recordMessage = ({ source, data }) => source === page.window && messages.push(data);
    window.addEventListener('message', recordMessage);
    const before = { ...locationOf(page), ...(await storedBy(page)) };
    await visit(page, lang);
    expect(page.window.recordedCalls, 'calls that tell the host something or send a request').to.deep.equal([]);
    expect({ ...locationOf(page), ...(await storedBy(page)) }).to.deep.equal(before);
    expect(before).to.deep.include({ local: {}, cookies: '', databases: [], caches: [], workers: 0 });
    expect(requestsOf(page)).to.deep.equal([`${location.origin}/dist/help-widgets.js`, ...locales]);
    expect(page.window.scripts.filter(([address]) => address.includes('/locales/'))).to.deep.equal(
      locales.map((address) => [address, 'no-referrer'])
    );
    expect(page.consoleMessages).to.deep.equal([]);
    expect(messages).to.deep.equal([]);
    window.removeEventListener('message', recordMessage);
  });

it('a locale file is requested once, for all elements in its language, later ones too', async () => {
  const page = await openPage(HOST, { lang: 'nb' });
  await contentOf(page.$('help-emergency'), 'nb');
  const requests = requestsOf(page);
  for (const script of page.document.querySelectorAll('script')) script.remove();
  page.document.body.innerHTML = HOST + HOST;
  for (const element of page.document.body.querySelectorAll('help-emergency, support-offers, trafficking-signs')) {
    expect(textOf(await contentOf(element, 'nb'))).to.include('Ring 112 i nødssituasjoner!');
  }
  expect(requestsOf(page)).to.deep.equal(requests);
});

for (const way of ['a tap on the exit', 'the Shift key'])
  it(`${way} tells the page nothing, sends no request and leaves no trace`, async () => {
    const page = await openPage(HOST, { head: OFFLINE_SCRIPT + RECORDER + SCRIPT_TAG });
    const element = page.$('help-emergency');
    await contentOf(element);
    const before = { ...locationOf(page), ...(await storedBy(page)), requests: requestsOf(page) };
    page.window.focus();
    if (way === 'the Shift key') for (let i = 0; i < 3; i++) await press('Shift');
    else exitButtonOf(element).click();
    expect(isCovered(page)).to.equal(true);
    await pause(500);
    expect(page.window.recordedCalls).to.deep.equal([]);
    expect({ ...locationOf(page), ...(await storedBy(page)), requests: requestsOf(page) }).to.deep.equal(before);
    expect(page.consoleMessages).to.deep.equal([]);
  });
