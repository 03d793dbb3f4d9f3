import { ALL_ELEMENTS_HTML, contentOf, expectComplete, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const TURBO = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const FALLBACK = '<a href="tel:112">112</a>';

const ELEMENT = `<help-emergency heading-level="3">${FALLBACK}<p slot="end">Words of the host</p></help-emergency>`;

/** The address of another page of the same site. */
const urlOf = (body, { lang = 'en', head = '' } = {}) =>
  `/host-page?${new URLSearchParams({ html: `<!doctype html><html lang="${lang}"><title>Another page</title>${head}${TURBO}${SCRIPT_TAG}<body>${body}</body></html>` })}`;

const openTurbo = (body, options) => openPage(body, { head: TURBO + SCRIPT_TAG, lang: 'en', ...options });

/** Visits a page and checks that the window is the same: after a full load Turbo would not have been tested. */
const visit = async (page, navigate, isShown) => {
  page.window.stayed = true;
  const rendered = new Promise((resolve) => page.document.addEventListener('turbo:load', resolve, { once: true }));
  navigate();
  await rendered;
  await waitUntil(isShown, 'the other page is shown', { timeout: 5000 });
  expect(page.window.stayed, 'the same window').to.equal(true);
};

it('an element is complete on the next page, and on cached pages after back and forward', async () => {
  const page = await openTurbo(`${ELEMENT}<a id="next" href="${urlOf(`<h1>Next</h1>${ELEMENT}`)}">Next</a>`);
  await expectComplete(page);
  await toggleRow(rowsOf(page.$('help-emergency'))[0]);
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await expectComplete(page);
  expect(openSectionIds(page.$('help-emergency')), 'no section is open on a new page').to.deep.equal([]);
  for (let i = 0; i < 2; i++) {
    await visit(page, () => page.window.history.back(), () => page.$('#next'));
    await expectComplete(page);
    await toggleRow(rowsOf(page.$('help-emergency'))[1]);
    await visit(page, () => page.window.history.forward(), () => page.$('h1'));
    await expectComplete(page);
  }
  expect(page.consoleMessages).to.deep.equal([]);
});

it('a row leads to an element of the current page, not to one of the page before', async () => {
  const page = await openTurbo(`${ALL_ELEMENTS_HTML}<a id="next" href="${urlOf('<h1>Next</h1><help-emergency></help-emergency>')}">Next</a>`);
  await contentOf(page.$('help-emergency'));
  expect(rowsOf(page.$('help-emergency'))[0].localName).to.equal('button');
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await contentOf(page.$('help-emergency'));
  await toggleRow(rowsOf(page.$('help-emergency'))[0]);
  await visit(page, () => page.window.history.back(), () => page.$('#next'));
  await contentOf(page.$('help-emergency'));
  await contentOf(page.$('support-offers'));
  rowsOf(page.$('help-emergency'))[0].click();
  expectFocus(page.$('support-offers'));
  expect(page.consoleMessages).to.deep.equal([]);
});

it('an element shows the language of the next page', async () => {
  const page = await openTurbo(`${ELEMENT}<a id="next" href="${urlOf(`<h1>Neste</h1>${ELEMENT}`, { lang: 'nb' })}">Norsk</a>`);
  await expectComplete(page, 'en');
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await expectComplete(page, 'nb');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('an element shows the language of a cached page when its body sets it, as Turbo caches no attributes of <html>', async () => {
  const main = (lang, words) => `<main lang="${lang}">${words}${ELEMENT}</main>`;
  const next = urlOf(main('nb', '<h1>Neste</h1>'));
  const page = await openTurbo(main('en', `<a id="next" href="${next}">Norsk</a>`));
  await expectComplete(page, 'en');
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await expectComplete(page, 'nb');
  await visit(page, () => page.window.history.back(), () => page.$('#next'));
  await expectComplete(page, 'en');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('an element is complete in a Turbo frame that loads it', async () => {
  const page = await openTurbo(`<turbo-frame id="frame"><a href="${urlOf(`<turbo-frame id="frame"><h1>Next</h1>${ELEMENT}</turbo-frame>`)}">Next</a></turbo-frame>`);
  page.$('turbo-frame a').click();
  await waitUntil(() => page.$('h1'), 'the frame has loaded');
  await expectComplete(page);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('an element and its open sections stay on a page that Turbo morphs', async () => {
  const head = '<meta name="turbo-refresh-method" content="morph">';
  const body = (words) => `<p id="words">${words}</p>${ELEMENT}`;
  const page = await openTurbo(body('Words'), { head: head + TURBO + SCRIPT_TAG });
  await expectComplete(page);
  const emergency = page.$('help-emergency');
  await toggleRow(rowsOf(emergency)[0]);
  const { Turbo, history } = page.window;
  // Turbo morphs only a page with the same address.
  const next = urlOf(body('Other words'), { head });
  history.replaceState(history.state, '', next);
  Turbo.session.view.lastRenderedLocation = new page.window.URL(next, page.window.location);
  await visit(page, () => Turbo.visit(next, { action: 'replace' }), () => textOf(page.$('#words')) === 'Other words');
  expect(page.$('help-emergency') === emergency, 'the same ELEMENT').to.equal(true);
  await expectComplete(page);
  expect(openSectionIds(emergency)).to.deep.equal(['offers']);
  expect(page.consoleMessages).to.deep.equal([]);
});
