import { contentOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { isInViewport } from '../support/browser/geometry.js';
import { expect, locationOf, openPage } from '../support/browser/page.js';

const FAR = '<div style="height: 3000px"></div>';
const HELP_WIDGETS = `<script src="${location.origin}/dist/help-widgets.js" defer></script>`;
const ways = [
  ['offers', 0],
  ['signs', 1],
];

const valid = ['https://example.org/help', 'http://example.org/help?a=1#part', 'help.html', '../help', '//example.org/help', '?page=2', ' /help '];
const refused = ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'blob:https://example.org/x', 'http://['];

/** A page on which "I need help" or "I suspect trafficking" has an address of the host's own. */
const pageWith = async (way, address, { html = '', ...options } = {}) => {
  const page = await openPage(`<help-emergency></help-emergency>${html}`, options);
  const emergency = page.$('help-emergency');
  emergency.setAttribute(`${way}-href`, address);
  await contentOf(emergency);
  await emergency.updateComplete;
  // What a link would do by itself, without leaving the page.
  page.document.addEventListener('click', (event) => {
    const link = event.composedPath()[0].closest('a');
    page.leaves = link && !event.defaultPrevented ? link.href : undefined;
    if (link) event.preventDefault();
  });
  return { ...page, page, emergency };
};

for (const [way, row] of ways) {
  for (const address of valid)
    it(`${way}-href="${address}" is a link that the browser follows`, async () => {
      const { page, emergency, document, consoleMessages } = await pageWith(way, address);
      rowsOf(emergency)[row].click();
      expect(page.leaves).to.equal(new URL(address, document.baseURI).href);
      expect(rowsOf(emergency)[row].target).to.equal('_top');
      expect(consoleMessages).to.deep.equal([]);
    });

  for (const address of refused)
    it(`${way}-href=${JSON.stringify(address)} is refused, once on the console, and the section opens in place`, async () => {
      const { emergency, consoleMessages } = await pageWith(way, address);
      emergency.requestUpdate();
      await emergency.updateComplete;
      rowsOf(emergency)[row].click();
      expect(openSectionIds(emergency)).to.deep.equal([way]);
      expect(rowsOf(emergency)[row].localName).to.equal('summary');
      expect(consoleMessages).to.have.length(1);
      expect(consoleMessages[0]).to.match(new RegExp(`^warn: <help-emergency> .*${way}-href="`, 's'));
    });

  it(`${way}-href wins over an element, an element over an address that is refused`, async () => {
    const html = `${FAR}<support-offers></support-offers><trafficking-signs></trafficking-signs>`;
    const { page, emergency, $ } = await pageWith(way, 'https://example.org/', { html });
    rowsOf(emergency)[row].click();
    expect(page.leaves).to.equal('https://example.org/');
    emergency.setAttribute(`${way}-href`, 'javascript:alert(1)');
    await emergency.updateComplete;
    rowsOf(emergency)[row].click();
    expectFocus($(['support-offers', 'trafficking-signs'][row]));
  });

  it(`${way}-href that is taken away leaves the section to open in place`, async () => {
    const { emergency } = await pageWith(way, 'https://example.org/');
    emergency.removeAttribute(`${way}-href`);
    await emergency.updateComplete;
    rowsOf(emergency)[row].click();
    expect(openSectionIds(emergency)).to.deep.equal([way]);
  });
}

it('takes a relative address from <base href>, as any link of the host', async () => {
  const { page, emergency } = await pageWith('offers', 'help.html', { head: `<base href="https://example.org/dir/">${HELP_WIDGETS}` });
  rowsOf(emergency)[0].click();
  expect(page.leaves).to.equal('https://example.org/dir/help.html');
});

const fragments = {
  'a fragment': '#there',
  'a fragment of a page with <base href>': '#there',
  'a fragment in percent encoding': '#h%C3%A6lp',
  'the whole address of the page with a fragment': null,
};

for (const [what, fragment] of Object.entries(fragments))
  it(`${what} leads within the page: on the screen, with the focus, no history, no trace in the host's HTML`, async () => {
    const id = decodeURIComponent(fragment?.slice(1) ?? 'there');
    const { page, emergency, document, consoleMessages } = await pageWith('offers', fragment ?? '', {
      html: `${FAR}<h2 id="${id}">There</h2>${FAR}`,
      head: (what.includes('base') ? '<base href="https://example.org/dir/">' : '') + HELP_WIDGETS,
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

it("leaves a tabindex of the host's own as it is", async () => {
  const { emergency, document } = await pageWith('signs', '#there', { html: '<h2 id="there" tabindex="0">There</h2>' });
  rowsOf(emergency)[1].click();
  expectFocus(document.getElementById('there'));
  emergency.focus();
  expect(document.getElementById('there').getAttribute('tabindex')).to.equal('0');
});

it('finds a fragment in its own shadow root before the page around it', async () => {
  const { $, page } = await pageWith('offers', '', { html: `<p id="there">Not here</p>${FAR}<div id="host"></div>${FAR}` });
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

it('leads with the focus to a fragment that it stands in itself', async () => {
  const { emergency, $ } = await pageWith('offers', '#there', { html: `${FAR}<main id="there"></main>` });
  $('main').append(emergency);
  await emergency.updateComplete;
  rowsOf(emergency)[0].focus();
  rowsOf(emergency)[0].click();
  expectFocus($('main'));
});

for (const [what, html] of Object.entries({ missing: '', hidden: '<p id="there" hidden>There</p>' }))
  it(`opens in place, with the focus and a word on the console, where the fragment is ${what}`, async () => {
    const { page, emergency, consoleMessages } = await pageWith('signs', '#there', { html });
    const before = locationOf(page);
    rowsOf(emergency)[1].click();
    await emergency.updateComplete;
    expect(openSectionIds(emergency)).to.deep.equal(['signs']);
    expectFocus(rowsOf(emergency)[1]);
    expect(locationOf(page)).to.deep.equal(before);
    expect(consoleMessages).to.have.length(1);
    expect(consoleMessages[0]).to.match(/^warn: <help-emergency> .*signs.*in place/);
  });

it('leaves a click with a modifier to the browser, which opens a tab', async () => {
  const { page, emergency, document } = await pageWith('offers', '#there', { html: '<p id="there">There</p>' });
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
    const click = new page.window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
    rowsOf(emergency)[0].dispatchEvent(click);
    expect(page.leaves, key).to.match(/#there$/);
  }
  expectFocus(document.body);
});
