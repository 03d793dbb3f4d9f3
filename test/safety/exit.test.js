import { sendKeys } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { ELEMENTS, textOf } from '../support/browser/content.js';
import { engine } from '../support/browser/exceptions.js';
import { deepActiveElement } from '../support/browser/focus.js';
import { expect, locationOf, openPage, pause, waitUntil } from '../support/browser/page.js';
import { carrierNamesOf, coverOf, exitButtonOf, exitButtonsOf, isCovered, openPageWithExit, SANDBOX_WITHOUT_NAVIGATION, wayBackOf } from '../support/browser/quick-exit.js';
import { policyTag, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** All that lies over pages: the highest number, the top layer, a colour of its own. */
const LOUD = {
  style: `:root { background: url(data:,) red; filter: invert(1); color-scheme: dark } :root::before { content: "A host"; position: fixed; z-index: 2147483647 }
    div, button { display: none !important } body > div { display: block !important; visibility: visible !important }`,
  body: `<help-emergency></help-emergency>
    <div id="banner" style="position: fixed; inset: 0; z-index: 2147483647; background: yellow">We value your privacy</div>
    <div id="above" popover="manual">Something in the top layer</div>`,
};

/** The page's HTML; the icons by themselves, as they come back as the last of the head. */
const htmlOf = ({ document }) => {
  const icons = [...document.querySelectorAll('link')].map(({ outerHTML }) => outerHTML);
  const html = icons.reduce((text, icon) => text.replace(icon, ''), document.documentElement.outerHTML);
  return { icons, html: html.replace(/ style=""/g, '') };
};

/** A page that was left comes out of the browser's cache: the way back is shown. */
const comesBack = ({ window }) => window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));

/** Whether a finger meets the way back. */
const isOffered = (page) => {
  const { left, top, width, height } = wayBackOf(page).getBoundingClientRect();
  return height > 40 && coverOf(page).contains(page.document.elementFromPoint(left + width / 2, top + height / 2));
};

const words = { en: ['Leave this page', 'Show the page', 'Information'], nb: ['Forlat siden', 'Vis siden', 'Informasjon'] };

describe('one tap on the exit', () => {
  for (const lang of ['en', 'nb'])
    it(`covers everything before the browser does anything else, in "${lang}"`, async () => {
      const page = await openPageWithExit(LOUD.body, { lang, style: LOUD.style });
      page.$('#above').showPopover?.();
      const exit = exitButtonOf(page.$('help-emergency'));
      expect(textOf(exit)).to.equal(words[lang][0]);
      expect(isCovered(page)).to.equal(false);
      exit.click();
      expect(isCovered(page), 'covered').to.equal(true);
      expect(page.document.title).to.equal(words[lang][2]);
      expect(page.$('help-emergency').getClientRects()).to.have.length(0);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  it('covers in the plain colours of the page, light or dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { style: `:root { color-scheme: ${scheme}; background: green }` });
      const probe = page.document.body.appendChild(page.document.createElement('p'));
      probe.style.background = 'Canvas';
      const canvas = page.window.getComputedStyle(probe).backgroundColor;
      exitButtonOf(page.$('help-emergency')).click();
      for (const element of [page.document.documentElement, coverOf(page)]) expect(page.window.getComputedStyle(element).backgroundColor, scheme).to.equal(canvas);
    }
  });

  it('says nothing to the page that is not asked: no focus is moved, no address, no history', async () => {
    const page = await openPageWithExit('<button id="own">Own</button><help-emergency></help-emergency>');
    page.window.focus();
    page.$('#own').focus();
    const before = locationOf(page);
    exitButtonOf(page.$('help-emergency')).click();
    expect(page.document.activeElement === page.document.body || page.document.activeElement === page.$('#own')).to.equal(true);
    expect(locationOf(page)).to.deep.equal(before);
  });

  it('stays covered though the page goes on: with a title, a body and more of its own', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>', { style: 'section { position: fixed; inset: 0; z-index: 2147483647; background: yellow }' });
    const { document, window } = page;
    exitButtonOf(page.$('help-emergency')).click();
    const changes = [
      () => (document.title = '(1) Help against trafficking'),
      () => document.documentElement.append(document.createElement('section')),
      () => (document.body.style.cssText = 'display: block'),
      () => document.body.replaceWith(document.createElement('body')),
    ];
    for (const change of changes) {
      change();
      await waitUntil(() => isCovered(page), `${change}`, { timeout: 1000 });
    }
    comesBack(page);
    wayBackOf(page).click();
    await pause(200);
    expect(document.title).to.equal('(1) Help against trafficking');
    expect([document.body, page.$('section')].map((element) => window.getComputedStyle(element).display)).to.deep.equal(['block', 'block']);
  });

  it('offers no way back at once, so that nobody meets it by a second tap', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    exitButtonOf(page.$('help-emergency')).click();
    expect(wayBackOf(page).getClientRects()).to.have.length(0);
    exitButtonOf(page.$('help-emergency')).click();
    expect(page.document.querySelectorAll(':root > dialog')).to.have.length(1);
  });

  for (const lang of ['en', 'nb'])
    it(`offers the way back to the numbers after ten seconds without another page, and puts all back, in "${lang}"`, async () => {
      const page = await openPageWithExit(`<div style="height: 500px" class="theirs">Own</div>${LOUD.body}<div style="height: 3000px"></div>`, {
        lang,
        style: ':root { overflow: auto }',
        head: `${CLOCK}<link rel="icon" href="data:image/png,theirs">${SCRIPT_TAG}`,
      });
      page.$('#banner').remove();
      page.window.scrollTo(0, 300);
      const element = page.$('help-emergency');
      const html = htmlOf(page);
      exitButtonOf(element).click();
      await setForward(page, 9000);
      expect(wayBackOf(page).getClientRects(), 'not yet').to.have.length(0);
      await setForward(page, 1500);
      expect(wayBackOf(page).getClientRects(), 'the way back is there').to.have.length(1);
      expect(isCovered(page), 'still covered').to.equal(true);
      expect(textOf(wayBackOf(page))).to.equal(words[lang][1]);
      expect(!!deepActiveElement(page.document).closest('button'), 'the focus is on it: a key may be pressed still').to.equal(false);
      expect(wayBackOf(page).getBoundingClientRect().height).to.be.at.least(44);
      wayBackOf(page).click();
      expect(!!coverOf(page), 'the sheet').to.equal(false);
      expect(page.document.title).to.equal('A host');
      expect(htmlOf(page)).to.deep.equal(html);
      expect(page.window.scrollY).to.equal(300);
      expect(element.shadowRoot.querySelector('a[href="tel:112"]').getClientRects()).to.have.length(1);
      exitButtonOf(element).click();
      expect(isCovered(page), 'covered again').to.equal(true);
    });

  it('shows the way back at once on a page that comes out of the cache, covered as it was', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    const show = (persisted) => page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted }));
    show(true);
    expect(coverOf(page)).to.equal(undefined);
    exitButtonOf(page.$('help-emergency')).click();
    show(false);
    expect(wayBackOf(page).getClientRects()).to.have.length(0);
    show(true);
    expect(isCovered(page)).to.equal(true);
    expect(wayBackOf(page).getClientRects()).to.have.length(1);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('A host');
  });

  it('leads back where a dialog of the page is modal', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><dialog id="modal">Chat</dialog>');
    page.$('#modal').showModal?.();
    exitButtonOf(page.$('help-emergency')).click();
    comesBack(page);
    expect(isOffered(page), 'a finger meets it').to.equal(true);
    page.window.focus();
    let closed = 0;
    coverOf(page).addEventListener('close', () => closed++);
    for (let i = 0; i < 2; i++) {
      await sendKeys({ press: 'Escape' });
      await pause(100);
      expect(isOffered(page), 'after Escape').to.equal(true);
      expect(!!deepActiveElement(page.document).closest('button'), 'the focus is on it').to.equal(false);
    }
    // WebKitGTK knows the property, and closes it all the same; it is opened again.
    if (engine !== 'webkit' && 'closedBy' in coverOf(page)) expect(closed, 'it is closed by nothing').to.equal(0);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('A host');
  });

  for (const css of ['div:empty { display: none }', 'div { display: none !important }', '[role=status] { position: absolute; left: -9999px }', 'dialog * { visibility: hidden; opacity: 0 }', '* { all: unset !important }'])
    it(`leads back on a page whose sheet says ${css}`, async () => {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { style: css });
      exitButtonOf(page.$('help-emergency')).click();
      comesBack(page);
      expect(isOffered(page)).to.equal(true);
      expect(page.window.getComputedStyle(coverOf(page).firstElementChild).opacity).to.equal('1');
    });

  it('leads back to the title of a page that has the neutral one', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    page.document.title = 'Information';
    exitButtonOf(page.$('help-emergency')).click();
    comesBack(page);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('Information');
  });

  it('leads back on a page that takes away what it does not know', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    exitButtonOf(page.$('help-emergency')).click();
    coverOf(page).remove();
    await waitUntil(() => isCovered(page), 'it is there again');
    comesBack(page);
    expect(isOffered(page)).to.equal(true);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('A host');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('is worth what it says where the page has a broken head and no icon', async () => {
    const page = await openPageWithExit('<support-offers></support-offers>');
    for (const link of page.document.querySelectorAll('link')) link.remove();
    exitButtonOf(page.$('support-offers')).click();
    expect(isCovered(page)).to.equal(true);
  });

  for (const [icons, violated] of [['; img-src data:', []], ['', ['violated: img-src']]])
  it(`works under the strictest policy, and violates ${violated.length ? 'it by its icon alone' : 'nothing'}`, async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>', { head: policyTag(`default-src 'none'; script-src 'self'${icons}`) + SCRIPT_TAG });
    exitButtonOf(page.$('help-emergency')).click();
    expect(isCovered(page)).to.equal(true);
    await pause(300);
    expect(page.consoleMessages.filter((line) => !violated.includes(line))).to.deep.equal([]);
  });
});

describe('the exit leads', () => {
  it('out of the page, in a window of its own', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>', { top: true, online: true });
    const { window } = page;
    exitButtonOf(page.$('help-emergency')).click();
    expect(isCovered(page)).to.equal(true);
    const left = () => {
      try {
        return window.location.pathname !== '/host-page';
      } catch {
        return true;
      }
    };
    await waitUntil(left, 'another page', { timeout: 8000 });
  });

  for (const wrong of ['http://example.org/', '/weather', 'javascript:alert(1)', 'data:text/html,x', 'weather'])
    it(`nowhere else for exit-href="${wrong}", which it says once`, async () => {
      const page = await openPageWithExit(`<help-emergency exit-href="${wrong}"></help-emergency>`);
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> /).and.include(`exit-href="${wrong}"`);
      exitButtonOf(page.$('help-emergency')).click();
      expect(isCovered(page)).to.equal(true);
      expect(page.consoleMessages).to.have.length(1);
    });

  it('takes a property too, an address or a URL', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    for (const value of ['https://example.org/', new URL('https://example.org/'), null, undefined]) page.$('help-emergency').exitHref = value;
    await page.$('help-emergency').updateComplete;
    expect(page.consoleMessages).to.deep.equal([]);
  });
});

describe('there is one exit on a page,', () => {
  it('however many elements there are', async () => {
    const page = await openPageWithExit(ELEMENTS.map((name) => `<${name}></${name}>`).join('').repeat(2));
    expect(exitButtonsOf(page)).to.have.length(1);
    expect(exitButtonsOf(page)[0].getRootNode().host === page.$('help-emergency')).to.equal(true);
  });

  it('and none where every element says exit="none"', async () => {
    const page = await openPageWithExit(ELEMENTS.map((name) => `<${name} exit="none"></${name}>`).join(''));
    expect(exitButtonsOf(page)).to.have.length(0);
  });

  it('in the next element where the first has none', async () => {
    const page = await openPageWithExit('<help-emergency exit="none"></help-emergency><support-offers></support-offers>');
    expect(carrierNamesOf(page)).to.deep.equal(['support-offers']);
  });

  it('and another value of the attribute is said, and changes nothing', async () => {
    const page = await openPageWithExit('<help-emergency exit="off"></help-emergency>');
    expect(exitButtonsOf(page)).to.have.length(1);
    expect(page.consoleMessages).to.have.length(1);
    expect(page.consoleMessages[0]).to.include('exit="off"');
  });

  it('passes on as the page scrolls, in the order of the page', async () => {
    const FAR = '<div style="height: 1500px"></div>';
    const page = await openPageWithExit(`<help-emergency></help-emergency>${FAR}<support-offers></support-offers>${FAR}`, { height: 600 });
    const holder = () => carrierNamesOf(page).join();
    expect(holder()).to.equal('help-emergency');
    page.$('support-offers').scrollIntoView();
    await waitUntil(() => holder() === 'support-offers', `the exit is in ${holder()}`);
    page.window.scrollTo(0, 0);
    await waitUntil(() => holder() === 'help-emergency', 'and back');
  });

  it('stays where the focus is', async () => {
    const FAR = '<div style="height: 1500px"></div>';
    const page = await openPageWithExit(`<help-emergency></help-emergency>${FAR}<support-offers></support-offers>${FAR}`, { height: 600 });
    page.window.focus();
    exitButtonOf(page.$('help-emergency')).focus();
    page.$('support-offers').scrollIntoView();
    await pause(400);
    expect(carrierNamesOf(page)).to.deep.equal(['help-emergency']);
    exitButtonOf(page.$('help-emergency')).blur();
    await waitUntil(() => exitButtonOf(page.$('support-offers')), 'passes on');
  });

  it('goes to another element when its own is taken away', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><support-offers></support-offers>');
    page.$('help-emergency').remove();
    await waitUntil(() => exitButtonOf(page.$('support-offers')), 'passes on');
  });

  it('moves nothing when it passes on', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><support-offers></support-offers>', { height: 3000 });
    const [first, second] = ['help-emergency', 'support-offers'].map((name) => page.$(name).getBoundingClientRect().height);
    page.$('help-emergency').exit = 'none';
    await waitUntil(() => exitButtonOf(page.$('support-offers')), 'passes on');
    expect(page.$('support-offers').getBoundingClientRect().height).to.equal(second);
    expect(first).to.be.above(0);
  });

  it("is the host's own <quick-exit> wherever that is shown, and at once another where it is hidden", async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><main><quick-exit></quick-exit></main>');
    const holders = () => carrierNamesOf(page).join();
    expect(holders()).to.equal('quick-exit');
    page.$('main').style.display = 'none';
    await waitUntil(() => holders() === 'help-emergency', `it is in ${holders()}`);
    page.$('main').style.display = '';
    await waitUntil(() => holders() === 'quick-exit', `it is in ${holders()}`);
  });
});

it('a second <quick-exit> shows nothing, until it is the only one', async () => {
  const page = await openPageWithExit('<quick-exit></quick-exit>');
  const second = page.document.createElement('quick-exit');
  page.document.body.append(second);
  await second.updateComplete;
  expect(second.getBoundingClientRect().height).to.equal(0);
  page.$('quick-exit').remove();
  await waitUntil(() => exitButtonOf(second), 'it has an exit');
  expect(second.getBoundingClientRect().height).to.be.above(48);
});

const folded = {
  'a closed <details>': ['<details><summary>More</summary>', '</details>'],
  'a box that is skipped': ['<div style="content-visibility: hidden">', '</div>'],
  'a box that is faded out': ['<div style="opacity: 0">', '</div>'],
};

for (const [where, [before, after]] of Object.entries(folded))
  it(`an element carries the exit while <quick-exit> is in ${where}`, async function () {
    const page = await openPageWithExit(`${before}<quick-exit></quick-exit>${after}<help-emergency></help-emergency>`);
    if (!page.document.body.checkVisibility) this.skip();
    await waitUntil(() => exitButtonOf(page.$('help-emergency')), 'it has the exit');
    expect(exitButtonOf(page.$('help-emergency')).getBoundingClientRect().height).to.be.at.least(48);
  });

describe('the exit is reached', () => {
  it('by a keyboard, first in its element, and pressed by it', async () => {
    const page = await openPageWithExit('<button id="own">Own</button><help-emergency></help-emergency>');
    page.window.focus();
    page.$('#own').focus();
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement(page.document) === exitButtonOf(page.$('help-emergency'))).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement(page.document).href).to.equal('tel:112');
    exitButtonOf(page.$('help-emergency')).focus();
    await sendKeys({ press: 'Enter' });
    expect(isCovered(page)).to.equal(true);
  });

  it('by name: a button in the language of its element, with what it cannot do beside it', async () => {
    for (const [lang, [label]] of Object.entries(words)) {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { lang });
      const exit = exitButtonOf(page.$('help-emergency'));
      expect([exit.localName, exit.type, textOf(exit)]).to.deep.equal(['button', 'button', label]);
      const stays = page.$('help-emergency').shadowRoot.querySelector('.disclaimer');
      expect(stays.checkVisibility?.() ?? true).to.equal(true);
      expect(textOf(stays)).to.match(lang === 'en' ? /history.*Back.*call list/ : /historikk.*Tilbake.*anropsliste/);
    }
  });
});

it('a page in a sandbox that allows nothing stays covered', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { sandbox: SANDBOX_WITHOUT_NAVIGATION });
  await waitUntil(() => exitButtonOf(page.$('help-emergency')));
  exitButtonOf(page.$('help-emergency')).click();
  await pause(500);
  expect(isCovered(page)).to.equal(true);
  expect(page.consoleMessages.filter((line) => line.startsWith('un'))).to.deep.equal([]);
});

describe('a page that has broken what the exit needs', () => {
  const broken = {
    IntersectionObserver: 'delete window.IntersectionObserver;',
    'the top layer': "HTMLElement.prototype.showPopover = () => { throw new Error('broken') };",
    'new shadow roots': "addEventListener('load', () => setTimeout(() => (Element.prototype.attachShadow = () => { throw new Error('broken') })));",
  };
  for (const [what, script] of Object.entries(broken))
    it(`shows its numbers, and is covered by one tap (${what})`, async () => {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { head: `<script>${script}</script>${SCRIPT_TAG}` });
      await pause(100);
      const element = page.$('help-emergency');
      expect(element.shadowRoot.querySelector('a[href="tel:112"]').getClientRects()).to.have.length(1);
      exitButtonOf(element).click();
      expect(page.window.getComputedStyle(page.document.body).display).to.equal('none');
      expect(page.consoleMessages).to.deep.equal([]);
    });
});
