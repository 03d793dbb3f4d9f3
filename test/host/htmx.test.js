import { contentOf, expectComplete } from '../support/browser/content.js';
import { rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const HTMX = '<script src="/node_modules/htmx.org/dist/htmx.js"></script>';

const ELEMENT = '<help-emergency heading-level="3"><a href="tel:112">112</a><p slot="end">Words of the host</p></help-emergency>';

const fragmentUrl = (html) => `/host-page?${new URLSearchParams({ html })}`;

const openHtmx = (body, options) => openPage(body, { head: HTMX + SCRIPT_TAG, lang: 'en', ...options });

const waitForSelector = (page, selector) => waitUntil(() => page.$(selector), `${selector} is on the page`, { timeout: 5000 });

for (const swap of ['innerHTML', 'outerHTML', 'beforeend', 'afterbegin', 'beforebegin', 'afterend', 'innerHTML transition:true'])
  it(`an element is complete when htmx swaps it in with ${swap}`, async () => {
    const page = await openHtmx(`<button hx-get="${fragmentUrl(`<h3>New</h3>${ELEMENT}`)}" hx-target="#target" hx-swap="${swap}">Get</button><main><div id="target"></div></main>`);
    page.$('button').click();
    await waitForSelector(page, 'h3');
    await expectComplete(page);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('a row leads to an element that htmx swaps in, and opens in place when htmx swaps it out', async () => {
  const page = await openHtmx(`${ELEMENT}
    <button id="in" hx-get="${fragmentUrl('<support-offers></support-offers>')}" hx-target="#target">In</button>
    <button id="out" hx-get="${fragmentUrl('<p id="gone">Gone</p>')}" hx-target="#target">Out</button><div id="target"></div>`);
  await expectComplete(page);
  page.$('#in').click();
  await waitForSelector(page, 'support-offers');
  await contentOf(page.$('support-offers'));
  rowsOf(page.$('help-emergency'))[0].click();
  expectFocus(page.$('support-offers'));
  page.$('#out').click();
  await waitForSelector(page, '#gone');
  await page.$('help-emergency').updateComplete;
  await toggleRow(rowsOf(page.$('help-emergency'))[0]);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('an element is complete on a boosted page, and on the page that htmx restores from its history', async () => {
  const next = fragmentUrl(`<html lang="en"><body><h3>Next</h3>${ELEMENT}</body></html>`);
  const page = await openHtmx(`<div hx-boost="true">${ELEMENT}<a id="next" href="${next}">Next</a></div>`);
  await expectComplete(page);
  page.window.stayed = true;
  page.$('#next').click();
  await waitForSelector(page, 'h3');
  await expectComplete(page);
  page.window.history.back();
  await waitForSelector(page, '#next');
  await expectComplete(page);
  expect(page.window.stayed, 'the same window').to.equal(true);
  expect(page.consoleMessages).to.deep.equal([]);
  page.window.sessionStorage.clear();
  page.window.localStorage.clear();
});

it('an element follows the language of the HTML that htmx swaps in around it', async () => {
  const page = await openHtmx(`<div id="target" lang="en">${ELEMENT}</div><button hx-get="${fragmentUrl(`<div id="target" lang="nb">${ELEMENT}</div>`)}" hx-target="#target" hx-swap="outerHTML">Norsk</button>`);
  await expectComplete(page);
  page.$('button').click();
  await waitForSelector(page, '#target[lang="nb"]');
  await expectComplete(page, 'nb');
  expect(page.consoleMessages).to.deep.equal([]);
});
