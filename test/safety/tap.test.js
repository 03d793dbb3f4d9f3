import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { contentOf, controlsOf, hasBox } from '../support/browser/content.js';
import { centreOf, toTestPage } from '../support/browser/geometry.js';
import { expect, openPage, pause, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, SANDBOX_WITHOUT_NAVIGATION } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';

/** One thing that points, as the browser gets it from the system. */
const pointers = {
  mouse: async (type, [x, y]) => {
    if (type === 'down') await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type });
  },
  touch: (type, [x, y]) => executeServerCommand('touch', { type, x, y }),
  pen: (type, [x, y]) => executeServerCommand('pen', { type, x, y }),
};

/** Hears which number is dialled, or which control of the widget used, and dials none. */
const LISTENER = `<script>
  window.used = [];
  addEventListener('click', (event) => {
    const control = event.composedPath().find((node) => node.matches?.('a, button, summary'));
    if (control && !event.defaultPrevented) used.push(control.href ?? control.className);
    event.preventDefault();
  });
</script>`;

/** A script that an optimiser keeps back until the page is touched. */
const AT_FIRST_TOUCH = `<script>
  addEventListener('pointerdown', () => document.head.append(Object.assign(document.createElement('script'), { src: '/dist/help-widgets.js' })), { once: true });
</script>`;

const arrivals = {
  'its script starts at the touch': { head: AT_FIRST_TOUCH, lang: 'en' },
  'its language arrives during the touch': { head: variantTag('held'), lang: 'nb' },
  'its script starts at the touch, its language later': { head: AT_FIRST_TOUCH.replace('dist', 'copies/held'), lang: 'nb' },
};

/** As much as a test has on its screen. */
const HEIGHT = 560;
/** So wide that there is room for the exit, both tiles, 02800 and the rows, in the letters of any browser. */
const WITH_ROWS = { width: 780, height: HEIGHT };

/** Tall enough that wherever the widget will have a control, the fallback has this number. */
const fallbackOf = (href) => `<help-emergency>${`<a href="${href}" style="display: block; height: 40px; margin: 0">Call</a>`.repeat(16)}</help-emergency>`;

const HELD = `held${Math.random().toString(36).slice(2)}`;
let opened = 0;

/** The element comes after the page has loaded, which waits for a language that does not arrive. */
const open = async (href, { head, lang }) => {
  // The test server answers each address from memory the second time.
  const page = await openPage('', { head: LISTENER + head.replace('held', `${HELD}_${++opened}`), lang, ...WITH_ROWS });
  page.document.body.innerHTML = fallbackOf(href);
  await nextFrame();
  return page;
};

/** A whole tap, in the middle of something. */
const tap = async (page, element, send = pointers.mouse) => {
  const at = toTestPage(page, centreOf(element));
  await send('down', at);
  await send('up', at);
};

/** Waits as long as new content is guarded, and a little. */
const waitForGuard = (page) => setForward(page, 3500);

const release = (held) => fetch(`/copies/${HELD}/release?${held}`);

/** The centres of all controls that the widget has on the screen, by what each does. */
const controlsOn = async (arrival) => {
  const page = await open('tel:112', { ...arrival, head: SCRIPT_TAG });
  const content = await contentOf(page.$('help-emergency'), arrival.lang);
  const controls = [...content.querySelectorAll('a, button, summary')].filter((control) => centreOf(control)[1] < HEIGHT);
  const found = controls.map((control) => [control.getAttribute('href') ?? control.className, centreOf(control)]);
  page.frame.remove();
  return found;
};

afterEach(() => resetMouse());

for (const [pointer, send] of Object.entries(pointers))
  for (const [how, arrival] of Object.entries(arrivals))
    it(`a ${pointer} that is down on the fallback while ${how} dials what it touched or nothing`, async function () {
      this.timeout(60000);
      const controls = await controlsOn(arrival);
      expect(controls.map(([what]) => what)).to.include.members(['leave', 'tel:112', 'tel:+4722331160', 'tel:02800']);
      for (const [what, point] of controls)
        for (const touched of ['tel:112', 'tel:+4722331160']) {
          await release(false);
          const page = await open(touched, arrival);
          expect(hasBox(page.$('a')), 'the fallback').to.equal(true);
          const at = toTestPage(page, point);
          await send('down', at);
          await release(true);
          const content = await contentOf(page.$('help-emergency'), arrival.lang);
          await nextFrame();
          await send('up', at);
          await pause(50);
          expect(page.window.used.filter((used) => used !== touched), `down on ${touched}, up on ${what}`).to.deep.equal([]);

          // And the next one dials.
          page.window.used.length = 0;
          await tap(page, content.querySelector('.rosa'), send);
          await waitUntil(() => page.window.used.length, 'the next tap');
          expect(page.window.used).to.deep.equal(['tel:+4722331160']);
          page.frame.remove();
        }
    });

it('a touch dials what it touched or nothing where a script keeps the page busy as soon as the content is there', async () => {
  const busy = AT_FIRST_TOUCH.replace('src:', 'onload: () => setTimeout(() => { for (const end = performance.now() + 700; performance.now() < end; ); }), src:');
  for (const [what, point] of await controlsOn({ lang: 'en' })) {
    const page = await open('tel:112', { head: busy, lang: 'en' });
    const at = toTestPage(page, point);
    await pointers.touch('down', at);
    await pause(120);
    await pointers.touch('up', at);
    await contentOf(page.$('help-emergency'));
    await pause(300);
    expect(page.window.used.filter((used) => used !== 'tel:112'), `down on tel:112, up on ${what}`).to.deep.equal([]);
    page.frame.remove();
  }
}).timeout(60000);

const CALLS = ['tel:112', 'tel:+4722331160'];

it('the Enter key dials as soon as there is content', async () => {
  const page = await open('tel:112', { head: SCRIPT_TAG, lang: 'en' });
  const content = await contentOf(page.$('help-emergency'));
  page.window.focus();
  for (const href of CALLS) {
    content.querySelector(`[href="${href}"]`).focus();
    await sendKeys({ press: 'Enter' });
  }
  expect(page.window.used).to.deep.equal(CALLS);
});

it("a screen reader's click, which no pointer comes before, dials in the frame in which the content comes", async () => {
  const page = await openPage(fallbackOf('tel:112'), { head: `${LISTENER}${SCRIPT_TAG}<script>
    customElements.whenDefined('help-emergency').then(async () => {
      const element = document.querySelector('help-emergency');
      await element.updateComplete;
      for (const call of element.shadowRoot.querySelectorAll('.calls a')) call.click();
    });
  </script>` });
  await waitUntil(() => page.window.used.length);
  expect(page.window.used).to.deep.equal(CALLS);
});

const clocks = {
  'whose events have no time': "Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 0 });",
  'whose clock is an hour ahead': 'const now = performance.now; performance.now = () => now.call(performance) + 3600000;',
  'that never draws a frame': 'window.requestAnimationFrame = () => 0;',
};

for (const [what, code] of Object.entries(clocks))
  it(`every tap dials three seconds later on a page ${what}`, async () => {
    const page = await openPage('<help-emergency></help-emergency>', { head: `${CLOCK}${LISTENER}<script>${code}</script>${SCRIPT_TAG}`, height: HEIGHT });
    const content = await contentOf(page.$('help-emergency'));
    await waitForGuard(page);
    await tap(page, content.querySelector('.rosa'));
    await waitUntil(() => page.window.used.length, 'the tap');
    expect(page.window.used).to.deep.equal(['tel:+4722331160']);
  });

/** The click of a finger that went down before. */
const touchUp = (control) => control.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true, composed: true }));

it('content that changes again within three seconds is as safe as new', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: CLOCK + LISTENER + SCRIPT_TAG });
  const element = page.$('help-emergency');
  await contentOf(element);
  await setForward(page, 2000);
  element.lang = 'nb';
  const content = await contentOf(element, 'nb');
  await setForward(page, 1800);
  touchUp(content.querySelector('.rosa'));
  expect(page.window.used).to.deep.equal([]);
});

it('a tap on new content dials on a page that keeps its pointer events to itself', async () => {
  const keeper = "<script>document.addEventListener('pointerdown', (event) => event.stopPropagation(), true)</script>";
  const page = await openPage('', { head: LISTENER + SCRIPT_TAG + keeper, height: HEIGHT });
  page.document.body.innerHTML = '<help-emergency></help-emergency>';
  const content = await contentOf(page.$('help-emergency'));
  await nextFrame();
  await nextFrame();
  await tap(page, content.querySelector('.rosa'));
  await waitUntil(() => page.window.used.length, 'the tap');
});

it('so is content in another language that has as many controls', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: CLOCK + LISTENER + SCRIPT_TAG, lang: 'nb' });
  const element = page.$('help-emergency');
  const before = controlsOf(await contentOf(element, 'nb'));
  await waitForGuard(page);
  element.shadowRoot.querySelector('.notice button').click();
  const content = await contentOf(element, 'en');
  expect(controlsOf(content).length).to.equal(before.length);
  page.window.used.length = 0;
  touchUp(content.querySelector('.rosa'));
  expect(page.window.used).to.deep.equal([]);
});

it('a tap on a row opens it as soon as the content is painted', async () => {
  const page = await openPage('', WITH_ROWS);
  page.document.body.innerHTML = '<help-emergency></help-emergency>';
  const row = (await contentOf(page.$('help-emergency'))).querySelector('.row');
  await nextFrame();
  await nextFrame();
  await tap(page, row);
  await waitUntil(() => row.closest('details').open);
});

it('a tap on a row opens it though its element is told of something meanwhile', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: CLOCK + SCRIPT_TAG, ...WITH_ROWS });
  const element = page.$('help-emergency');
  const row = (await contentOf(element)).querySelector('.row');
  await waitForGuard(page);
  const at = toTestPage(page, centreOf(row));
  await pointers.mouse('down', at);
  page.document.documentElement.lang = 'en-GB';
  await nextFrame();
  await pointers.mouse('up', at);
  await waitUntil(() => row.closest('details').open);
});

for (const [pointer, send] of Object.entries(pointers))
  it(`a ${pointer} that is down on the exit while its language arrives leaves the page`, async () => {
    await release(false);
    const page = await openPage('', { head: CLOCK + OFFLINE_SCRIPT + variantTag(`${HELD}_${++opened}`), lang: 'nb', sandbox: SANDBOX_WITHOUT_NAVIGATION, ...WITH_ROWS });
    page.document.body.innerHTML = '<help-emergency></help-emergency>';
    const element = page.$('help-emergency');
    await contentOf(element, 'en');
    await waitForGuard(page);
    const at = toTestPage(page, centreOf(exitButtonOf(element)));
    await send('down', at);
    await release(true);
    await waitUntil(() => page.window[Symbol.for('help-widgets')].locales.nb, 'the language is there');
    await pause(150);
    await send('up', at);
    await waitUntil(() => isCovered(page), 'covered');
  });

for (const [when, wait] of [['in the frame in which the content comes', ''], ['before the content is painted', 'await new Promise(requestAnimationFrame);']])
  it(`a finger that goes down ${when} aims at what was there before, and dials nothing`, async () => {
    const page = await openPage(fallbackOf('tel:112'), { head: `${LISTENER}${SCRIPT_TAG}<script>
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
    expect(page.window.used).to.deep.equal([]);
  });

/** Hears what is used inside of a shadow root, as no click that a script makes has to come out of one. */
const listenIn = (element) => {
  const used = [];
  element.shadowRoot.addEventListener('click', (event) => {
    event.preventDefault();
    const control = event.composedPath().find((node) => node.matches?.('a, button, summary'));
    used.push(control?.href ?? control?.className);
  });
  return used;
};

const places = {
  'the element': ['<help-emergency lang="en"></help-emergency>', ({ $ }) => $('help-emergency')],
  'a placeholder': ['<div class="help-emergency" data-lang="en" style="padding: 30px"></div>', ({ $ }) => $('div').shadowRoot?.querySelector('help-emergency')],
};

const IPHONE = `<script>
  Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 14_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148' });
  window.ontouchstart = null;
</script>`;

for (const [place, [html, elementOf]] of Object.entries(places)) {
  it(`a touch of ${place} dials what it touched, once, where FastClick makes the clicks of an iPhone`, async () => {
    const fastClick = '<script src="/libraries/fastclick"></script><script>addEventListener("load", () => FastClick.attach(document.body))</script>';
    const page = await openPage(html, { head: IPHONE + fastClick + SCRIPT_TAG, height: HEIGHT });
    await waitUntil(() => elementOf(page));
    const content = await contentOf(elementOf(page));
    const used = listenIn(elementOf(page));
    let forwarded = 0;
    page.document.addEventListener('click', (event) => (forwarded += event.forwardedTouchEvent ? 1 : 0));
    await pause(500);
    for (const [i, href] of CALLS.entries()) {
      await tap(page, content.querySelector(`[href="${href}"]`), pointers.touch);
      await waitUntil(() => used.length > i, href);
      // FastClick takes two quick taps for one.
      await pause(500);
    }
    expect(used).to.deep.equal(CALLS);
    expect(forwarded, 'clicks by FastClick').to.equal(CALLS.length);
  });

  it(`a click that a script puts on ${place} is one on what the pointer went down on, wherever that is by now`, async () => {
    const page = await openPage(`${html}<div style="height: 2000px"></div>`, { head: CLOCK + SCRIPT_TAG, height: HEIGHT });
    await waitUntil(() => elementOf(page));
    const content = await contentOf(elementOf(page));
    const used = listenIn(elementOf(page));
    const host = page.$('div.help-emergency') ?? page.$('help-emergency');
    await waitForGuard(page);
    const point = (target) => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    const click = () => {
      const event = page.document.createEvent('MouseEvents');
      event.initMouseEvent('click', true, true, page.window, 1, 0, 0, 100, 150, false, false, false, false, 0, null);
      host.dispatchEvent(event);
    };
    for (const href of CALLS) {
      point(content.querySelector(`[href="${href}"] .digits`));
      page.window.scrollBy(0, 100);
      click();
    }
    expect(used).to.deep.equal(CALLS);
    for (const target of [content.querySelector('.title'), host, page.document.body]) {
      point(target);
      click();
    }
    host.click();
    expect(used.filter(Boolean), 'where there is no control').to.deep.equal(CALLS);
    const row = content.querySelector('.row');
    point(row.querySelector('svg'));
    click();
    expect(used.pop()).to.equal('row');
  });
}

it('a drag from the padding of the element onto a number dials nothing', async () => {
  const page = await openPage('<help-emergency style="padding: 40px"></help-emergency>', { head: CLOCK + SCRIPT_TAG, height: HEIGHT });
  const element = page.$('help-emergency');
  const call = (await contentOf(element)).querySelector('.emergency');
  const used = listenIn(element);
  await waitForGuard(page);
  await pointers.mouse('down', toTestPage(page, [10, 10]));
  const [x, y] = toTestPage(page, centreOf(call));
  await sendMouse({ type: 'move', position: [x, y] });
  await pointers.mouse('up', [x, y]);
  await pause(100);
  expect(used.filter(Boolean)).to.deep.equal([]);
});

const givings = {
  'its rendering fails': [
    'help-emergency',
    ({ $, window }) => {
      window.customElements.get('help-emergency').prototype.render = () => { throw new Error('A broken render'); };
      $('help-emergency').requestUpdate();
      return $('help-emergency').updateComplete;
    },
  ],
  'its placeholder is another thing now': ['div', ({ $ }) => { $('div').className = 'news'; }],
};

for (const [what, [name, giveUp]] of Object.entries(givings))
  it(`a finger that is down on the content while the fallback takes its place again, as ${what}, dials nothing`, async () => {
    const fallback = '<a href="tel:112" style="display: block; height: 400px">112</a>';
    const html = name === 'div' ? `<div class="help-emergency">${fallback}</div>` : `<help-emergency>${fallback}</help-emergency>`;
    const page = await openPage(html, { head: CLOCK + LISTENER + SCRIPT_TAG, height: HEIGHT });
    await waitUntil(() => page.$(name).shadowRoot?.querySelector('help-emergency, .help'));
    await waitForGuard(page);
    const element = page.$(name).shadowRoot.querySelector('help-emergency') ?? page.$(name);
    const at = toTestPage(page, centreOf(element.shadowRoot.querySelector('.rosa')));
    await pointers.mouse('down', at);
    await giveUp(page);
    await waitUntil(() => hasBox(page.$('a')));
    touchUp(page.$('a'));
    await pointers.mouse('up', at);
    await pause(50);
    expect(page.window.used).to.deep.equal([]);
  });
