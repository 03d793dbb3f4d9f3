import { contentOf, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { expect, locationOf, openPage } from '../support/browser/page.js';

const FAR = '<div style="height: 3000px"></div>';

const sections = [
  { id: 'offers', row: 0, name: 'support-offers', heading: 'I need help', text: 'Rosa is aimed at potential victims' },
  { id: 'signs', row: 1, name: 'trafficking-signs', heading: 'I suspect trafficking', text: 'Are people showing signs of fear' },
];

const openEmergency = async (html, options) => {
  const page = await openPage(`<help-emergency></help-emergency>${html}`, options);
  const emergency = page.$('help-emergency');
  await contentOf(emergency);
  return { ...page, page, emergency };
};

/** Checks that an element is in the viewport and its heading has the focus, where a screen reader starts. */
const expectReached = (element, heading) => {
  expect(isInViewport(element), 'in the viewport').to.equal(true);
  const title = element.shadowRoot.querySelector('h2');
  expectFocus(element);
  expectFocus(title);
  expect(textOf(title)).to.equal(heading);
};

for (const { id, row, name, heading, text } of sections) {
  it(`${id}: opens in place and closes again when <${name}> is not on the page`, async () => {
    const { page, emergency, consoleMessages } = await openEmergency('');
    const before = locationOf(page);
    const details = emergency.shadowRoot.getElementById(id);
    expect(details.localName).to.equal('details');
    const paragraph = details.querySelector('.content p');
    expect(paragraph.checkVisibility()).to.equal(false);
    await toggleRow(rowsOf(emergency)[row]);
    expect(openSectionIds(emergency)).to.deep.equal([id]);
    expect(paragraph.checkVisibility()).to.equal(true);
    expect(textOf(details)).to.include(text);
    await toggleRow(rowsOf(emergency)[row]);
    expect(paragraph.checkVisibility()).to.equal(false);
    expect(locationOf(page)).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
  });

  it(`${id}: scrolls to <${name}> on the page and moves the focus to it, without a history entry`, async () => {
    const { page, emergency, $, consoleMessages } = await openEmergency(`${FAR}<${name}></${name}>${FAR}`);
    const target = $(name);
    await contentOf(target);
    const before = locationOf(page);
    expect(isInViewport(target)).to.equal(false);
    expect(openSectionIds(emergency)).to.deep.equal([]);
    expect(rowsOf(emergency)[row].localName).to.equal('button');
    rowsOf(emergency)[row].click();
    expectReached(target, heading);
    expect(locationOf(page)).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
  });

  it(`${id}: moves the focus to <${name}> in a shadow root of the host`, async () => {
    const { emergency, $ } = await openEmergency(`${FAR}<div id="host"></div>${FAR}`);
    $('#host').attachShadow({ mode: 'open' }).innerHTML = `<${name}></${name}>`;
    const target = $('#host').shadowRoot.firstChild;
    await contentOf(target);
    await emergency.updateComplete;
    rowsOf(emergency)[row].click();
    expectReached(target, heading);
  });

  it(`${id}: leads to <${name}> each time it is added, and opens in place when it is removed`, async () => {
    const { document, emergency } = await openEmergency('');
    const target = document.createElement(name);
    for (let i = 0; i < 2; i++) {
      document.body.append(target);
      await contentOf(target);
      await emergency.updateComplete;
      rowsOf(emergency)[row].click();
      expectReached(target, heading);
      target.remove();
      await emergency.updateComplete;
      await toggleRow(rowsOf(emergency)[row]);
      expect(openSectionIds(emergency)).to.deep.equal([id]);
      await toggleRow(rowsOf(emergency)[row]);
    }
  });

  it(`${id}: is open again after <${name}> was added and removed`, async () => {
    const { document, emergency } = await openEmergency('');
    await toggleRow(rowsOf(emergency)[row]);
    const target = document.createElement(name);
    document.body.append(target);
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal([]);
    target.remove();
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal([id]);
  });

  it(`${id}: opens in place, keeps the focus and warns once when <${name}> is hidden`, async () => {
    const { emergency, consoleMessages } = await openEmergency(`<div style="display: none"><${name}></${name}></div>`);
    rowsOf(emergency)[row].click();
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal([id]);
    expectFocus(rowsOf(emergency)[row]);
    expect(consoleMessages).to.have.length(1);
    expect(consoleMessages[0]).to.match(new RegExp(`^warn: <help-emergency> .*${id}.*in place`));
  });

  it(`${id}: moves the focus to the visible <${name}> when another is hidden`, async () => {
    const { emergency, $ } = await openEmergency(`<${name} hidden></${name}>${FAR}<${name} id="shown"></${name}>${FAR}`);
    await contentOf($('#shown'));
    rowsOf(emergency)[row].click();
    expectReached($('#shown'), heading);
  });
}

it('a click with a modifier key moves the focus to the element too, as a button cannot open a tab', async () => {
  const { emergency, $, window } = await openEmergency('<support-offers></support-offers>');
  await contentOf($('support-offers'));
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
    rowsOf(emergency)[0].dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }));
    expectReached($('support-offers'), 'I need help');
    $('support-offers').blur();
  }
});

it('a row moves the focus to an element that cannot render, and leaves its HTML unchanged', async () => {
  const { page, emergency, document } = await openEmergency('');
  page.window.customElements.get('support-offers').prototype.render = () => {
    throw new Error('A broken render');
  };
  const target = document.createElement('support-offers');
  document.body.append(target);
  await emergency.updateComplete;
  rowsOf(emergency)[0].click();
  expectFocus(target);
  emergency.focus();
  expect(target.outerHTML).to.equal('<support-offers></support-offers>');
});
