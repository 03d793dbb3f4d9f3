import { contentOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { expect, locationOf, openPage } from '../support/browser/page.js';

const FAR = '<div style="height: 3000px"></div>';
const HELP_WIDGETS = `<script src="${location.origin}/dist/help-widgets.js" defer></script>`;
const sections = [
  ['offers', 0],
  ['signs', 1],
];

const VALID_ADDRESSES = ['https://example.org/help', 'http://example.org/help?a=1#part', 'help.html', '../help', '//example.org/help', '?page=2', ' /help '];
const INVALID_ADDRESSES = ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'blob:https://example.org/x', 'http://['];

/** Opens a page on which the host sets the address of "I need help" or "I suspect trafficking". */
const openWithAddress = async (section, address, { html = '', ...options } = {}) => {
  const page = await openPage(`<help-emergency></help-emergency>${html}`, options);
  const emergency = page.$('help-emergency');
  emergency.setAttribute(`${section}-href`, address);
  await contentOf(emergency);
  await emergency.updateComplete;
  // Records which link the browser would follow, and stays on the page.
  page.document.addEventListener('click', (event) => {
    const link = event.composedPath()[0].closest('a');
    page.leaves = link && !event.defaultPrevented ? link.href : undefined;
    if (link) event.preventDefault();
  });
  return { ...page, page, emergency };
};

for (const [section, row] of sections) {
  for (const address of VALID_ADDRESSES)
    it(`${section}-href="${address}" makes the row a link that the browser follows`, async () => {
      const { page, emergency, document, consoleMessages } = await openWithAddress(section, address);
      rowsOf(emergency)[row].click();
      expect(page.leaves).to.equal(new URL(address, document.baseURI).href);
      expect(rowsOf(emergency)[row].target).to.equal('_top');
      expect(consoleMessages).to.deep.equal([]);
    });

  for (const address of INVALID_ADDRESSES)
    it(`${section}-href=${JSON.stringify(address)} is ignored with one warning, and the section opens in place`, async () => {
      const { emergency, consoleMessages } = await openWithAddress(section, address);
      emergency.requestUpdate();
      await emergency.updateComplete;
      rowsOf(emergency)[row].click();
      expect(openSectionIds(emergency)).to.deep.equal([section]);
      expect(rowsOf(emergency)[row].localName).to.equal('summary');
      expect(consoleMessages).to.have.length(1);
      expect(consoleMessages[0]).to.match(new RegExp(`^warn: <help-emergency> .*${section}-href, no http\\(s\\) address or #fragment: "`, 's'));
    });

  it(`${section}-href wins over an element, and an element over an invalid address`, async () => {
    const html = `${FAR}<support-offers></support-offers><trafficking-signs></trafficking-signs>`;
    const { page, emergency, $ } = await openWithAddress(section, 'https://example.org/', { html });
    rowsOf(emergency)[row].click();
    expect(page.leaves).to.equal('https://example.org/');
    emergency.setAttribute(`${section}-href`, 'javascript:alert(1)');
    await emergency.updateComplete;
    rowsOf(emergency)[row].click();
    expectFocus($(['support-offers', 'trafficking-signs'][row]));
  });

  it(`the section opens in place when ${section}-href is removed`, async () => {
    const { emergency } = await openWithAddress(section, 'https://example.org/');
    emergency.removeAttribute(`${section}-href`);
    await emergency.updateComplete;
    rowsOf(emergency)[row].click();
    expect(openSectionIds(emergency)).to.deep.equal([section]);
  });
}

it('resolves a relative address against <base href>', async () => {
  const { page, emergency } = await openWithAddress('offers', 'help.html', { head: `<base href="https://example.org/dir/">${HELP_WIDGETS}` });
  rowsOf(emergency)[0].click();
  expect(page.leaves).to.equal('https://example.org/dir/help.html');
});

describe('an address within the page', () => {
  const fragments = {
    'a fragment': '#there',
    'a fragment of a page with <base href>': '#there',
    'a percent-encoded fragment': '#h%C3%A6lp',
    'the full address of the page with a fragment': null,
  };

  for (const [address, fragment] of Object.entries(fragments))
    it(`${address} scrolls within the page and moves the focus, without a history entry or a change of the host's HTML`, async () => {
      const id = decodeURIComponent(fragment?.slice(1) ?? 'there');
      const { page, emergency, document, consoleMessages } = await openWithAddress('offers', fragment ?? '', {
        html: `${FAR}<h2 id="${id}">There</h2>${FAR}`,
        head: (address.includes('base') ? '<base href="https://example.org/dir/">' : '') + HELP_WIDGETS,
      });
      if (!fragment) emergency.offersHref = `${page.window.location.href}#${id}`;
      await emergency.updateComplete;
      const before = locationOf(page);
      const target = document.getElementById(id);
      const html = target.outerHTML;
      rowsOf(emergency)[0].click();
      expect(isInViewport(target), 'on the screen').to.equal(true);
      expectFocus(target);
      expect(page.leaves).to.equal(undefined);
      expect(locationOf(page)).to.deep.equal(before);
      emergency.focus();
      expectFocus(emergency);
      expect(target.outerHTML).to.equal(html);
      expect(consoleMessages).to.deep.equal([]);
    });

  it("keeps the host's tabindex on a fragment", async () => {
    const { emergency, document } = await openWithAddress('signs', '#there', { html: '<h2 id="there" tabindex="0">There</h2>' });
    rowsOf(emergency)[1].click();
    expectFocus(document.getElementById('there'));
    emergency.focus();
    expect(document.getElementById('there').getAttribute('tabindex')).to.equal('0');
  });

  it('looks for a fragment in its own shadow root before the page around it', async () => {
    const { $, page } = await openWithAddress('offers', '', { html: `<p id="there">Not here</p>${FAR}<div id="host"></div>${FAR}` });
    $('#host').attachShadow({ mode: 'open' }).innerHTML = '<help-emergency offers-href="#there"></help-emergency><p id="there">Here</p>';
    const [emergency, target] = $('#host').shadowRoot.children;
    await contentOf(emergency);
    rowsOf(emergency)[0].click();
    expectFocus(target);
    target.remove();
    rowsOf(emergency)[0].click();
    expectFocus($('#there'));
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('moves the focus to a fragment that contains the element itself', async () => {
    const { emergency, $ } = await openWithAddress('offers', '#there', { html: `${FAR}<main id="there"></main>` });
    $('main').append(emergency);
    await emergency.updateComplete;
    rowsOf(emergency)[0].focus();
    rowsOf(emergency)[0].click();
    expectFocus($('main'));
  });

  for (const [state, html] of Object.entries({ missing: '', hidden: '<p id="there" hidden>There</p>' }))
    it(`opens the section in place, keeps the focus and warns when the fragment is ${state}`, async () => {
      const { page, emergency, consoleMessages } = await openWithAddress('signs', '#there', { html });
      const before = locationOf(page);
      rowsOf(emergency)[1].click();
      await emergency.updateComplete;
      expect(openSectionIds(emergency)).to.deep.equal(['signs']);
      expectFocus(rowsOf(emergency)[1]);
      expect(locationOf(page)).to.deep.equal(before);
      expect(consoleMessages).to.have.length(1);
      expect(consoleMessages[0]).to.match(/^warn: <help-emergency> .*signs.*in place/);
    });

  it('opens every closed <details> around the target', async () => {
    const html = '<details><summary>Outer</summary><details><summary>Inner</summary><p id="there">There</p></details></details>';
    const { emergency, document, consoleMessages } = await openWithAddress('signs', '#there', { html });
    rowsOf(emergency)[1].click();
    expectFocus(document.getElementById('there'));
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, true]);
    expect(consoleMessages).to.deep.equal([]);
  });

  it('leaves a click with a modifier key to the browser, which opens a tab', async () => {
    const { page, emergency, document } = await openWithAddress('offers', '#there', { html: '<p id="there">There</p>' });
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      const click = new page.window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      rowsOf(emergency)[0].dispatchEvent(click);
      expect(page.leaves, key).to.match(/#there$/);
    }
    expectFocus(document.body);
  });
});
