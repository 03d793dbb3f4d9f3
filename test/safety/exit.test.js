import { CLOCK, setForward } from '../support/browser/clock.js';
import { contentOf, ELEMENTS, textOf } from '../support/browser/content.js';
import { engine } from '../support/browser/exceptions.js';
import { deepActiveElement } from '../support/browser/focus.js';
import { press } from '../support/browser/keys.js';
import { expect, locationOf, openPage, pause, waitUntil, waitUntilPainted } from '../support/browser/page.js';
import { dispatchClick, dispatchPress } from '../support/browser/pointer.js';
import { coverOf, exitButtonOf, exitButtonsOf, isCovered, openPageWithExit, SANDBOX_WITHOUT_NAVIGATION, wayBackOf } from '../support/browser/quick-exit.js';
import { policyTag, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** A page that covers others: with the highest z-index, in the top layer, and with colours of its own. */
const INTRUSIVE_PAGE = {
  style: `:root { background: url(data:,) red; filter: invert(1); color-scheme: dark } :root::before { content: "A host"; position: fixed; z-index: 2147483647 }
    div, button { display: none !important } body > div { display: block !important; visibility: visible !important }`,
  body: `<help-emergency></help-emergency>
    <div id="banner" style="position: fixed; inset: 0; z-index: 2147483647; background: yellow">We value your privacy</div>
    <div id="above" popover="manual">Something in the top layer</div>`,
};

/** The HTML of a page. The icons are apart: uncovering puts them at the end of the head. */
const htmlOf = ({ document }) => {
  const icons = [...document.querySelectorAll('link')].map(({ outerHTML }) => outerHTML);
  const html = icons.reduce((text, icon) => text.replace(icon, ''), document.documentElement.outerHTML);
  return { icons, html: html.replace(/ style=""/g, '') };
};

/** Makes a page believe that it returns from the back/forward cache: the way back is shown. */
const restoreFromCache = ({ window }) => window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));

/** Whether a tap reaches the way back. */
const isWayBackTappable = (page) => {
  const { left, top, width, height } = wayBackOf(page).getBoundingClientRect();
  return height > 40 && coverOf(page).contains(page.document.elementFromPoint(left + width / 2, top + height / 2));
};

/** The way back, which a covered page offers when it returns from the back/forward cache. */
const wayBackAfterCacheOf = (page) => {
  restoreFromCache(page);
  return wayBackOf(page);
};

const { href: WEATHER } = (await (await fetch('/dist/facts.json')).json()).neutralPage;

/** Exit, way back and page title. */
const labels = { en: ['Leave this page', 'Show the page', 'Information'], nb: ['Forlat siden', 'Vis siden', 'Informasjon'] };

describe('one tap on the exit', () => {
  for (const lang of ['en', 'nb'])
    it(`covers the page in the same task, in "${lang}"`, async () => {
      const page = await openPageWithExit(INTRUSIVE_PAGE.body, { lang, style: INTRUSIVE_PAGE.style });
      page.$('#above').showPopover?.();
      const exit = exitButtonOf(page.$('help-emergency'));
      expect(textOf(exit)).to.equal(labels[lang][0]);
      expect(isCovered(page)).to.equal(false);
      exit.click();
      expect(isCovered(page), 'covered').to.equal(true);
      expect(page.document.title).to.equal(labels[lang][2]);
      expect(page.$('help-emergency').getClientRects()).to.have.length(0);
      expect(page.consoleMessages).to.deep.equal([]);
    });

  it('covers the page in the default background colour of its colour scheme', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { style: `:root { color-scheme: ${scheme}; background: green }` });
      const probe = page.document.body.appendChild(page.document.createElement('p'));
      probe.style.background = 'Canvas';
      const canvas = page.window.getComputedStyle(probe).backgroundColor;
      exitButtonOf(page.$('help-emergency')).click();
      for (const element of [page.document.documentElement, coverOf(page)]) expect(page.window.getComputedStyle(element).backgroundColor, scheme).to.equal(canvas);
    }
  });

  it('does not focus another control, nor change the address or the history', async () => {
    const page = await openPageWithExit('<button id="host-button">Own</button><help-emergency></help-emergency>');
    page.window.focus();
    page.$('#host-button').focus();
    const before = locationOf(page);
    exitButtonOf(page.$('help-emergency')).click();
    expect(page.document.activeElement === page.document.body || page.document.activeElement === page.$('#host-button')).to.equal(true);
    expect(locationOf(page)).to.deep.equal(before);
  });

  it('keeps the page covered when the page changes its title, its body or its elements', async () => {
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
    restoreFromCache(page);
    wayBackOf(page).click();
    await pause(200);
    expect(document.title).to.equal('A host');
    expect([document.body, page.$('section')].map((element) => window.getComputedStyle(element).display)).to.deep.equal(['block', 'block']);
  });

  it('does not offer the way back at once, where a second tap could reach it', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    exitButtonOf(page.$('help-emergency')).click();
    expect(wayBackOf(page).getClientRects()).to.have.length(0);
    exitButtonOf(page.$('help-emergency')).click();
    expect(page.document.querySelectorAll(':root > dialog')).to.have.length(1);
  });

  for (const lang of ['en', 'nb'])
    it(`offers the way back after ten seconds, which restores the page, in "${lang}"`, async () => {
      const page = await openPageWithExit(`<div style="height: 500px" class="theirs">Own</div>${INTRUSIVE_PAGE.body}<div style="height: 3000px"></div>`, {
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
      expect(wayBackOf(page).getClientRects(), 'the way back is not shown yet').to.have.length(0);
      await setForward(page, 1500);
      expect(wayBackOf(page).getClientRects(), 'the way back is shown').to.have.length(1);
      expect(isCovered(page), 'still covered').to.equal(true);
      expect(textOf(wayBackOf(page))).to.equal(labels[lang][1]);
      expect(!!deepActiveElement(page.document).closest('button'), 'the way back has the focus, and the next key press would use it').to.equal(false);
      expect(wayBackOf(page).getBoundingClientRect().height).to.be.at.least(44);
      wayBackOf(page).click();
      expect(!!coverOf(page), 'the cover').to.equal(false);
      expect(page.document.title).to.equal('A host');
      expect(htmlOf(page)).to.deep.equal(html);
      expect(page.window.scrollY).to.equal(300);
      expect(element.shadowRoot.querySelector('a[href="tel:112"]').getClientRects()).to.have.length(1);
      exitButtonOf(element).click();
      expect(isCovered(page), 'covered again').to.equal(true);
    });

  it('offers the way back at once on a covered page that returns from the back/forward cache', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    const dispatchPageShow = (persisted) => page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted }));
    dispatchPageShow(true);
    expect(coverOf(page)).to.equal(undefined);
    exitButtonOf(page.$('help-emergency')).click();
    dispatchPageShow(false);
    expect(wayBackOf(page).getClientRects()).to.have.length(0);
    dispatchPageShow(true);
    expect(isCovered(page)).to.equal(true);
    expect(wayBackOf(page).getClientRects()).to.have.length(1);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('A host');
  });

  it('offers the way back above a modal dialog of the page', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><dialog id="modal">Chat</dialog>');
    page.$('#modal').showModal?.();
    exitButtonOf(page.$('help-emergency')).click();
    restoreFromCache(page);
    expect(isWayBackTappable(page), 'a tap reaches the way back').to.equal(true);
    page.window.focus();
    let closed = 0;
    coverOf(page).addEventListener('close', () => closed++);
    for (let i = 0; i < 2; i++) {
      await press('Escape');
      await pause(100);
      await waitUntil(() => isWayBackTappable(page), 'a tap reaches the way back after Escape');
      expect(!!deepActiveElement(page.document).closest('button'), 'the way back has the focus').to.equal(false);
    }
    // WebKitGTK has the property and closes the dialog all the same; the exit opens it again.
    if (engine !== 'webkit' && 'closedBy' in coverOf(page)) expect(closed, 'nothing closes the cover').to.equal(0);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('A host');
  });

  for (const css of ['div:empty { display: none }', 'div { display: none !important }', '[role=status] { position: absolute; left: -9999px }', 'dialog * { visibility: hidden; opacity: 0 }', '* { all: unset !important }'])
    it(`offers the way back on a page with the style ${css}`, async () => {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { style: css });
      exitButtonOf(page.$('help-emergency')).click();
      restoreFromCache(page);
      expect(isWayBackTappable(page)).to.equal(true);
      expect(page.window.getComputedStyle(coverOf(page).firstElementChild).opacity).to.equal('1');
    });

  it('restores the title of a page whose title is the neutral one', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    page.document.title = 'Information';
    exitButtonOf(page.$('help-emergency')).click();
    restoreFromCache(page);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('Information');
  });

  it('restores the cover, and the way back, on a page that removes it', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    exitButtonOf(page.$('help-emergency')).click();
    coverOf(page).remove();
    await waitUntil(() => isCovered(page), 'the page is covered again');
    restoreFromCache(page);
    expect(isWayBackTappable(page)).to.equal(true);
    wayBackOf(page).click();
    expect(page.document.title).to.equal('A host');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('covers a page without icons and with a broken head', async () => {
    const page = await openPageWithExit('<support-offers></support-offers>');
    for (const link of page.document.querySelectorAll('link')) link.remove();
    exitButtonOf(page.$('support-offers')).click();
    expect(isCovered(page)).to.equal(true);
  });

  for (const [icons, violated] of [['; img-src data:', []], ['', ['violated: img-src']]])
  it(`works under the strictest Content-Security-Policy, and violates ${violated.length ? 'it only with its icon' : 'nothing'}`, async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>', { head: policyTag(`default-src 'none'; script-src 'self'${icons}`) + SCRIPT_TAG });
    exitButtonOf(page.$('help-emergency')).click();
    expect(isCovered(page)).to.equal(true);
    await pause(300);
    expect(page.consoleMessages.filter((line) => !violated.includes(line))).to.deep.equal([]);
  });
});

describe('the exit', () => {
  it('leads to another page, in a window', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>', { top: true, online: true });
    const { window } = page;
    exitButtonOf(page.$('help-emergency')).click();
    expect(isCovered(page)).to.equal(true);
    const hasLeft = () => {
      try {
        return window.location.pathname !== '/host-page';
      } catch {
        return true;
      }
    };
    await waitUntil(hasLeft, 'the window shows another page', { timeout: 8000 });
  });

  for (const invalid of ['http://example.org/', '/weather', 'javascript:alert(1)', 'data:text/html,x', 'weather'])
    it(`ignores exit-href="${invalid}" with one warning, and covers the page`, async () => {
      const page = await openPageWithExit(`<help-emergency exit-href="${invalid}"></help-emergency>`);
      expect(page.consoleMessages).to.have.length(1);
      expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> /).and.include(`exit-href, no https: address of another page: "${invalid}"`);
      exitButtonOf(page.$('help-emergency')).click();
      expect(isCovered(page)).to.equal(true);
      expect(page.consoleMessages).to.have.length(1);
    });

  it('accepts an address or a URL object in the exitHref property', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency>');
    for (const value of ['https://example.org/', new URL('https://example.org/'), null, undefined]) page.$('help-emergency').exitHref = value;
    await page.$('help-emergency').updateComplete;
    expect(page.consoleMessages).to.deep.equal([]);
  });
});

/** The names of the elements that show an exit. */
const exitNamesOf = (page) => exitButtonsOf(page).map((exit) => exit.getRootNode().host.localName);

describe('the exits of a page', () => {
  it('are one in each help element', async () => {
    const page = await openPageWithExit(ELEMENTS.map((name) => `<${name}></${name}>`).join('').repeat(2));
    expect(exitNamesOf(page)).to.deep.equal([...ELEMENTS, ...ELEMENTS]);
  });

  it('are none when every element has exit="none"', async () => {
    const page = await openPageWithExit(ELEMENTS.map((name) => `<${name} exit="none"></${name}>`).join(''));
    expect(exitButtonsOf(page)).to.have.length(0);
  });

  it('stay with another value of the attribute, which the console warns about', async () => {
    const page = await openPageWithExit('<help-emergency exit="off"></help-emergency>');
    expect(exitButtonsOf(page)).to.have.length(1);
    expect(page.consoleMessages).to.have.length(1);
    expect(page.consoleMessages[0]).to.include('exit, not none: "off"');
  });

  it("are the host's <quick-exit> alone, or those of the elements while <quick-exit> is hidden", async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><support-offers></support-offers><main><quick-exit></quick-exit></main>');
    const waitForExits = (...names) => waitUntil(() => exitNamesOf(page).join() === names.join(), `exits in ${names.join()}`);
    await waitForExits('quick-exit');
    page.$('main').style.display = 'none';
    await waitForExits('help-emergency', 'support-offers');
    page.$('main').style.display = '';
    await waitForExits('quick-exit');
  });
});

it('a second <quick-exit> is empty until it is the only one', async () => {
  const page = await openPageWithExit('<quick-exit></quick-exit>');
  const second = page.document.createElement('quick-exit');
  page.document.body.append(second);
  await second.updateComplete;
  expect(second.getBoundingClientRect().height).to.equal(0);
  page.$('quick-exit').remove();
  await waitUntil(() => exitButtonOf(second), 'the second <quick-exit> shows the exit');
  expect(second.getBoundingClientRect().height).to.be.above(48);
});

const hidingBoxes = {
  'a closed <details>': ['<details><summary>More</summary>', '</details>'],
  'a box with content-visibility: hidden': ['<div style="content-visibility: hidden">', '</div>'],
  'a box with opacity: 0': ['<div style="opacity: 0">', '</div>'],
};

for (const [where, [before, after]] of Object.entries(hidingBoxes))
  it(`an element shows its exit while <quick-exit> is in ${where}`, async function () {
    const page = await openPageWithExit(`${before}<quick-exit></quick-exit>${after}<help-emergency></help-emergency>`);
    if (!page.document.body.checkVisibility) this.skip();
    await waitUntil(() => exitButtonOf(page.$('help-emergency')), '<help-emergency> shows the exit');
    expect(exitButtonOf(page.$('help-emergency')).getBoundingClientRect().height).to.be.at.least(48);
  });

describe('the exit can be used', () => {
  it('by keyboard, as the first control of its element', async () => {
    const page = await openPageWithExit('<button id="host-button">Own</button><help-emergency></help-emergency>');
    page.window.focus();
    page.$('#host-button').focus();
    await press('Tab');
    expect(deepActiveElement(page.document) === exitButtonOf(page.$('help-emergency'))).to.equal(true);
    for (const next of ['select', 'a']) {
      await press('Tab');
      expect(deepActiveElement(page.document).localName).to.equal(next);
    }
    expect(deepActiveElement(page.document).href).to.equal('tel:112');
    exitButtonOf(page.$('help-emergency')).focus();
    await press('Enter');
    expect(isCovered(page)).to.equal(true);
  });

  it('by Space, which does not scroll the page', async () => {
    const page = await openPageWithExit('<help-emergency></help-emergency><div style="height: 3000px"></div>');
    page.window.focus();
    exitButtonOf(page.$('help-emergency')).focus();
    await press(' ');
    expect(isCovered(page)).to.equal(true);
    wayBackAfterCacheOf(page).click();
    expect(page.window.scrollY).to.equal(0);
  });

  it('by its accessible name, in the language of its element, with the disclaimer shown', async () => {
    for (const [lang, [label]] of Object.entries(labels)) {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { lang });
      const exit = exitButtonOf(page.$('help-emergency'));
      expect([exit.localName, exit.getAttribute('role'), exit.rel, exit.referrerPolicy, textOf(exit)]).to.deep.equal(['a', 'button', 'noopener noreferrer', 'no-referrer', label]);
      expect(exit.href).to.equal(WEATHER);
      const { shadowRoot } = page.$('help-emergency');
      const notes = [...shadowRoot.querySelectorAll('p')].filter((note) => /history|historikk/.test(note.textContent));
      expect(notes, 'the disclaimer stands once').to.have.length(1);
      expect(textOf(notes[0])).to.match(lang === 'en' ? /history.*Back.*call log/ : /historikk.*Tilbake.*anropslogg/);
      const rosa = shadowRoot.querySelector('[href="tel:+4722331160"]');
      expect(rosa.compareDocumentPosition(notes[0]) & Node.DOCUMENT_POSITION_FOLLOWING, 'after ROSA in the DOM').to.be.above(0);
      expect(notes[0].getBoundingClientRect().top, 'below ROSA on the screen').to.be.at.least(rosa.getBoundingClientRect().bottom);
    }
  });
});

it('a page in a sandbox that allows no navigation stays covered', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { sandbox: SANDBOX_WITHOUT_NAVIGATION });
  await waitUntil(() => exitButtonOf(page.$('help-emergency')));
  exitButtonOf(page.$('help-emergency')).click();
  await pause(500);
  expect(isCovered(page)).to.equal(true);
  expect(page.consoleMessages.filter((line) => line.startsWith('un'))).to.deep.equal([]);
});

/** Listeners of a host that take a press of the exit away, or make something else of it. */
const hostListeners = {
  'stops every click at the document, while it is captured': "document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); hear(); }, true);",
  'stops every click at the window, while it is captured, and was added later': "addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); hear(); }, true);",
  'stops every click at the element': "document.querySelector('help-emergency').addEventListener(type, (event) => { event.preventDefault(); event.stopPropagation(); hear(); }, true);",
  'leads every link by a router': "document.addEventListener(type, (event) => { const link = event.composedPath().find(({ href }) => href); if (link) { event.preventDefault(); hear(); } });",
};

describe('a page whose script', () => {
  for (const [what, code] of Object.entries(hostListeners))
    for (const [how, types, pressExit] of [
      ['a click', ['click'], (exit) => exit.click()],
      ['the middle button', ['auxclick'], (exit) => exit.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true, composed: true }))],
      ['Enter', ['keydown'], (exit) => exit.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }))],
      ['Space', ['keydown'], (exit) => exit.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true, composed: true }))],
    ])
      it(`${what} is covered by ${how}`, async () => {
        const page = await openPageWithExit('<help-emergency></help-emergency>', {
          head: `${SCRIPT_TAG}<script>window.heard = 0; const hear = () => heard++; addEventListener('load', () => { for (const type of ${JSON.stringify(types)}) { ${code} } })</script>`,
        });
        pressExit(exitButtonOf(page.$('help-emergency')));
        expect(isCovered(page)).to.equal(true);
        expect(page.window.heard, "the host's listener hears the press").to.equal(0);
      });
});

for (const [where, options] of [['a closed shadow root of the host', { mode: 'closed' }], ['an open shadow root of the host', { mode: 'open' }]])
  it(`a press in ${where} covers the page, and the focus returns there`, async () => {
    const page = await openPageWithExit('<p id="host"></p>');
    const root = page.$('#host').attachShadow(options);
    root.innerHTML = '<button>Own</button><help-emergency></help-emergency>';
    const element = root.querySelector('help-emergency');
    await contentOf(element);
    await waitUntilPainted(page);
    const exit = exitButtonOf(element);
    for (const Type of [PointerEvent, MouseEvent]) exit.dispatchEvent(new Type(Type === PointerEvent ? 'pointerdown' : 'click', { detail: 1, bubbles: true, cancelable: true, composed: true }));
    expect(isCovered(page)).to.equal(true);
    wayBackAfterCacheOf(page).click();
    if (options.mode === 'closed') return;
    page.window.focus();
    root.querySelector('button').focus();
    exit.click();
    wayBackAfterCacheOf(page).click();
    expect(deepActiveElement(page.document) === root.querySelector('button'), 'the focus returns').to.equal(true);
  });

it('a tap that began elsewhere does not leave where the exit came under the finger', async () => {
  const page = await openPageWithExit('<help-emergency></help-emergency>');
  const exit = exitButtonOf(page.$('help-emergency'));
  await waitUntilPainted(page);
  dispatchPress(exit.getRootNode().querySelector('[href="tel:112"]'));
  dispatchClick(exit);
  expect(isCovered(page)).to.equal(false);
  dispatchPress(exit.querySelector('span'));
  dispatchClick(exit);
  expect(isCovered(page)).to.equal(true);
});

it('a right click does not leave, and a key other than Enter and Space does not', async () => {
  const page = await openPageWithExit('<help-emergency></help-emergency>');
  const exit = exitButtonOf(page.$('help-emergency'));
  exit.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true, cancelable: true, composed: true }));
  exit.dispatchEvent(new MouseEvent('contextmenu', { button: 2, bubbles: true, cancelable: true, composed: true }));
  exit.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, composed: true }));
  expect(isCovered(page)).to.equal(false);
});

it('leaving, coming back and leaving again covers the page each time', async () => {
  const page = await openPageWithExit('<button>Own</button><help-emergency></help-emergency>');
  page.window.focus();
  for (let i = 0; i < 3; i++) {
    page.$('button').focus();
    exitButtonOf(page.$('help-emergency')).click();
    expect(isCovered(page), `covered, ${i}`).to.equal(true);
    expect(wayBackOf(page).getClientRects(), 'the way back is not offered yet').to.have.length(0);
    wayBackAfterCacheOf(page).click();
    expect(coverOf(page), 'the cover').to.equal(undefined);
    expect(page.document.title).to.equal('A host');
    expect(page.document.activeElement === page.$('button'), 'the focus comes back').to.equal(true);
  }
});

it('the cover has a neutral name and its own language', async () => {
  const page = await openPageWithExit('<help-emergency lang="nb"></help-emergency>', { html: 'lang="fr"', head: SCRIPT_TAG });
  await contentOf(page.$('help-emergency'), 'nb');
  exitButtonOf(page.$('help-emergency')).click();
  expect([coverOf(page).lang, coverOf(page).getAttribute('aria-label')]).to.deep.equal(['nb', 'Informasjon']);
});

it('the cover pauses every audio and video, in shadow roots too, and none goes on by itself', async () => {
  const page = await openPageWithExit('<form><input name="matches"><input name="shadowRoot"></form><audio></audio><section><video></video></section><p id="host"></p><help-emergency></help-emergency>');
  const root = page.$('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div></div>';
  root.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<video></video>';
  const media = [page.$('audio'), page.$('video'), root.firstChild.shadowRoot.firstChild];
  const calls = [];
  for (const each of media) for (const name of ['play', 'pause']) each[name] = () => calls.push([name, media.indexOf(each)]);
  exitButtonOf(page.$('help-emergency')).click();
  wayBackAfterCacheOf(page).click();
  expect(calls).to.deep.equal([['pause', 0], ['pause', 1], ['pause', 2]]);
});

/** What a host declares, which a script that asks by the bare name would find; and a method of elements that MooTools replaces. */
const DECLARATIONS = `let stop = "theirs"; var open = "theirs"; function scrollTo() { throw new Error("theirs") } let parent = "theirs"; let name = "theirs";
  Element.prototype.scrollTo = function (x, y) { this.scrollLeft = x; this.scrollTop = y; };`;
const CLOBBERING = '<img name="head"><img name="activeElement"><img name="scrollingElement">';

for (const [when, before, after] of [['before', `<script>${DECLARATIONS}</script>`, ''], ['after', '', `<script>addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { text: ${JSON.stringify(DECLARATIONS)} })))</script>`]])
  it(`a host that declares names ${when} our script changes nothing`, async () => {
    const page = await openPageWithExit(`<div style="height: 500px">Own</div><help-emergency></help-emergency><div style="height: 3000px"></div>${CLOBBERING}`, { head: before + SCRIPT_TAG + after });
    await pause(50);
    page.window.scrollTo = undefined;
    page.document.documentElement.scrollTop = 300;
    exitButtonOf(page.$('help-emergency')).click();
    expect(isCovered(page)).to.equal(true);
    wayBackAfterCacheOf(page).click();
    expect(page.document.querySelector('title').textContent).to.equal('A host');
    expect(page.window.scrollY).to.equal(300);
    expect(page.window.getComputedStyle(page.document.body).display).to.equal('block');
    expect(page.consoleMessages).to.deep.equal([]);
  });

describe('a step that the host has broken stops no other', () => {
  const broken = {
    'scroll() of an element': "Element.prototype.scroll = () => { throw new Error('broken') };",
    'focus()': "HTMLElement.prototype.focus = () => { throw new Error('broken') };",
    'stop()': "window.stop = () => { throw new Error('broken') };",
    'replaceWith()': "Element.prototype.replaceWith = () => { throw new Error('broken') };",
    'the title': "{ const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'title'); Object.defineProperty(Document.prototype, 'title', { get, set() { throw new Error('broken') } }); }",
  };
  for (const [what, code] of Object.entries(broken))
    it(what, async () => {
      const page = await openPageWithExit('<video></video><help-emergency></help-emergency><div style="height: 3000px"></div>', { head: `<script>${code}</script>${SCRIPT_TAG}` });
      let paused = 0;
      page.$('video').pause = () => paused++;
      page.document.scrollingElement.scrollTop = 100;
      exitButtonOf(page.$('help-emergency')).click();
      const { document, window } = page;
      expect(window.getComputedStyle(document.body).display).to.equal('none');
      expect(paused).to.equal(1);
      wayBackAfterCacheOf(page).click();
      await pause(120);
      expect(coverOf(page), 'the cover').to.equal(undefined);
      expect(window.getComputedStyle(document.body).display).to.equal('block');
      expect(document.title).to.equal('A host');
      if (what !== 'scroll() of an element') expect(window.scrollY).to.equal(100);
      expect(page.consoleMessages).to.deep.equal([]);
    });
});

describe('a page that breaks what the exit needs', () => {
  const breakages = {
    IntersectionObserver: 'delete window.IntersectionObserver;',
    'showPopover()': "HTMLElement.prototype.showPopover = () => { throw new Error('broken') };",
    'attachShadow()': "addEventListener('load', () => setTimeout(() => (Element.prototype.attachShadow = () => { throw new Error('broken') })));",
  };
  for (const [what, script] of Object.entries(breakages))
    it(`shows the numbers, and is covered by one tap (${what})`, async () => {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { head: `<script>${script}</script>${SCRIPT_TAG}` });
      await pause(100);
      const element = page.$('help-emergency');
      expect(element.shadowRoot.querySelector('a[href="tel:112"]').getClientRects()).to.have.length(1);
      exitButtonOf(element).click();
      expect(page.window.getComputedStyle(page.document.body).display).to.equal('none');
      expect(page.consoleMessages).to.deep.equal([]);
    });
});

describe('on a page without a <head>', () => {
  it('the exit hides the content and throws nothing', async function () {
    // WebKit navigates out of the sandbox of this test.
    if (engine === 'webkit') this.skip();
    const page = await openPageWithExit('<help-emergency></help-emergency>', { online: true });
    page.document.head.remove();
    exitButtonOf(page.$('help-emergency')).click();
    expect(page.window.getComputedStyle(page.document.body).display).to.equal('none');
    await pause(50);
    expect(page.consoleMessages.filter((line) => /^un(caught|handled)/.test(line))).to.deep.equal([]);
  });
});
