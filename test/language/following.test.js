import { waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

const OFFERS = '<support-offers></support-offers>';

/** Norwegian and back, by whatever `say` changes. */
const follows = async (element, say) => {
  await waitForLanguage(element, 'en');
  say('nb');
  await waitForLanguage(element, 'nb');
  say('en');
  await waitForLanguage(element, 'en');
};

describe('an element follows the language when it changes', () => {
  it('on the element', async () => {
    const { $ } = await openPage(OFFERS);
    const element = $('support-offers');
    await follows(element, (lang) => (element.lang = lang));
    element.lang = 'nb';
    await waitForLanguage(element, 'nb');
    element.removeAttribute('lang');
    await waitForLanguage(element, 'en');
  });

  it('on an ancestor', async () => {
    const { $ } = await openPage(`<section><p>${OFFERS}</p></section>`);
    await follows($('support-offers'), (lang) => ($('section').lang = lang));
  });

  it('on the page', async () => {
    const { $, document } = await openPage(OFFERS, { lang: 'en' });
    await follows($('support-offers'), (lang) => (document.documentElement.lang = lang));
  });

  it('on a nearer ancestor that had none', async () => {
    const { $ } = await openPage(`<section lang="en"><p>${OFFERS}</p></section>`);
    await follows($('support-offers'), (lang) => ($('p').lang = lang));
  });

  describe('around a shadow root', () => {
    const nested = async () => {
      const { document } = await openPage('<main><div></div></main>', { lang: 'en' });
      const outer = document.querySelector('div');
      outer.attachShadow({ mode: 'open' }).innerHTML = '<section><div></div></section>';
      const section = outer.shadowRoot.firstChild;
      const inner = section.firstChild;
      inner.attachShadow({ mode: 'open' }).innerHTML = `<p>${OFFERS}</p>`;
      const element = inner.shadowRoot.querySelector('support-offers');
      return { document, outer, section, inner, element, paragraph: element.parentNode };
    };

    for (const place of ['outer', 'section', 'inner', 'paragraph'])
      it(`on its ${place}`, async () => {
        const at = await nested();
        await follows(at.element, (lang) => (at[place].lang = lang));
      });

    it('on the page', async () => {
      const { element, document } = await nested();
      await follows(element, (lang) => (document.documentElement.lang = lang));
    });

    it('where only a tree in between changes, though others on the page are followed too', async () => {
      const at = await nested();
      const other = at.document.body.appendChild(at.document.createElement('trafficking-signs'));
      await follows(at.element, (lang) => (at.section.lang = lang));
      await waitForLanguage(other, 'en');
    });
  });
});

describe('an element that is moved', () => {
  it('takes the language of its new place, and of the next', async () => {
    const { $ } = await openPage(`<div id="a" lang="en">${OFFERS}</div><div id="b" lang="nb"></div>`);
    const element = $('support-offers');
    await waitForLanguage(element, 'en');
    $('#b').append(element);
    await waitForLanguage(element, 'nb');
    $('#a').append(element);
    await waitForLanguage(element, 'en');
  });

  it('follows what is around its new place, a shadow root', async () => {
    const { $ } = await openPage(`${OFFERS}<div></div>`);
    const element = $('support-offers');
    await waitForLanguage(element, 'en');
    const root = $('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    root.firstChild.append(element);
    await follows(element, (lang) => (root.firstChild.lang = lang));
  });

  it('takes the language that its place took while it was away', async () => {
    const { $, document } = await openPage(OFFERS, { lang: 'en' });
    const element = $('support-offers');
    await waitForLanguage(element, 'en');
    element.remove();
    document.documentElement.lang = 'nb';
    document.body.append(element);
    await waitForLanguage(element, 'nb');
  });
});

it('two elements speak two languages on one page, and keep to them', async () => {
  const { $, document, window } = await openPage(
    '<support-offers lang="nb"></support-offers><support-offers id="other" lang="en"></support-offers><trafficking-signs></trafficking-signs>',
    { lang: 'nb' }
  );
  await waitForLanguage($('support-offers'), 'nb');
  await waitForLanguage($('#other'), 'en');
  await waitForLanguage($('trafficking-signs'), 'nb');
  document.documentElement.lang = 'en';
  await waitForLanguage($('trafficking-signs'), 'en');
  await waitForLanguage($('support-offers'), 'nb');
  await waitForLanguage($('#other'), 'en');
  expect(localeRequestsOf({ window })).to.have.length(1);
});
