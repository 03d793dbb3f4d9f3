import { CLOCK, setForward } from '../support/browser/clock.js';
import { LOG_RENDERED_LANGUAGES, waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage, otherOrigin, waitUntil, warningsIn } from '../support/browser/page.js';
import { addScript, localeRequestsOf, SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';

const FALLBACK = '<a href="tel:112">112</a>';

/** After this time the element renders in English. */
const LOCALE_TIMEOUT_MS = 4000;

const isVisible = (node) => node.checkVisibility() && node.getClientRects().length > 0;

describe('while the locale file loads', () => {
  it('an element shows its fallback, and never English, until the file arrives', async () => {
    const { $, window } = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { lang: 'nb', head: LOG_RENDERED_LANGUAGES + SCRIPT_TAG });
    await waitForLanguage($('help-emergency'), 'nb');
    expect(window.renderedLanguages).to.deep.equal(['fallback', 'nb']);
    expect(isVisible($('help-emergency > a'))).to.equal(false);
  });

  it('an element without a fallback shows English until the file arrives', async () => {
    const { $, window } = await openPage('<help-emergency>\n <!-- nothing to see --> <p slot="end">Us</p></help-emergency>', {
      lang: 'nb',
      head: LOG_RENDERED_LANGUAGES + SCRIPT_TAG,
    });
    await waitForLanguage($('help-emergency'), 'nb');
    expect(window.renderedLanguages).to.deep.equal(['en', 'nb']);
  });

  it('an element shows its fallback until the timeout, then English', async () => {
    const { $, document, window, consoleMessages } = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { lang: 'nb', head: CLOCK + LOG_RENDERED_LANGUAGES });
    addScript({ document }, { src: '/copies/silent/help-widgets.js' });
    await waitUntil(() => $('help-emergency').shadowRoot?.querySelector('slot'));
    expect(isVisible($('help-emergency > a'))).to.equal(true);
    await setForward({ window }, LOCALE_TIMEOUT_MS - 500);
    expect(window.renderedLanguages).to.deep.equal(['fallback']);
    await setForward({ window }, 500);
    await waitForLanguage($('help-emergency'), 'en');
    expect(window.renderedLanguages).to.deep.equal(['fallback', 'en']);
    expect(isVisible($('help-emergency > a'))).to.equal(false);
    expect(consoleMessages).to.have.length(1);
    expect(consoleMessages[0]).to.match(/^warn: <help-emergency> waits for "nb" at .*\/copies\/silent\/locales\/nb\.js$/);
  });

  it('an element without a fallback shows English, marked lang="en", when the file never arrives', async () => {
    const { $, document, window } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: LOG_RENDERED_LANGUAGES });
    addScript({ document }, { src: '/copies/silent/help-widgets.js' });
    await waitForLanguage($('help-emergency'), 'en');
    expect(window.renderedLanguages).to.deep.equal(['en']);
  });

  it('an element in English does not wait for it', async () => {
    const { $, document } = await openPage(
      `<help-emergency>${FALLBACK}</help-emergency><support-offers lang="en">${FALLBACK}</support-offers>`,
      { lang: 'nb', head: '' }
    );
    addScript({ document }, { src: '/copies/silent/help-widgets.js' });
    await waitForLanguage($('support-offers'), 'en');
    expect(isVisible($('help-emergency > a'))).to.equal(true);
  });
});

for (const [kind, what] of [
  ['missing', 'is missing'],
  ['broken', 'is broken'],
])
  describe(`when the locale file ${what}`, () => {
    for (const children of ['', FALLBACK])
      it(`an element ${children ? 'replaces its fallback with English' : 'without a fallback shows English'} and warns once`, async () => {
        const { $, consoleMessages } = await openPage(`<help-emergency>${children}</help-emergency>`, { lang: 'nb', head: variantTag(kind) });
        await waitForLanguage($('help-emergency'), 'en');
        await waitUntil(() => warningsIn(consoleMessages).length);
        expect(warningsIn(consoleMessages)).to.have.length(1);
        expect(warningsIn(consoleMessages)[0]).to.match(/^warn: /).and.include('<help-emergency>').and.include('locales/nb.js');
      });

    it('the elements request it once, however often the language changes', async () => {
      const { $, document, window, consoleMessages } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>', {
        lang: 'nb',
        head: variantTag(kind),
      });
      await waitUntil(() => warningsIn(consoleMessages).length);
      for (const lang of ['en', 'no', 'nb-NO', 'nb']) {
        document.documentElement.lang = lang;
        const added = document.body.appendChild(document.createElement('trafficking-signs'));
        await waitForLanguage(added, 'en');
        await waitForLanguage($('help-emergency'), 'en');
      }
      expect(localeRequestsOf({ window })).to.have.length(1);
      expect(warningsIn(consoleMessages)).to.have.length(1);
    });

    it('an element offers no button to Norwegian', async () => {
      const { $, consoleMessages } = await openPage('<support-offers></support-offers>', { lang: 'nb', head: variantTag(kind) });
      await waitUntil(() => warningsIn(consoleMessages).length);
      const content = await waitForLanguage($('support-offers'), 'en');
      expect(content.querySelectorAll('button')).to.have.length(0);
    });
  });

it('a locale file of another version is ignored', async () => {
  const { $, consoleMessages } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: SCRIPT_TAG.replace('src', 'data-base="/copies/older/" src') });
  await waitUntil(() => warningsIn(consoleMessages).length);
  await waitForLanguage($('help-emergency'), 'en');
  expect(warningsIn(consoleMessages)[0]).to.include('/copies/older/locales/nb.js');
});

it('a script from another origin loads its locale file without a CORS header', async () => {
  const isBlocked = await fetch(`${otherOrigin}/dist/locales/nb.js`).then(() => false, () => true);
  expect(isBlocked, 'fetch() is blocked by CORS').to.equal(true);
  const { $, window, consoleMessages } = await openPage('<help-emergency></help-emergency>', {
    lang: 'nb',
    head: SCRIPT_TAG.replace('/dist/', `${otherOrigin}/dist/`),
  });
  await waitForLanguage($('help-emergency'), 'nb');
  expect(localeRequestsOf({ window })).to.deep.equal([`${otherOrigin}/dist/locales/nb.js`]);
  expect(consoleMessages).to.deep.equal([]);
});

it('a locale file is requested once for all elements, and only when one needs it', async () => {
  const { $, document, window } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>', { lang: 'en' });
  await waitForLanguage($('help-emergency'), 'en');
  // openPage() waits for the load event, so every request of the page is listed.
  expect(localeRequestsOf({ window })).to.deep.equal([]);
  for (const lang of ['nb', 'en', 'no']) document.documentElement.lang = lang;
  await waitForLanguage($('help-emergency'), 'nb');
  await waitForLanguage($('support-offers'), 'nb');
  expect(localeRequestsOf({ window })).to.have.length(1);
});
