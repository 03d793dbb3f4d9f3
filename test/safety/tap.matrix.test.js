import { nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { contentOf, controlsOf, hasBox } from '../support/browser/content.js';
import { centreOf, toTestPage } from '../support/browser/geometry.js';
import { press } from '../support/browser/keys.js';
import { chooseLanguage } from '../support/browser/languages.js';
import { expect, openPage, pause, waitUntil } from '../support/browser/page.js';
import { CLICK_RECORDER, dispatchClick, dispatchPress, pointers, tap } from '../support/browser/pointer.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, SANDBOX_WITHOUT_NAVIGATION } from '../support/browser/quick-exit.js';
import { holdLocales, releaseLocales, SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';

/** Loads our script on the first touch, as some optimisers do. */
const LOAD_ON_FIRST_TOUCH = `<script>
  addEventListener('pointerdown', () => document.head.append(Object.assign(document.createElement('script'), { src: '/dist/help-widgets.js' })), { once: true });
</script>`;

/** What arrives during a tap. `headFor` takes the variant whose locale files are held. */
const arrivals = {
  'the script starts': { headFor: () => LOAD_ON_FIRST_TOUCH, lang: 'en' },
  'the locale file arrives': { headFor: variantTag, lang: 'nb' },
  'the script starts and the locale file arrives': { headFor: (variant) => LOAD_ON_FIRST_TOUCH.replace('dist', `copies/${variant}`), lang: 'nb' },
};

/** No page is taller than the viewport of the test page, so that every point can be touched. */
const HEIGHT = 560;
/** Large enough for the exit, both tiles, 02800 and the rows, with the fonts of any browser. */
const SIZE_WITH_ROWS = { width: 780, height: HEIGHT };

/** A fallback so tall that it shows this number wherever the content has a control later. */
const fallbackHtml = (href) => `<help-emergency>${`<a href="${href}" style="display: block; height: 40px; margin: 0">Call</a>`.repeat(16)}</help-emergency>`;

/** Opens a page and adds the element after its load event, which would wait for a held locale file. */
const openPageWithFallback = async (href, { head, lang }) => {
  const page = await openPage('', { head: CLICK_RECORDER + OFFLINE_SCRIPT + head, lang, sandbox: SANDBOX_WITHOUT_NAVIGATION, ...SIZE_WITH_ROWS });
  page.document.body.innerHTML = fallbackHtml(href);
  await nextFrame();
  return page;
};

/** Waits until the content is painted and the tap guard has ended. */
const waitForGuardEnd = async (page) => {
  // Not by frames of the page, as waitUntilPainted(): one of the pages has none.
  await nextFrame();
  await pause(50);
  await setForward(page, 3500);
};

/** The controls of the element in the viewport: what each does, and its centre. */
const controlsInViewport = async (lang) => {
  const page = await openPageWithFallback('tel:112', { head: SCRIPT_TAG, lang });
  const content = await contentOf(page.$('help-emergency'), lang);
  const controls = [...content.querySelectorAll('a, button, summary')].filter((control) => hasBox(control) && centreOf(control)[1] < HEIGHT);
  const found = controls.map((control) => [control.matches('.leave') ? 'leave' : (control.getAttribute('href') ?? control.className), centreOf(control)]);
  page.frame.remove();
  return found;
};

afterEach(() => resetMouse());

for (const [pointer, send] of Object.entries(pointers))
  for (const [event, { headFor, lang }] of Object.entries(arrivals))
    it(`a ${pointer} that is down on the fallback while ${event} dials the pressed number or nothing`, async function () {
      this.timeout(60000);
      const controls = await controlsInViewport(lang);
      expect(controls.map(([what]) => what)).to.include.members(['leave', 'tel:112', 'tel:+4722331160', 'tel:02800']);
      for (const [what, point] of controls)
        for (const touched of ['tel:112', 'tel:+4722331160']) {
          const page = await openPageWithFallback(touched, { head: headFor(await holdLocales()), lang });
          expect(hasBox(page.$('a')), 'the fallback').to.equal(true);
          const at = toTestPage(page, point);
          await send('down', at);
          await releaseLocales();
          const content = await contentOf(page.$('help-emergency'), lang);
          await nextFrame();
          await send('up', at);
          await pause(50);
          expect(page.window.usedControls.filter((used) => used !== touched), `down on ${touched}, up on ${what}`).to.deep.equal([]);
          expect(isCovered(page), `down on ${touched}, up on ${what} leaves`).to.equal(false);

          // The next tap dials.
          page.window.usedControls.length = 0;
          await tap(page, content.querySelector('.rosa'), send);
          await waitUntil(() => page.window.usedControls.length, 'the next tap dials');
          expect(page.window.usedControls).to.deep.equal(['tel:+4722331160']);
          page.frame.remove();
        }
    });

it('a touch dials the pressed number or nothing while a script blocks the page after the first rendering', async () => {
  const loadAndBlock = LOAD_ON_FIRST_TOUCH.replace('src:', 'onload: () => setTimeout(() => { for (const end = performance.now() + 700; performance.now() < end; ); }), src:');
  for (const [what, point] of await controlsInViewport('en')) {
    const page = await openPageWithFallback('tel:112', { head: loadAndBlock, lang: 'en' });
    const at = toTestPage(page, point);
    await pointers.touch('down', at);
    await pause(120);
    await pointers.touch('up', at);
    await contentOf(page.$('help-emergency'));
    await pause(300);
    expect(page.window.usedControls.filter((used) => used !== 'tel:112'), `down on tel:112, up on ${what}`).to.deep.equal([]);
    page.frame.remove();
  }
}).timeout(60000);

const CALLS = ['tel:112', 'tel:+4722331160'];

it('the Enter key dials as soon as the content is rendered', async () => {
  const page = await openPageWithFallback('tel:112', { head: SCRIPT_TAG, lang: 'en' });
  const content = await contentOf(page.$('help-emergency'));
  page.window.focus();
  for (const href of CALLS) {
    content.querySelector(`[href="${href}"]`).focus();
    await press('Enter');
  }
  expect(page.window.usedControls).to.deep.equal(CALLS);
});

it("a screen reader's click, without a pointer event, dials in the frame of the first rendering", async () => {
  const page = await openPage(fallbackHtml('tel:112'), { head: `${CLICK_RECORDER}${SCRIPT_TAG}<script>
    customElements.whenDefined('help-emergency').then(async () => {
      const element = document.querySelector('help-emergency');
      await element.updateComplete;
      for (const call of element.shadowRoot.querySelectorAll('.calls a')) call.click();
    });
  </script>` });
  await waitUntil(() => page.window.usedControls.length);
  expect(page.window.usedControls).to.deep.equal(CALLS);
});

const brokenClocks = {
  'whose events have no timeStamp': "Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 0 });",
  'whose performance.now() is an hour ahead': 'const now = performance.now; performance.now = () => now.call(performance) + 3600000;',
  'whose requestAnimationFrame() never calls back': 'window.requestAnimationFrame = () => 0;',
};

for (const [what, code] of Object.entries(brokenClocks))
  it(`a tap dials three seconds after rendering on a page ${what}`, async () => {
    const page = await openPage('<help-emergency></help-emergency>', { head: `${CLOCK}${CLICK_RECORDER}<script>${code}</script>${SCRIPT_TAG}`, height: HEIGHT });
    const content = await contentOf(page.$('help-emergency'));
    await waitForGuardEnd(page);
    await tap(page, content.querySelector('.rosa'));
    await waitUntil(() => page.window.usedControls.length, 'the tap dials');
    expect(page.window.usedControls).to.deep.equal(['tel:+4722331160']);
  });

it('content that changes again within three seconds is guarded for three more', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: CLOCK + CLICK_RECORDER + SCRIPT_TAG });
  const element = page.$('help-emergency');
  await contentOf(element);
  await setForward(page, 2000);
  element.lang = 'nb';
  const content = await contentOf(element, 'nb');
  await setForward(page, 1800);
  // The finger went down before this control was there.
  dispatchClick(content.querySelector('.rosa'));
  expect(page.window.usedControls).to.deep.equal([]);
});

const pagesThatDial = {
  'that stops the propagation of pointer events': `${SCRIPT_TAG}<script>document.addEventListener('pointerdown', (event) => event.stopPropagation(), true)</script>`,
  'without requestAnimationFrame()': `<script>delete window.requestAnimationFrame;</script>${SCRIPT_TAG}`,
};

for (const [what, head] of Object.entries(pagesThatDial))
  it(`a tap on new content dials on a page ${what}`, async () => {
    const page = await openPage('', { head: CLICK_RECORDER + head, height: HEIGHT });
    page.document.body.innerHTML = '<help-emergency></help-emergency>';
    const content = await contentOf(page.$('help-emergency'));
    await nextFrame();
    await nextFrame();
    await tap(page, content.querySelector('.rosa'));
    await waitUntil(() => page.window.usedControls.length, 'the tap dials');
  });

it('content in another language with as many controls is guarded', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: CLOCK + CLICK_RECORDER + SCRIPT_TAG, lang: 'nb' });
  const element = page.$('help-emergency');
  const before = controlsOf(await contentOf(element, 'nb'));
  await waitForGuardEnd(page);
  chooseLanguage(element, 'en');
  const content = await contentOf(element, 'en');
  expect(controlsOf(content).length).to.equal(before.length);
  page.window.usedControls.length = 0;
  // The finger went down before this control was there.
  dispatchClick(content.querySelector('.rosa'));
  expect(page.window.usedControls).to.deep.equal([]);
});

it('a tap on a row opens it as soon as the content is painted', async () => {
  const page = await openPage('', SIZE_WITH_ROWS);
  page.document.body.innerHTML = '<help-emergency></help-emergency>';
  const row = (await contentOf(page.$('help-emergency'))).querySelector('.row');
  await nextFrame();
  await nextFrame();
  await tap(page, row);
  await waitUntil(() => row.closest('details').open);
});

it('a tap on a row opens it although the language of the page changes during the tap', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: CLOCK + SCRIPT_TAG, ...SIZE_WITH_ROWS });
  const element = page.$('help-emergency');
  const row = (await contentOf(element)).querySelector('.row');
  await waitForGuardEnd(page);
  const at = toTestPage(page, centreOf(row));
  await pointers.mouse('down', at);
  page.document.documentElement.lang = 'en-GB';
  await nextFrame();
  await pointers.mouse('up', at);
  await waitUntil(() => row.closest('details').open);
});

for (const [pointer, send] of Object.entries(pointers))
  it(`a ${pointer} that is down on the exit while the locale file arrives leaves the page`, async () => {
    const page = await openPage('', { head: CLOCK + OFFLINE_SCRIPT + variantTag(await holdLocales()), lang: 'nb', sandbox: SANDBOX_WITHOUT_NAVIGATION, ...SIZE_WITH_ROWS });
    page.document.body.innerHTML = '<help-emergency></help-emergency>';
    const element = page.$('help-emergency');
    await contentOf(element, 'en');
    await waitForGuardEnd(page);
    const at = toTestPage(page, centreOf(exitButtonOf(element)));
    await send('down', at);
    await releaseLocales();
    await waitUntil(() => page.window[Symbol.for('help-widgets')].locales.nb, 'the locale file has arrived');
    await pause(150);
    await send('up', at);
    await waitUntil(() => isCovered(page), 'the page is covered');
  });

for (const [when, wait] of [['in the frame of the first rendering', ''], ['before the content is painted', 'await new Promise(requestAnimationFrame);']])
  it(`a pointer that goes down ${when} dials nothing`, async () => {
    const page = await openPage(fallbackHtml('tel:112'), { head: `${CLICK_RECORDER}${SCRIPT_TAG}<script>
      customElements.whenDefined('help-emergency').then(async () => {
        const element = document.querySelector('help-emergency');
        await element.updateComplete;
        ${wait}
        const rosa = element.shadowRoot.querySelector('.rosa');
        for (const Type of [PointerEvent, MouseEvent])
          rosa.dispatchEvent(new Type(Type === PointerEvent ? 'pointerdown' : 'click', { detail: 1, bubbles: true, cancelable: true, composed: true }));
        window.tapped = true;
      });
    </script>` });
    await waitUntil(() => page.window.tapped);
    expect(page.window.usedControls).to.deep.equal([]);
  });

/** Records the controls that are used in a shadow root: a click that a script dispatches may not leave it. */
const recordClicksIn = (element) => {
  const used = [];
  element.shadowRoot.addEventListener('click', (event) => {
    event.preventDefault();
    const control = event.composedPath().find((node) => node.matches?.('a, button, summary'));
    used.push(control?.href ?? control?.className);
  });
  return used;
};

const clickTargets = {
  'the element': ['<help-emergency lang="en"></help-emergency>', ({ $ }) => $('help-emergency')],
  'a placeholder': ['<div class="help-emergency" data-lang="en" style="padding: 30px"></div>', ({ $ }) => $('div').shadowRoot?.querySelector('help-emergency')],
};

const IPHONE = `<script>
  Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 14_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148' });
  window.ontouchstart = null;
</script>`;

for (const [place, [html, elementOf]] of Object.entries(clickTargets)) {
  it(`a touch of ${place} dials the pressed number once where FastClick makes the clicks of an iPhone`, async () => {
    const fastClick = '<script src="/libraries/fastclick"></script><script>addEventListener("load", () => FastClick.attach(document.body))</script>';
    const page = await openPage(html, { head: IPHONE + fastClick + SCRIPT_TAG, height: HEIGHT });
    await waitUntil(() => elementOf(page));
    const content = await contentOf(elementOf(page));
    const used = recordClicksIn(elementOf(page));
    let fastClicks = 0;
    page.document.addEventListener('click', (event) => (fastClicks += event.forwardedTouchEvent ? 1 : 0));
    await pause(500);
    for (const [i, href] of CALLS.entries()) {
      await tap(page, content.querySelector(`[href="${href}"]`), pointers.touch);
      await waitUntil(() => used.length > i, href);
      // FastClick takes two quick taps for one.
      await pause(500);
    }
    expect(used).to.deep.equal(CALLS);
    expect(fastClicks, 'clicks by FastClick').to.equal(CALLS.length);
  });

  it(`a click that a script dispatches on ${place} goes to the control that was pressed, even if that has moved`, async () => {
    const page = await openPage(`${html}<div style="height: 2000px"></div>`, { head: CLOCK + SCRIPT_TAG, height: HEIGHT });
    await waitUntil(() => elementOf(page));
    const content = await contentOf(elementOf(page));
    const used = recordClicksIn(elementOf(page));
    const host = page.$('div.help-emergency') ?? page.$('help-emergency');
    await waitForGuardEnd(page);
    const click = () => {
      const event = page.document.createEvent('MouseEvents');
      event.initMouseEvent('click', true, true, page.window, 1, 0, 0, 100, 150, false, false, false, false, 0, null);
      host.dispatchEvent(event);
    };
    for (const href of CALLS) {
      dispatchPress(content.querySelector(`[href="${href}"] .digits`));
      page.window.scrollBy(0, 100);
      click();
    }
    expect(used).to.deep.equal(CALLS);
    for (const target of [content.querySelector('.title'), host, page.document.body]) {
      dispatchPress(target);
      click();
    }
    host.click();
    expect(used.filter(Boolean), 'a press beside the controls uses none').to.deep.equal(CALLS);
    const row = content.querySelector('.row');
    dispatchPress(row.querySelector('svg'));
    click();
    expect(used.pop()).to.equal('row');
  });
}

it('a drag from the padding of the element onto a number dials nothing', async () => {
  const page = await openPage('<help-emergency style="padding: 40px"></help-emergency>', { head: CLOCK + SCRIPT_TAG, height: HEIGHT });
  const element = page.$('help-emergency');
  const call = (await contentOf(element)).querySelector('.emergency');
  const used = recordClicksIn(element);
  await waitForGuardEnd(page);
  await pointers.mouse('down', toTestPage(page, [10, 10]));
  const [x, y] = toTestPage(page, centreOf(call));
  await sendMouse({ type: 'move', position: [x, y] });
  await pointers.mouse('up', [x, y]);
  await pause(100);
  expect(used.filter(Boolean)).to.deep.equal([]);
});

const fallbackReturns = {
  'rendering fails': [
    'help-emergency',
    ({ $, window }) => {
      window.customElements.get('help-emergency').prototype.render = () => { throw new Error('A broken render'); };
      $('help-emergency').requestUpdate();
      return $('help-emergency').updateComplete;
    },
  ],
  'the placeholder loses its class': ['div', ({ $ }) => { $('div').className = 'news'; }],
};

for (const [cause, [name, returnToFallback]] of Object.entries(fallbackReturns))
  it(`a pointer that is down on the content while the fallback returns because ${cause} dials nothing`, async () => {
    const fallback = '<a href="tel:112" style="display: block; height: 400px">112</a>';
    const html = name === 'div' ? `<div class="help-emergency">${fallback}</div>` : `<help-emergency>${fallback}</help-emergency>`;
    const page = await openPage(html, { head: CLOCK + CLICK_RECORDER + SCRIPT_TAG, height: HEIGHT });
    await waitUntil(() => page.$(name).shadowRoot?.querySelector('help-emergency, .help'));
    await waitForGuardEnd(page);
    const element = page.$(name).shadowRoot.querySelector('help-emergency') ?? page.$(name);
    const at = toTestPage(page, centreOf(element.shadowRoot.querySelector('.rosa')));
    await pointers.mouse('down', at);
    await returnToFallback(page);
    await waitUntil(() => hasBox(page.$('a')));
    dispatchClick(page.$('a'));
    await pointers.mouse('up', at);
    await pause(50);
    expect(page.window.usedControls).to.deep.equal([]);
  });
