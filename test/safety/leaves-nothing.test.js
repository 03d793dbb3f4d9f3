import { sendKeys } from '@web/test-runner-commands';
import { contentOf, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { deepActiveElement, expectFocus } from '../support/browser/focus.js';
import { expect, locationOf, openPage, pause } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT } from '../support/browser/quick-exit.js';
import { requestsOf, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** Hears, before our script is there, all that it could tell the host or ask of a server. */
const RECORDER = `<script>
  window.heard = [];
  const hear = (object, name) => {
    const original = object[name];
    object[name] = function (...rest) {
      heard.push(name + ' ' + (rest[0]?.type ?? rest[0]));
      return original.apply(this, rest);
    };
  };
  hear(EventTarget.prototype, 'dispatchEvent');
  for (const name of ['postMessage', 'fetch', 'open']) hear(window, name);
  for (const name of ['pushState', 'replaceState', 'go', 'back']) hear(History.prototype, name);
  hear(Navigator.prototype, 'sendBeacon');
  hear(XMLHttpRequest.prototype, 'open');
  for (const name of ['getItem', 'setItem']) hear(Storage.prototype, name);
  hear(IDBFactory.prototype, 'open');
  window.scripts = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.localName === 'script') scripts.push([node.src, node.referrerPolicy]);
  }).observe(document, { childList: true, subtree: true });
</script>`;

const HOST = `<help-emergency signs-href="#there"><p slot="end">Words of the host</p></help-emergency>
  <support-offers></support-offers><trafficking-signs></trafficking-signs><p id="there">There</p>`;

/** All that a browser keeps for a site, and what a message to the page above would leave here. */
const keptBy = async ({ window }) => ({
  local: { ...window.localStorage },
  session: { ...window.sessionStorage },
  cookies: window.document.cookie,
  databases: (await window.indexedDB.databases()).map(({ name }) => name),
  caches: await window.caches.keys(),
  workers: (await window.navigator.serviceWorker.getRegistrations()).length,
  name: window.name,
  state: window.history.state,
});

/** Everything that a visitor can do short of leaving. */
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
  const met = new Set();
  for (let i = 0; i < 8; i++) {
    await sendKeys({ press: 'Tab' });
    met.add(textOf(deepActiveElement(document)));
  }
  expect(met.size).to.be.above(5);
  if (lang === 'en') return;
  for (const next of ['en', 'nb', 'en']) {
    emergency.shadowRoot.querySelector('.notice button').click();
    await contentOf(emergency, next);
  }
};

const languages = { en: [], nb: [`${location.origin}/dist/locales/nb.js`] };

for (const [lang, locales] of Object.entries(languages))
  it(`a whole visit in "${lang}" leaves no trace and asks for nothing but the script${locales.length ? ' and one locale' : ''}`, async () => {
    const messages = [];
    const page = await openPage(HOST, { head: RECORDER + SCRIPT_TAG, lang });
    const listen = ({ source, data }) => source === page.window && messages.push(data);
    window.addEventListener('message', listen);
    const before = { ...locationOf(page), ...(await keptBy(page)) };
    await visit(page, lang);
    expect(page.window.heard, 'nothing said to the host, nothing asked by it').to.deep.equal([]);
    expect({ ...locationOf(page), ...(await keptBy(page)) }).to.deep.equal(before);
    expect(before).to.deep.include({ local: {}, cookies: '', databases: [], caches: [], workers: 0 });
    expect(requestsOf(page)).to.deep.equal([`${location.origin}/dist/help-widgets.js`, ...locales]);
    expect(page.window.scripts.filter(([address]) => address.includes('/locales/'))).to.deep.equal(
      locales.map((address) => [address, 'no-referrer'])
    );
    expect(page.consoleMessages).to.deep.equal([]);
    expect(messages).to.deep.equal([]);
    window.removeEventListener('message', listen);
  });

it('asks for a locale once, however many elements speak it and whenever they come', async () => {
  const page = await openPage(HOST, { lang: 'nb' });
  await contentOf(page.$('help-emergency'), 'nb');
  const asked = requestsOf(page);
  for (const script of page.document.querySelectorAll('script')) script.remove();
  page.document.body.innerHTML = HOST + HOST;
  for (const element of page.document.body.querySelectorAll('help-emergency, support-offers, trafficking-signs')) {
    expect(textOf(await contentOf(element, 'nb'))).to.include('Ring 112!');
  }
  expect(requestsOf(page)).to.deep.equal(asked);
});

for (const way of ['a tap on the exit', 'its key'])
  it(`${way} tells the page nothing, asks for nothing by itself and leaves no trace`, async () => {
    const page = await openPage(HOST, { head: OFFLINE_SCRIPT + RECORDER + SCRIPT_TAG });
    const element = page.$('help-emergency');
    await contentOf(element);
    const before = { ...locationOf(page), ...(await keptBy(page)), asked: requestsOf(page) };
    page.window.focus();
    if (way === 'its key') for (let i = 0; i < 3; i++) await sendKeys({ press: 'Shift' });
    else exitButtonOf(element).click();
    expect(isCovered(page)).to.equal(true);
    await pause(500);
    expect(page.window.heard).to.deep.equal([]);
    expect({ ...locationOf(page), ...(await keptBy(page)), asked: requestsOf(page) }).to.deep.equal(before);
    expect(page.consoleMessages).to.deep.equal([]);
  });
