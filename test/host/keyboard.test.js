import { sendKeys } from '@web/test-runner-commands';
import { contentOf, controlsOf, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { ACTIVATION_KEYS, deepActiveElement, expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { expect, locationOf, openPage, waitUntil } from '../support/browser/page.js';

const press = (key) => sendKeys({ press: key });

const FAR = '<div style="height: 3000px"></div>';

/** A page with a link of the host's before and after, where the keyboard is about to enter the widget. */
const enter = async (html, options) => {
  const page = await openPage(`<a id="before" href="/">Before</a>${html}<a id="after" href="/">After</a>`, options);
  const emergency = page.$('help-emergency');
  await contentOf(emergency, options?.lang);
  page.window.focus();
  page.$('#before').focus();
  return { ...page, page, emergency, before: locationOf(page) };
};

for (const open of [[], ['offers'], ['offers', 'signs']])
  it(`Tab goes through all that is shown, in order, and out again, with ${open.join(' and ') || 'nothing'} open`, async () => {
    const { page, emergency, $, before } = await enter('<help-emergency></help-emergency>');
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
    it(`${name} opens ${id} and closes it`, async () => {
      const { page, emergency, before } = await enter('<help-emergency></help-emergency>');
      const summary = rowsOf(emergency)[row];
      summary.focus();
      await toggleRow(summary, () => press(key));
      expect(openSectionIds(emergency)).to.deep.equal([id]);
      await toggleRow(summary, () => press(key));
      expect(openSectionIds(emergency)).to.deep.equal([]);
      expectFocus(summary);
      expect(locationOf(page)).to.deep.equal(before);
    });

    it(`${name} on ${id} leads to the element, and Tab goes on to its 112`, async () => {
      const { page, emergency, document, $, before } = await enter(
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

it('the focus stays on a row while what it leads to goes from the page and comes back', async () => {
  const { emergency, document, $ } = await enter('<help-emergency></help-emergency><support-offers></support-offers>');
  const offers = $('support-offers');
  for (const change of [() => offers.remove(), () => document.body.append(offers)]) {
    const before = rowsOf(emergency)[0];
    before.focus();
    change();
    await emergency.updateComplete;
    expect(rowsOf(emergency)[0] === before, 'the same row').to.equal(false);
    expectFocus(rowsOf(emergency)[0]);
  }
});

it('Enter leads to a fragment', async () => {
  const { page, emergency, document, $, before } = await enter(
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

for (const [name, key] of Object.entries(ACTIVATION_KEYS))
  it(`${name} changes the language and back, and the focus stays on the button`, async () => {
    const { page, emergency, document, before } = await enter('<help-emergency></help-emergency>', { lang: 'nb' });
    for (const [lang, other] of [['en', 'norsk bokmål'], ['nb', 'English'], ['en', 'norsk bokmål']]) {
      emergency.shadowRoot.querySelector('.notice button').focus();
      await press(key);
      await contentOf(emergency, lang);
      await waitUntil(() => deepActiveElement(document)?.localName === 'button', 'the focus is on the button');
      expect(textOf(deepActiveElement(document))).to.equal(other);
    }
    expect(locationOf(page)).to.deep.equal(before);
  });

it('the page stays where somebody has scrolled it while the language comes', async () => {
  const { emergency, document, window } = await enter(`<help-emergency></help-emergency>${FAR}`);
  const row = rowsOf(emergency)[0];
  await toggleRow(row);
  row.focus();
  window.scrollTo(0, 2200);
  document.documentElement.lang = 'nb';
  await contentOf(emergency, 'nb');
  expectFocus(rowsOf(emergency)[0]);
  expect(window.scrollY).to.be.within(2100, 2300);
});

it('the focus stays where it is while the notice above goes', async () => {
  const { emergency, document } = await enter('<help-emergency></help-emergency>', { lang: 'nb' });
  emergency.shadowRoot.querySelector('.notice button').click();
  await contentOf(emergency, 'en');
  const link = emergency.shadowRoot.querySelector('.rest a');
  link.focus();
  document.documentElement.lang = 'en';
  await waitUntil(() => !emergency.shadowRoot.querySelector('.notice'));
  expectFocus(link);
});
