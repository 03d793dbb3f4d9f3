import { waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

const OFFERS = '<support-offers></support-offers>';

/** Expects an element to follow to Norwegian and back, when `setLang` changes the language around it. */
const expectToFollow = async (element, setLang) => {
  await waitForLanguage(element, 'en');
  setLang('nb');
  await waitForLanguage(element, 'nb');
  setLang('en');
  await waitForLanguage(element, 'en');
};

describe('an element follows a change of lang', () => {
  it('on itself', async () => {
    const { $ } = await openPage(OFFERS);
    const element = $('support-offers');
    await expectToFollow(element, (lang) => (element.lang = lang));
    element.lang = 'nb';
    await waitForLanguage(element, 'nb');
    element.removeAttribute('lang');
    await waitForLanguage(element, 'en');
  });

  it('on an ancestor', async () => {
    const { $ } = await openPage(`<section><p>${OFFERS}</p></section>`);
    await expectToFollow($('support-offers'), (lang) => ($('section').lang = lang));
  });

  it('on the page', async () => {
    const { $, document } = await openPage(OFFERS, { lang: 'en' });
    await expectToFollow($('support-offers'), (lang) => (document.documentElement.lang = lang));
  });

  it('on a nearer ancestor that had no lang', async () => {
    const { $ } = await openPage(`<section lang="en"><p>${OFFERS}</p></section>`);
    await expectToFollow($('support-offers'), (lang) => ($('p').lang = lang));
  });

  describe('in nested shadow roots', () => {
    const openNested = async () => {
      const { document } = await openPage('<main><div></div></main>', { lang: 'en' });
      const outerHost = document.querySelector('div');
      outerHost.attachShadow({ mode: 'open' }).innerHTML = '<section><div></div></section>';
      const section = outerHost.shadowRoot.firstChild;
      const innerHost = section.firstChild;
      innerHost.attachShadow({ mode: 'open' }).innerHTML = `<p>${OFFERS}</p>`;
      const element = innerHost.shadowRoot.querySelector('support-offers');
      return { document, outerHost, section, innerHost, element, paragraph: element.parentNode };
    };

    for (const place of ['outerHost', 'section', 'innerHost', 'paragraph'])
      it(`on the ancestor "${place}"`, async () => {
        const tree = await openNested();
        await expectToFollow(tree.element, (lang) => (tree[place].lang = lang));
      });

    it('on the page', async () => {
      const { element, document } = await openNested();
      await expectToFollow(element, (lang) => (document.documentElement.lang = lang));
    });

    it('in a shadow root in between, while another element follows the page', async () => {
      const tree = await openNested();
      const other = tree.document.body.appendChild(tree.document.createElement('trafficking-signs'));
      await expectToFollow(tree.element, (lang) => (tree.section.lang = lang));
      await waitForLanguage(other, 'en');
    });
  });
});

describe('a moved element', () => {
  it('takes the language of each new place', async () => {
    const { $ } = await openPage(`<div id="a" lang="en">${OFFERS}</div><div id="b" lang="nb"></div>`);
    const element = $('support-offers');
    await waitForLanguage(element, 'en');
    $('#b').append(element);
    await waitForLanguage(element, 'nb');
    $('#a').append(element);
    await waitForLanguage(element, 'en');
  });

  it('follows a change around its new place in a shadow root', async () => {
    const { $ } = await openPage(`${OFFERS}<div></div>`);
    const element = $('support-offers');
    await waitForLanguage(element, 'en');
    const root = $('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    root.firstChild.append(element);
    await expectToFollow(element, (lang) => (root.firstChild.lang = lang));
  });

  it('takes the language that the page got while the element was removed', async () => {
    const { $, document } = await openPage(OFFERS, { lang: 'en' });
    const element = $('support-offers');
    await waitForLanguage(element, 'en');
    element.remove();
    document.documentElement.lang = 'nb';
    document.body.append(element);
    await waitForLanguage(element, 'nb');
  });
});

it('elements in two languages on one page keep their languages', async () => {
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
