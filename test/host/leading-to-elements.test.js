import { contentOf, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { expect, locationOf, openPage } from '../support/browser/page.js';

const FAR = '<div style="height: 3000px"></div>';

const ways = [
  { id: 'offers', row: 0, name: 'support-offers', heading: 'I need help', says: 'Rosa is aimed at potential victims' },
  { id: 'signs', row: 1, name: 'trafficking-signs', heading: 'I suspect trafficking', says: 'Are people showing signs of fear' },
];

const emergencyWith = async (html, options) => {
  const page = await openPage(`<help-emergency></help-emergency>${html}`, options);
  const emergency = page.$('help-emergency');
  await contentOf(emergency);
  return { ...page, page, emergency };
};

/** The row led to the element: it is on the screen, and a screen reader begins at its heading. */
const expectLed = (element, heading) => {
  expect(isInViewport(element), 'on the screen').to.equal(true);
  const title = element.shadowRoot.querySelector('h2');
  expectFocus(element);
  expectFocus(title);
  expect(textOf(title)).to.equal(heading);
};

for (const { id, row, name, heading, says } of ways) {
  it(`${id}: alone it opens in place and closes again`, async () => {
    const { page, emergency, consoleMessages } = await emergencyWith('');
    const before = locationOf(page);
    const details = emergency.shadowRoot.getElementById(id);
    expect(details.localName).to.equal('details');
    const text = details.querySelector('.content p');
    expect(text.checkVisibility()).to.equal(false);
    await toggleRow(rowsOf(emergency)[row]);
    expect(openSectionIds(emergency)).to.deep.equal([id]);
    expect(text.checkVisibility()).to.equal(true);
    expect(textOf(details)).to.include(says);
    await toggleRow(rowsOf(emergency)[row]);
    expect(text.checkVisibility()).to.equal(false);
    expect(locationOf(page)).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
  });

  it(`${id}: leads to <${name}> on the page, on the screen and with the focus, and writes no history`, async () => {
    const { page, emergency, $, consoleMessages } = await emergencyWith(`${FAR}<${name}></${name}>${FAR}`);
    const target = $(name);
    await contentOf(target);
    const before = locationOf(page);
    expect(isInViewport(target)).to.equal(false);
    expect(openSectionIds(emergency)).to.deep.equal([]);
    expect(rowsOf(emergency)[row].localName).to.equal('button');
    rowsOf(emergency)[row].click();
    expectLed(target, heading);
    expect(locationOf(page)).to.deep.equal(before);
    expect(consoleMessages).to.deep.equal([]);
  });

  it(`${id}: leads to <${name}> in a shadow root of the host`, async () => {
    const { emergency, $ } = await emergencyWith(`${FAR}<div id="host"></div>${FAR}`);
    $('#host').attachShadow({ mode: 'open' }).innerHTML = `<${name}></${name}>`;
    const target = $('#host').shadowRoot.firstChild;
    await contentOf(target);
    await emergency.updateComplete;
    rowsOf(emergency)[row].click();
    expectLed(target, heading);
  });

  it(`${id}: follows <${name}> as it comes, goes and comes again`, async () => {
    const { document, emergency } = await emergencyWith('');
    const target = document.createElement(name);
    for (let i = 0; i < 2; i++) {
      document.body.append(target);
      await contentOf(target);
      await emergency.updateComplete;
      rowsOf(emergency)[row].click();
      expectLed(target, heading);
      target.remove();
      await emergency.updateComplete;
      await toggleRow(rowsOf(emergency)[row]);
      expect(openSectionIds(emergency)).to.deep.equal([id]);
      await toggleRow(rowsOf(emergency)[row]);
    }
  });

  it(`${id}: stays open while <${name}> comes and goes`, async () => {
    const { document, emergency } = await emergencyWith('');
    await toggleRow(rowsOf(emergency)[row]);
    const target = document.createElement(name);
    document.body.append(target);
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal([]);
    target.remove();
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal([id]);
  });

  it(`${id}: opens in place, with the focus, where <${name}> is hidden, and says so once`, async () => {
    const { emergency, consoleMessages } = await emergencyWith(`<div style="display: none"><${name}></${name}></div>`);
    rowsOf(emergency)[row].click();
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal([id]);
    expectFocus(rowsOf(emergency)[row]);
    expect(consoleMessages).to.have.length(1);
    expect(consoleMessages[0]).to.match(new RegExp(`^warn: <help-emergency> .*${id}.*in place`));
  });

  it(`${id}: leads to the <${name}> that is shown where another is hidden`, async () => {
    const { emergency, $ } = await emergencyWith(`<${name} hidden></${name}>${FAR}<${name} id="shown"></${name}>${FAR}`);
    await contentOf($('#shown'));
    rowsOf(emergency)[row].click();
    expectLed($('#shown'), heading);
  });
}

it('leads with a key held down too: a button has no tab to open', async () => {
  const { emergency, $, window } = await emergencyWith('<support-offers></support-offers>');
  await contentOf($('support-offers'));
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
    rowsOf(emergency)[0].dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }));
    expectLed($('support-offers'), 'I need help');
    $('support-offers').blur();
  }
});

it('leads with the focus to an element that cannot render, and leaves no trace on it', async () => {
  const { page, emergency, document } = await emergencyWith('');
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
