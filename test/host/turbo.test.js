import { ALL_ELEMENTS_HTML, contentOf, expectComplete, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const TURBO = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const FALLBACK = '<a href="tel:112">112</a>';

const element = `<help-emergency heading-level="3">${FALLBACK}<p slot="end">Words of the host</p></help-emergency>`;

/** Another page of the same site, as Turbo fetches it. */
const addressOf = (body, { lang = 'en', head = '' } = {}) =>
  `/host-page?${new URLSearchParams({ html: `<!doctype html><html lang="${lang}"><title>Another page</title>${head}${TURBO}${SCRIPT_TAG}<body>${body}</body></html>` })}`;

const openTurbo = (body, options) => openPage(body, { head: TURBO + SCRIPT_TAG, lang: 'en', ...options });

/** Turbo keeps the window: a page that was loaded anew would pass for one that it rewrote. */
const visit = async (page, go, what) => {
  page.window.stayed = true;
  const rendered = new Promise((done) => page.document.addEventListener('turbo:load', done, { once: true }));
  go();
  await rendered;
  await waitUntil(what, 'the other page is there', { timeout: 5000 });
  expect(page.window.stayed, 'the same window').to.equal(true);
};

it('is there on the next page and, from its copy, on the way back and forth', async () => {
  const page = await openTurbo(`${element}<a id="next" href="${addressOf(`<h1>Next</h1>${element}`)}">Next</a>`);
  await expectComplete(page);
  await toggleRow(rowsOf(page.$('help-emergency'))[0]);
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await expectComplete(page);
  expect(openSectionIds(page.$('help-emergency')), 'a page is new').to.deep.equal([]);
  for (let i = 0; i < 2; i++) {
    await visit(page, () => page.window.history.back(), () => page.$('#next'));
    await expectComplete(page);
    await toggleRow(rowsOf(page.$('help-emergency'))[1]);
    await visit(page, () => page.window.history.forward(), () => page.$('h1'));
    await expectComplete(page);
  }
  expect(page.consoleMessages).to.deep.equal([]);
});

it('leads to what stands on the page now, and no longer to what stood there before', async () => {
  const page = await openTurbo(`${ALL_ELEMENTS_HTML}<a id="next" href="${addressOf('<h1>Next</h1><help-emergency></help-emergency>')}">Next</a>`);
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

it('speaks the language of the next page', async () => {
  const page = await openTurbo(`${element}<a id="next" href="${addressOf(`<h1>Neste</h1>${element}`, { lang: 'nb' })}">Norsk</a>`);
  await expectComplete(page, 'en');
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await expectComplete(page, 'nb');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('speaks the language of a copy on the way back, where that is said in the body: Turbo keeps none of <html>', async () => {
  const main = (lang, words) => `<main lang="${lang}">${words}${element}</main>`;
  const next = addressOf(main('nb', '<h1>Neste</h1>'));
  const page = await openTurbo(main('en', `<a id="next" href="${next}">Norsk</a>`));
  await expectComplete(page, 'en');
  await visit(page, () => page.$('#next').click(), () => page.$('h1'));
  await expectComplete(page, 'nb');
  await visit(page, () => page.window.history.back(), () => page.$('#next'));
  await expectComplete(page, 'en');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('is replaced in a frame of Turbo', async () => {
  const page = await openTurbo(`<turbo-frame id="frame"><a href="${addressOf(`<turbo-frame id="frame"><h1>Next</h1>${element}</turbo-frame>`)}">Next</a></turbo-frame>`);
  page.$('turbo-frame a').click();
  await waitUntil(() => page.$('h1'), 'the frame is filled');
  await expectComplete(page);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('stays the same element, with what the visitor has opened, on a page that is morphed', async () => {
  const head = '<meta name="turbo-refresh-method" content="morph">';
  const body = (words) => `<p id="words">${words}</p>${element}`;
  const page = await openTurbo(body('Words'), { head: head + TURBO + SCRIPT_TAG });
  await expectComplete(page);
  const emergency = page.$('help-emergency');
  await toggleRow(rowsOf(emergency)[0]);
  const { Turbo, history } = page.window;
  // Turbo morphs only what has the same address.
  const next = addressOf(body('Other words'), { head });
  history.replaceState(history.state, '', next);
  Turbo.session.view.lastRenderedLocation = new page.window.URL(next, page.window.location);
  await visit(page, () => Turbo.visit(next, { action: 'replace' }), () => textOf(page.$('#words')) === 'Other words');
  expect(page.$('help-emergency') === emergency, 'the same element').to.equal(true);
  await expectComplete(page);
  expect(openSectionIds(emergency)).to.deep.equal(['offers']);
  expect(page.consoleMessages).to.deep.equal([]);
});
