import { contentOf, controlsOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { ACTIVATION_KEYS, expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { press, sendKeys } from '../support/browser/keys.js';
import { chooseLanguage } from '../support/browser/languages.js';
import { expect, locationOf, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const FAR = '<div style="height: 3000px"></div>';

/** Opens a page with a link of the host before and after the widget, and focuses the first. */
const openBeforeWidget = async (html, options) => {
  const page = await openPage(`<a id="before" href="/">Before</a>${html}<a id="after" href="/">After</a>`, options);
  const emergency = page.$('help-emergency');
  await contentOf(emergency, options?.lang);
  page.window.focus();
  page.$('#before').focus();
  return { ...page, page, emergency, before: locationOf(page) };
};

for (const open of [[], ['offers'], ['offers', 'signs']])
  it(`Tab visits every visible control in order and leaves the widget, with ${open.join(' and ') || 'nothing'} open`, async () => {
    const { page, emergency, $, before } = await openBeforeWidget('<help-emergency></help-emergency>');
    for (const id of open) await toggleRow(emergency.shadowRoot.querySelector(`#${id} .row`));
    const controls = controlsOf(emergency.shadowRoot).filter((control) => control.checkVisibility());
    expect(controls.length).to.be.above(5 + 3 * open.length);
    for (const control of controls) {
      await press('Tab');
      expectFocus(control);
    }
    await press('Tab');
    expectFocus($('#after'));
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expectFocus(controls.at(-1));
    expect(locationOf(page)).to.deep.equal(before);
  });

for (const [name, key] of Object.entries(ACTIVATION_KEYS))
  for (const [row, id] of ['offers', 'signs'].entries()) {
    it(`${name} opens and closes the section "${id}"`, async () => {
      const { page, emergency, before } = await openBeforeWidget('<help-emergency></help-emergency>');
      const summary = rowsOf(emergency)[row];
      summary.focus();
      await toggleRow(summary, () => press(key));
      expect(openSectionIds(emergency)).to.deep.equal([id]);
      await toggleRow(summary, () => press(key));
      expect(openSectionIds(emergency)).to.deep.equal([]);
      expectFocus(summary);
      expect(locationOf(page)).to.deep.equal(before);
    });

    it(`${name} on the row "${id}" moves the focus to the element, and Tab to its 112`, async () => {
      const { page, emergency, document, $, before } = await openBeforeWidget(
        `<help-emergency></help-emergency>${FAR}<support-offers></support-offers>${FAR}<trafficking-signs></trafficking-signs>${FAR}`
      );
      const target = $(['support-offers', 'trafficking-signs'][row]);
      rowsOf(emergency)[row].focus();
      await press(key);
      await waitUntil(() => document.activeElement === target);
      expectFocus(target.shadowRoot.querySelector('.title'));
      expect(isInViewport(target)).to.equal(true);
      await press('Tab');
      expectFocus(target.shadowRoot.querySelector('a[href="tel:112"]'));
      expect(locationOf(page)).to.deep.equal(before);
    });
  }

it('a row keeps the focus when the element that it leads to is removed and added again', async () => {
  const { emergency, document, $ } = await openBeforeWidget('<help-emergency></help-emergency><support-offers></support-offers>');
  const offers = $('support-offers');
  for (const change of [() => offers.remove(), () => document.body.append(offers)]) {
    const before = rowsOf(emergency)[0];
    before.focus();
    change();
    await emergency.updateComplete;
    expect(rowsOf(emergency)[0] === before, 'the same DOM node').to.equal(false);
    expectFocus(rowsOf(emergency)[0]);
  }
});

it('Enter on a row moves the focus to a fragment of the page', async () => {
  const { page, emergency, document, $, before } = await openBeforeWidget(
    `<help-emergency offers-href="#there"></help-emergency>${FAR}<p id="there">There</p>${FAR}`
  );
  rowsOf(emergency)[0].focus();
  await press('Enter');
  await waitUntil(() => document.activeElement.id === 'there');
  expect(isInViewport(document.activeElement)).to.equal(true);
  await press('Tab');
  expectFocus($('#after'));
  expect(locationOf(page)).to.deep.equal(before);
});

it('the page keeps its scroll position when the translation arrives', async function () {
  // Firefox scrolled elsewhere once in many runs on a busy machine, why is not known; alone it never did.
  this.retries(2);
  const { emergency, document, window } = await openBeforeWidget(`<help-emergency></help-emergency>${FAR}`);
  const row = rowsOf(emergency)[0];
  await toggleRow(row);
  row.focus();
  window.scrollTo(0, 2200);
  document.documentElement.lang = 'nb';
  await contentOf(emergency, 'nb');
  expectFocus(rowsOf(emergency)[0]);
  expect(window.scrollY).to.be.within(2000, 2400);
});

it('a link keeps the focus when the notice disappears', async () => {
  const { emergency, document } = await openBeforeWidget('<help-emergency></help-emergency>', { lang: 'nb' });
  chooseLanguage(emergency, 'en');
  await contentOf(emergency, 'en');
  const link = emergency.shadowRoot.querySelector('.rest a');
  link.focus();
  document.documentElement.lang = 'en';
  await waitUntil(() => !emergency.shadowRoot.querySelector('[part=notice]'));
  expectFocus(link);
});

/** A player that listens for keys on the whole page, as Plyr does with `keyboard: { global: true }`. */
const GLOBAL_PLAYER = `<script>
  window.taken = [];
  for (const target of [window, document, document.documentElement])
    for (const type of ['keydown', 'keypress', 'keyup'])
      target.addEventListener(type, (event) => {
        if (![' ', 'Enter'].includes(event.key)) return;
        taken.push(type + ' ' + event.key);
        event.preventDefault();
        event.stopPropagation();
      });
</script>`;

for (const [name, key] of Object.entries(ACTIVATION_KEYS)) {
  it(`${name} opens a row on a page whose player takes the key`, async () => {
    const { emergency, window } = await openBeforeWidget('<help-emergency></help-emergency>', { lang: 'nb', head: GLOBAL_PLAYER + SCRIPT_TAG });
    const [row] = rowsOf(emergency);
    row.focus();
    await toggleRow(row, () => press(key));
    expect(openSectionIds(emergency)).to.deep.equal(['offers']);
    expect(window.taken).to.deep.equal([]);
  });

  it(`${name} on a button of the host in the element, and beside it, still reaches the player`, async () => {
    const { page, emergency, window } = await openBeforeWidget('<help-emergency><button slot="end" id="slotted">Own</button></help-emergency>', { head: GLOBAL_PLAYER + SCRIPT_TAG });
    expect(emergency.shadowRoot.contains(page.$('#slotted').assignedSlot)).to.equal(true);
    for (const id of ['slotted', 'before']) {
      window.taken.length = 0;
      page.$(`#${id}`).focus();
      await press(key);
      await waitUntil(() => window.taken.length, `the key is heard on #${id}`);
      expect(window.taken).to.include(`keydown ${key}`);
    }
  });
}

it('Enter calls a number on a page whose player takes the key', async () => {
  const { emergency, window } = await openBeforeWidget('<help-emergency></help-emergency>', { head: GLOBAL_PLAYER + SCRIPT_TAG });
  const clicks = [];
  const call = emergency.shadowRoot.querySelector('[href="tel:112"]');
  call.addEventListener('click', (event) => { event.preventDefault(); clicks.push(call.href); });
  call.focus();
  await press('Enter');
  await waitUntil(() => clicks.length, 'the number is called');
  expect(window.taken).to.deep.equal([]);
});

it('other keys still reach the page', async () => {
  const { emergency, window } = await openBeforeWidget('<help-emergency></help-emergency>');
  const heard = [];
  window.addEventListener('keydown', ({ key }) => heard.push(key));
  rowsOf(emergency)[0].focus();
  await press('ArrowDown');
  expect(heard).to.deep.equal(['ArrowDown']);
});
