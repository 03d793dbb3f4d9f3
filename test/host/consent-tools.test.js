import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

const BODY = ELEMENTS.map((name) => `<${name}><a href="tel:112">112</a></${name}>`).join('');

/**
 * Imitations of tools that delay scripts until a visitor touches the page or consents.
 * `tag` is what a tool makes of the script tag when it ignores the attributes that ask it not to;
 * `loader` is the body of `release()`, which restores the script as the tool does.
 */
const tools = {
  // On the first touch WP Rocket restores type and address of the same tag; in Firefox and Safari it replaces the tag with a copy.
  'WP Rocket': {
    tag: (src) => `<script type="rocketlazyloadscript" data-rocket-src="${src}" defer></script>`,
    loader: `for (const tag of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
      tag.removeAttribute('type');
      const src = tag.getAttribute('data-rocket-src');
      tag.removeAttribute('data-rocket-src');
      tag.src = src;
    }`,
  },
  'WP Rocket in Firefox and Safari': {
    tag: (src) => `<script type="rocketlazyloadscript" data-rocket-type="text/javascript" data-rocket-src="${src}?ver=6.5" defer></script>`,
    loader: `for (const tag of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
      const copy = document.createElement('script');
      for (const { nodeName, nodeValue } of tag.attributes)
        if (nodeName !== 'type') copy.setAttribute(nodeName.replace(/^data-rocket-/, ''), nodeValue);
      tag.parentNode.replaceChild(copy, tag);
    }`,
  },
  // Rocket Loader keeps the address, sets a type that no browser runs, and inserts a copy with the original type before the tag.
  'Cloudflare Rocket Loader': {
    tag: (src) => `<script type="0a1b2c3d4e5f-text/javascript" src="${src}" defer></script>`,
    loader: `for (const tag of document.querySelectorAll('script[type^="0a1b2c3d4e5f-"]')) {
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes) copy.setAttribute(name, value);
      copy.type = tag.type.slice(13);
      copy.async = false;
      tag.parentNode.insertBefore(copy, tag);
      tag.remove();
    }`,
  },
  // Cookiebot keeps the address; after consent it replaces each tag with a copy without the type.
  Cookiebot: {
    tag: (src) => `<script type="text/plain" data-cookieconsent="statistics" src="${src}"></script>`,
    loader: `for (const tag of document.querySelectorAll('script[type="text/plain"][data-cookieconsent]')) {
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes) if (name !== 'type' && name !== 'data-cookieconsent') copy.setAttribute(name, value);
      tag.parentNode.insertBefore(copy, tag.nextSibling);
      tag.remove();
    }`,
  },
  'Cookiebot, with the address in data-src': {
    tag: (src) => `<script type="text/plain" data-cookieconsent="marketing" data-src="${src}"></script>`,
    loader: `for (const tag of document.querySelectorAll('script[data-cookieconsent]')) {
      const copy = document.createElement('script');
      copy.src = tag.dataset.src;
      tag.replaceWith(copy);
    }`,
  },
  // OneTrust appends a copy to the parent and removes the tag.
  OneTrust: {
    tag: (src) => `<script type="text/plain" class="optanon-category-C0003" src="${src}"></script>`,
    loader: `for (const tag of document.querySelectorAll('script[class*=optanon-category]')) {
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes) copy.setAttribute(name, name === 'type' ? 'text/javascript' : value);
      tag.parentNode.appendChild(copy);
      tag.parentNode.removeChild(tag);
    }`,
  },
  // Complianz removes the tags first, then creates new ones with only a type and an address.
  Complianz: {
    tag: (src) => `<script type="text/plain" data-service="general" data-category="statistics" data-cmplz-src="${src}"></script>`,
    loader: `const held = [...document.querySelectorAll('script[data-category]')];
    for (const tag of held) tag.parentElement.removeChild(tag);
    for (const tag of held) {
      const fresh = document.createElement('script');
      fresh.setAttribute('type', 'text/javascript');
      fresh.setAttribute('src', tag.getAttribute('data-cmplz-src'));
      document.head.appendChild(fresh);
    }`,
  },
  // LiteSpeed Cache inserts a copy after the tag, with the address in src again.
  'LiteSpeed Cache': {
    tag: (src) => `<script data-optimized="1" type="litespeed/javascript" data-i="1" data-src="${src}"></script>`,
    loader: `for (const tag of document.querySelectorAll('script[type="litespeed/javascript"]')) {
      const copy = document.createElement('script');
      for (const name of tag.getAttributeNames())
        if (name !== 'type') copy.setAttribute(name === 'data-src' ? 'src' : name, tag.getAttribute(name));
      copy.type = 'text/javascript';
      tag.after(copy);
      tag.remove();
    }`,
  },
  // Perfmatters restores the address of the same tag, whose type it never changed.
  Perfmatters: {
    tag: (src) => `<script data-pmdelayedscript="${src}" defer></script>`,
    loader: `for (const tag of document.querySelectorAll('script[data-pmdelayedscript]')) tag.setAttribute('src', tag.getAttribute('data-pmdelayedscript'));`,
  },
  'Perfmatters, all scripts': {
    tag: (src) => `<script type="pmdelayedscript" data-perfmatters-type="text/javascript" src="${src}"></script>`,
    loader: `for (const tag of document.querySelectorAll('script[type=pmdelayedscript]')) {
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes)
        if (name !== 'type') copy.setAttribute(name === 'data-perfmatters-type' ? 'type' : name, value);
      tag.parentNode.replaceChild(copy, tag);
    }`,
  },
  'Flying Scripts': {
    tag: (src) => `<script data-type="lazy" data-src="${src}"></script>`,
    loader: `for (const tag of document.querySelectorAll('script[data-type=lazy]')) tag.setAttribute('src', tag.getAttribute('data-src'));`,
  },
};

/** What the tools do with an inline script: `code` is its text; `data-base` is the only attribute of the widget on its tag. */
const inlineTools = {
  // WP Rocket encodes the UTF-8 bytes in base64.
  'WP Rocket': {
    tag: '<script type="rocketlazyloadscript" data-base="FOLDER"></script>',
    loader: `const tag = document.querySelector('script[type=rocketlazyloadscript]');
      tag.removeAttribute('type');
      tag.src = 'data:text/javascript;base64,' + btoa(unescape(encodeURIComponent(code)));`,
  },
  'LiteSpeed Cache': {
    tag: '<script type="litespeed/javascript" data-base="FOLDER"></script>',
    loader: `const tag = document.querySelector('script[type="litespeed/javascript"]');
      const copy = document.createElement('script');
      copy.setAttribute('data-base', tag.getAttribute('data-base'));
      copy.src = URL.createObjectURL(new Blob([code.replace(/^(?:<!--)?(.*?)(?:-->)?$/gm, '$1')], { type: 'text/javascript' }));
      tag.after(copy);
      tag.remove();`,
  },
  'Flying Scripts': {
    tag: '<script data-type="lazy" data-base="FOLDER"></script>',
    loader: `const tag = document.querySelector('script[data-type=lazy]');
      tag.setAttribute('data-src', 'data:text/javascript;base64,' + btoa(code));
      tag.setAttribute('src', tag.getAttribute('data-src'));`,
  },
  // Complianz keeps the text and no attribute of the tag.
  Complianz: {
    tag: '<script type="text/plain" data-category="statistics" data-base="FOLDER"></script>',
    loader: `document.querySelector('script[data-category]').remove();
      const fresh = document.createElement('script');
      fresh.setAttribute('type', 'text/javascript');
      fresh.innerHTML = code;
      document.head.appendChild(fresh);`,
    keepsBase: false,
  },
};

const openDelayed = async (tag, loader) => {
  const page = await openPage(BODY, { head: `${tag}<script>const release = (code) => { ${loader} };</script>`, lang: 'nb' });
  for (const name of ELEMENTS) expect(hasBox(page.$(`${name} a`)), `the fallback of ${name}`).to.equal(true);
  expect(!!page.$('help-emergency').shadowRoot, 'the script has run').to.equal(false);
  return page;
};

const expectContent = async (page, lang, words) => {
  for (const name of ELEMENTS) {
    const content = await contentOf(page.$(name), lang);
    expect(textOf(content)).to.include(words);
    expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
    expect(hasBox(page.$(`${name} a`)), `the fallback of ${name}`).to.equal(false);
  }
};

before(async function () {
  // The first request builds the script of a release.
  this.timeout(120000);
  await fetch('/wp-content/cache/none/alone/release.js?release');
});

describe('a script that a consent or cache tool delays', () => {
  for (const origin of [location.origin, otherOrigin]) {
    const from = origin === otherOrigin ? ', from another origin' : '';

    for (const [tool, { tag, loader }] of Object.entries(tools))
      it(`shows the fallback until ${tool} restores the script, then Norwegian${from}`, async () => {
        const page = await openDelayed(tag(`${origin}/dist/help-widgets.js`), loader);
        page.window.eval('release()');
        await expectContent(page, 'nb', 'Ring 112 i nødssituasjoner!');
        expect(localeRequestsOf(page)).to.deep.equal([`${origin}/dist/locales/nb.js`]);
        expect(page.consoleMessages).to.deep.equal([]);
      });

    for (const [tool, { tag, loader, keepsBase = true }] of Object.entries(inlineTools))
      it(`shows ${keepsBase ? 'Norwegian' : 'English, and warns why,'} when ${tool} delays an inline script${from}`, async () => {
        const page = await openDelayed(tag.replace('FOLDER', `${origin}/dist`), loader);
        page.window.eval('release')(await (await fetch('/dist/help-widgets.js')).text());
        if (keepsBase) await expectContent(page, 'nb', 'Ring 112 i nødssituasjoner!');
        else await expectContent(page, 'en', 'call 112!');
        expect(localeRequestsOf(page)).to.deep.equal(keepsBase ? [`${origin}/dist/locales/nb.js`] : []);
        expect(page.consoleMessages).to.deep.equal(keepsBase ? [] : ['warn: <help-emergency> finds no "nb" at an unknown URL (set data-base)']);
      });
  }

  /** The script inside a delayed file of many: no tag on the page names it any more. */
  for (const [outcome, query, lang, words] of [
    ['English, and warns once,', '', 'en', 'call 112!'],
    ['Norwegian for a release, which knows its address,', '?release', 'nb', 'Ring 112 i nødssituasjoner!'],
  ])
    it(`shows ${outcome} when LiteSpeed Cache joins the script with others and delays them`, async () => {
      const { tag, loader } = tools['LiteSpeed Cache'];
      const page = await openDelayed(tag(`/wp-content/cache/terser/between-others/7f3a.js${query}`), loader);
      page.window.eval('release()');
      await expectContent(page, lang, words);
      expect(page.consoleMessages).to.deep.equal(
        lang === 'nb' ? [] : ['warn: <help-emergency> finds no "nb" at an unknown URL (set data-base)']
      );
    });
});
