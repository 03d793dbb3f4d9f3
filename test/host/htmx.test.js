import { contentOf, expectComplete } from '../support/browser/content.js';
import { rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const HTMX = '<script src="/node_modules/htmx.org/dist/htmx.js"></script>';

const element = '<help-emergency heading-level="3"><a href="tel:112">112</a><p slot="end">Words of the host</p></help-emergency>';

const piece = (html) => `/host-page?${new URLSearchParams({ html })}`;

const openHtmx = (body, options) => openPage(body, { head: HTMX + SCRIPT_TAG, lang: 'en', ...options });

const there = (page, selector) => waitUntil(() => page.$(selector), `${selector} is there`, { timeout: 5000 });

for (const swap of ['innerHTML', 'outerHTML', 'beforeend', 'afterbegin', 'beforebegin', 'afterend', 'innerHTML transition:true'])
  it(`is whole when it is swapped in by ${swap}`, async () => {
    const page = await openHtmx(`<button hx-get="${piece(`<h3>New</h3>${element}`)}" hx-target="#target" hx-swap="${swap}">Get</button><main><div id="target"></div></main>`);
    page.$('button').click();
    await there(page, 'h3');
    await expectComplete(page);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('leads to an element that is swapped in, and opens in place when that is swapped out', async () => {
  const page = await openHtmx(`${element}
    <button id="in" hx-get="${piece('<support-offers></support-offers>')}" hx-target="#target">In</button>
    <button id="out" hx-get="${piece('<p id="gone">Gone</p>')}" hx-target="#target">Out</button><div id="target"></div>`);
  await expectComplete(page);
  page.$('#in').click();
  await there(page, 'support-offers');
  await contentOf(page.$('support-offers'));
  rowsOf(page.$('help-emergency'))[0].click();
  expectFocus(page.$('support-offers'));
  page.$('#out').click();
  await there(page, '#gone');
  await page.$('help-emergency').updateComplete;
  await toggleRow(rowsOf(page.$('help-emergency'))[0]);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('is there on a boosted page, and back on the one that htmx restores from its history', async () => {
  const next = piece(`<html lang="en"><body><h3>Next</h3>${element}</body></html>`);
  const page = await openHtmx(`<div hx-boost="true">${element}<a id="next" href="${next}">Next</a></div>`);
  await expectComplete(page);
  page.window.stayed = true;
  page.$('#next').click();
  await there(page, 'h3');
  await expectComplete(page);
  page.window.history.back();
  await there(page, '#next');
  await expectComplete(page);
  expect(page.window.stayed, 'the same window').to.equal(true);
  expect(page.consoleMessages).to.deep.equal([]);
  page.window.sessionStorage.clear();
  page.window.localStorage.clear();
});

it('follows a language that is swapped in around it', async () => {
  const page = await openHtmx(`<div id="target" lang="en">${element}</div><button hx-get="${piece(`<div id="target" lang="nb">${element}</div>`)}" hx-target="#target" hx-swap="outerHTML">Norsk</button>`);
  await expectComplete(page);
  page.$('button').click();
  await there(page, '#target[lang="nb"]');
  await expectComplete(page, 'nb');
  expect(page.consoleMessages).to.deep.equal([]);
});
