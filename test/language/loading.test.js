import { CLOCK, setForward } from '../support/browser/clock.js';
import { LOG_RENDERED_LANGUAGES, waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage, otherOrigin, waitUntil, warningsIn } from '../support/browser/page.js';
import { addScript, localeRequestsOf, SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';

const FALLBACK = '<a href="tel:112">112</a>';

/** How long the fallback waits for a translation, in milliseconds. */
const PATIENCE = 4000;

const isSeen = (node) => node.checkVisibility() && node.getClientRects().length > 0;

describe('while the translation loads', () => {
  it('the fallback stays, and English is never seen', async () => {
    const { $, window } = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { lang: 'nb', head: LOG_RENDERED_LANGUAGES + SCRIPT_TAG });
    await waitForLanguage($('help-emergency'), 'nb');
    expect(window.renderedLanguages).to.deep.equal(['fallback', 'nb']);
    expect(isSeen($('help-emergency > a'))).to.equal(false);
  });

  it('an element without one is there in English, at once', async () => {
    const { $, window } = await openPage('<help-emergency>\n <!-- nothing to see --> <p slot="end">Us</p></help-emergency>', {
      lang: 'nb',
      head: LOG_RENDERED_LANGUAGES + SCRIPT_TAG,
    });
    await waitForLanguage($('help-emergency'), 'nb');
    expect(window.renderedLanguages).to.deep.equal(['en', 'nb']);
  });

  it('and never comes, the fallback stays for as long as patience lasts, then it is English', async () => {
    const { $, document, window, consoleMessages } = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { lang: 'nb', head: CLOCK + LOG_RENDERED_LANGUAGES });
    addScript({ document }, { src: '/copies/silent/help-widgets.js' });
    await waitUntil(() => $('help-emergency').shadowRoot?.querySelector('slot'));
    expect(isSeen($('help-emergency > a'))).to.equal(true);
    await setForward({ window }, PATIENCE - 500);
    expect(window.renderedLanguages).to.deep.equal(['fallback']);
    await setForward({ window }, 500);
    await waitForLanguage($('help-emergency'), 'en');
    expect(window.renderedLanguages).to.deep.equal(['fallback', 'en']);
    expect(isSeen($('help-emergency > a'))).to.equal(false);
    expect(consoleMessages).to.have.length(1);
    expect(consoleMessages[0]).to.match(/^warn: <help-emergency> finds no "nb" at .*\/copies\/silent\/locales\/nb\.js and shows English$/);
  });

  it('and never comes, an element without a fallback is there in English, marked as such', async () => {
    const { $, document, window } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: LOG_RENDERED_LANGUAGES });
    addScript({ document }, { src: '/copies/silent/help-widgets.js' });
    await waitForLanguage($('help-emergency'), 'en');
    expect(window.renderedLanguages).to.deep.equal(['en']);
  });

  it('and never comes, an element in English does not wait for it', async () => {
    const { $, document } = await openPage(
      `<help-emergency>${FALLBACK}</help-emergency><support-offers lang="en">${FALLBACK}</support-offers>`,
      { lang: 'nb', head: '' }
    );
    addScript({ document }, { src: '/copies/silent/help-widgets.js' });
    await waitForLanguage($('support-offers'), 'en');
    expect(isSeen($('help-emergency > a'))).to.equal(true);
  });
});

for (const [kind, what] of [
  ['missing', 'is missing'],
  ['broken', 'is broken'],
])
  describe(`where the translation ${what}`, () => {
    for (const children of ['', FALLBACK])
      it(`${children ? 'English takes the place of the fallback' : 'it is English'}, and the console says so once`, async () => {
        const { $, consoleMessages } = await openPage(`<help-emergency>${children}</help-emergency>`, { lang: 'nb', head: variantTag(kind) });
        await waitForLanguage($('help-emergency'), 'en');
        await waitUntil(() => warningsIn(consoleMessages).length);
        expect(warningsIn(consoleMessages)).to.have.length(1);
        expect(warningsIn(consoleMessages)[0]).to.match(/^warn: /).and.include('<help-emergency>').and.include('locales/nb.js');
      });

    it('it is asked for once, however often it is wanted', async () => {
      const { $, document, window, consoleMessages } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>', {
        lang: 'nb',
        head: variantTag(kind),
      });
      await waitUntil(() => warningsIn(consoleMessages).length);
      for (const lang of ['en', 'no', 'nn', 'nb']) {
        document.documentElement.lang = lang;
        const late = document.body.appendChild(document.createElement('trafficking-signs'));
        await waitForLanguage(late, 'en');
        await waitForLanguage($('help-emergency'), 'en');
      }
      expect(localeRequestsOf({ window })).to.have.length(1);
      expect(warningsIn(consoleMessages)).to.have.length(1);
    });

    it('there is no way offered to it', async () => {
      const { $, consoleMessages } = await openPage('<support-offers></support-offers>', { lang: 'nb', head: variantTag(kind) });
      await waitUntil(() => warningsIn(consoleMessages).length);
      const content = await waitForLanguage($('support-offers'), 'en');
      expect([...content.querySelectorAll('button')].map(({ className }) => className)).to.deep.equal(['leave']);
    });
  });

it('a translation of another version is not taken: its sentences are others', async () => {
  const { $, consoleMessages } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: SCRIPT_TAG.replace('src', 'data-base="/copies/older/" src') });
  await waitUntil(() => warningsIn(consoleMessages).length);
  await waitForLanguage($('help-emergency'), 'en');
  expect(warningsIn(consoleMessages)[0]).to.include('/copies/older/locales/nb.js');
});

it('a script from another origin finds its translation, though that sends no CORS header', async () => {
  const refused = await fetch(`${otherOrigin}/dist/locales/nb.js`).then(() => false, () => true);
  expect(refused, 'this page may not read from there').to.equal(true);
  const { $, window, consoleMessages } = await openPage('<help-emergency></help-emergency>', {
    lang: 'nb',
    head: SCRIPT_TAG.replace('/dist/', `${otherOrigin}/dist/`),
  });
  await waitForLanguage($('help-emergency'), 'nb');
  expect(localeRequestsOf({ window })).to.deep.equal([`${otherOrigin}/dist/locales/nb.js`]);
  expect(consoleMessages).to.deep.equal([]);
});

it('a translation is asked for once for all elements, and only where it is wanted', async () => {
  const { $, document, window } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>', { lang: 'en' });
  await waitForLanguage($('help-emergency'), 'en');
  // A page is loaded when everything that it asked for has come.
  expect(localeRequestsOf({ window })).to.deep.equal([]);
  for (const lang of ['nb', 'en', 'nn']) document.documentElement.lang = lang;
  await waitForLanguage($('help-emergency'), 'nb');
  await waitForLanguage($('support-offers'), 'nb');
  expect(localeRequestsOf({ window })).to.have.length(1);
});
