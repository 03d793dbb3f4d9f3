import { copy, expect, openPage, otherOrigin, SCRIPT, waitUntil } from '../support/page.js';
import { addScript, asked, NOTES, speaks, until, warnings } from './speaking.js';

const FALLBACK = '<a href="tel:112">112</a>';

/** The longest that anybody waits for a translation, and a little. */
const PATIENCE = 4000;

const isSeen = (node) => node.checkVisibility() && node.getClientRects().length > 0;

describe('while the translation loads', () => {
  it('the fallback stays, and English is never seen', async () => {
    const { $, window } = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { lang: 'nb', head: NOTES + SCRIPT });
    await speaks($('help-emergency'), 'nb');
    expect(window.spoken).to.deep.equal(['fallback', 'nb']);
    expect(isSeen($('help-emergency > a'))).to.equal(false);
  });

  it('an element without one is there in English, at once', async () => {
    const { $, window } = await openPage('<help-emergency>\n <!-- nothing to see --> <p slot="end">Us</p></help-emergency>', {
      lang: 'nb',
      head: NOTES + SCRIPT,
    });
    await speaks($('help-emergency'), 'nb');
    expect(window.spoken).to.deep.equal(['en', 'nb']);
  });

  it('and never comes, the fallback stays for as long as patience lasts, then it is English', async () => {
    const { $, document, window, said } = await openPage(`<help-emergency>${FALLBACK}</help-emergency>`, { lang: 'nb', head: NOTES });
    const began = performance.now();
    addScript(document, 'silent');
    await until(() => $('help-emergency').shadowRoot?.querySelector('slot'));
    expect(isSeen($('help-emergency > a'))).to.equal(true);
    await waitUntil(() => window.spoken.includes('en'), 'English comes', { timeout: PATIENCE + 2000 });
    expect(performance.now() - began).to.be.within(PATIENCE - 500, PATIENCE + 1500);
    await speaks($('help-emergency'), 'en');
    expect(window.spoken).to.deep.equal(['fallback', 'en']);
    expect(isSeen($('help-emergency > a'))).to.equal(false);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^warn: <help-emergency> finds no "nb" at .*\/copies\/silent\/locales\/nb\.js and speaks English$/);
  });

  it('and never comes, an element without a fallback is there in English, marked as such', async () => {
    const { $, document, window } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: NOTES });
    addScript(document, 'silent');
    await speaks($('help-emergency'), 'en');
    expect(window.spoken).to.deep.equal(['en']);
  });

  it('and never comes, an element in English does not wait for it', async () => {
    const { $, document } = await openPage(
      `<help-emergency>${FALLBACK}</help-emergency><support-offers lang="en">${FALLBACK}</support-offers>`,
      { lang: 'nb', head: '' }
    );
    addScript(document, 'silent');
    await speaks($('support-offers'), 'en');
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
        const { $, said } = await openPage(`<help-emergency>${children}</help-emergency>`, { lang: 'nb', head: copy(kind) });
        await speaks($('help-emergency'), 'en');
        await until(() => warnings(said).length);
        expect(warnings(said)).to.have.length(1);
        expect(warnings(said)[0]).to.match(/^warn: /).and.include('<help-emergency>').and.include('locales/nb.js');
      });

    it('it is asked for once, however often it is wanted', async () => {
      const { $, document, window, said } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>', {
        lang: 'nb',
        head: copy(kind),
      });
      await until(() => warnings(said).length);
      for (const lang of ['en', 'no', 'nn', 'nb']) {
        document.documentElement.lang = lang;
        const late = document.body.appendChild(document.createElement('trafficking-signs'));
        await speaks(late, 'en');
        await speaks($('help-emergency'), 'en');
      }
      expect(asked(window)).to.have.length(1);
      expect(warnings(said)).to.have.length(1);
    });

    it('there is no way offered to it', async () => {
      const { $, said } = await openPage('<support-offers></support-offers>', { lang: 'nb', head: copy(kind) });
      await until(() => warnings(said).length);
      const content = await speaks($('support-offers'), 'en');
      expect([...content.querySelectorAll('button')].map(({ className }) => className)).to.deep.equal(['leave']);
    });
  });

it('a translation of another version is not taken: its sentences are others', async () => {
  const { $, said } = await openPage('<help-emergency></help-emergency>', { lang: 'nb', head: SCRIPT.replace('src', 'data-base="/copies/older/" src') });
  await until(() => warnings(said).length);
  await speaks($('help-emergency'), 'en');
  expect(warnings(said)[0]).to.include('/copies/older/locales/nb.js');
});

it('a script from another origin finds its translation, though that sends no CORS header', async () => {
  const refused = await fetch(`${otherOrigin}/dist/locales/nb.js`).then(() => false, () => true);
  expect(refused, 'this page may not read from there').to.equal(true);
  const { $, window, said } = await openPage('<help-emergency></help-emergency>', {
    lang: 'nb',
    head: SCRIPT.replace('/dist/', `${otherOrigin}/dist/`),
  });
  await speaks($('help-emergency'), 'nb');
  expect(asked(window)).to.deep.equal([`${otherOrigin}/dist/locales/nb.js`]);
  expect(said).to.deep.equal([]);
});

it('a translation is asked for once for all elements, and only where it is wanted', async () => {
  const { $, document, window } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>', { lang: 'en' });
  await speaks($('help-emergency'), 'en');
  // A page is loaded when everything that it asked for has come.
  expect(asked(window)).to.deep.equal([]);
  for (const lang of ['nb', 'en', 'nn']) document.documentElement.lang = lang;
  await speaks($('help-emergency'), 'nb');
  await speaks($('support-offers'), 'nb');
  expect(asked(window)).to.have.length(1);
});
