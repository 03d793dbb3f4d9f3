/** What the host hides is hidden: nothing unseen is dialled, focused, read or printed. */
import { emulateMedia, executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { contentOf, controlsOf, textOf } from '../support/browser/content.js';
import { deepActiveElement } from '../support/browser/focus.js';
import { centreOf, toTestPage } from '../support/browser/geometry.js';
import { press } from '../support/browser/keys.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';
import { visibleTextNodesOf } from '../support/browser/visible-text.js';

afterEach(async () => {
  await resetMouse();
  await emulateMedia({ media: 'screen' });
});

const OURS = 'help-emergency, .help-emergency';

/** What shows the two numbers: HTML with the given class and attributes, added to a page whose script has run. */
const forms = {
  'an element': { html: (className, attributes) => `<help-emergency class="${className}" ${attributes}><a href="tel:112">112</a></help-emergency>` },
  'a placeholder': { html: (className, attributes) => `<div class="help-emergency ${className}" data-lang="en" ${attributes}><a href="tel:112">112</a></div>` },
  'an element that cannot render': {
    html: (className, attributes) => `<help-emergency class="${className}" ${attributes}></help-emergency>`,
    prepare: ({ window }) => {
      window.customElements.get('help-emergency').prototype.render = () => {
        throw new Error('A broken render');
      };
    },
  },
};

/** Records what a click reaches, and lets none leave the page. */
const CLICK_RECORDER = `<script>
  window.clicked = [];
  addEventListener('click', (event) => {
    event.preventDefault();
    clicked.push(event.composedPath().find((node) => node.href)?.href ?? 'the page');
  }, true);
</script>`;

/** A link of the host's in the same box: ours is hidden as it is. */
const BESIDE = '<p><a id="beside" href="https://host.example/">Beside it</a></p>';

const shadowOf = (page) => {
  const { shadowRoot } = page.$(OURS);
  return shadowRoot?.querySelector('help-emergency')?.shadowRoot ?? shadowRoot;
};

const openForm = async ({ html, prepare }, { style = '', around: [before, after] = ['', ''], className = '', attributes = '' }) => {
  const page = await openPage('', { style, head: CLICK_RECORDER + SCRIPT_TAG, height: 560 });
  prepare?.(page);
  page.document.body.innerHTML = `<p><a id="before" href="https://host.example/before">Before</a></p>${before}${html(className, attributes)}${after}<p><a id="after" href="https://host.example/after">After</a></p>`;
  await waitUntil(() => shadowOf(page)?.querySelector('[href^=tel]'), 'a number is rendered');
  if (!prepare) await contentOf(shadowOf(page).host);
  const controls = controlsOf(shadowOf(page));
  const [emergency, rosa] = controls.filter(({ href }) => href?.startsWith('tel:'));
  expect([emergency.href, rosa.href]).to.deep.equal(['tel:112', 'tel:+4722331160']);
  return { ...page, controls, emergency, rosa };
};

/** The innermost element at a point, across shadow roots. */
const elementAt = (root, ...point) => {
  const hit = root.elementFromPoint(...point);
  return hit?.shadowRoot && hit !== root.host ? (elementAt(hit.shadowRoot, ...point) ?? hit) : hit;
};

const isHit = (control) => control.contains(elementAt(control.ownerDocument, ...centreOf(control)));

const isFocusable = (control) => {
  control.ownerDocument.activeElement?.blur();
  control.focus();
  return control.getRootNode().activeElement === control;
};

/** Whether a text would be printed or seen: `checkVisibility()` asks everything around it as well. */
const isSeen = (text) => text.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const seenTextsOf = (page) => visibleTextNodesOf(page.$(OURS)).filter(isSeen).map(textOf);

const isInViewport = ({ window }, [x, y]) => x > 0 && y > 0 && x < window.innerWidth && y < window.innerHeight;

/** Taps where 112 stands or would stand. */
const tapEmergency = async (page) => {
  const point = centreOf(page.emergency);
  await sendMouse({ type: 'click', position: toTestPage(page, point) });
  await waitUntil(() => page.window.clicked.length, 'the tap reaches something');
  return page.window.clicked;
};

const expectHidden = async (page, { hit = false, read = false }) => {
  const { document, controls, emergency, rosa } = page;
  expect(seenTextsOf(page), 'what is seen').to.deep.equal([]);
  expect([emergency, rosa].map(isHit), 'hit').to.deep.equal([hit, hit]);
  if (!hit) expect(controls.filter(isHit), 'controls that are hit').to.have.length(0);
  expect([emergency, rosa].map(isFocusable), 'focusable').to.deep.equal([read, read]);
  if (!read) expect(controls.filter(isFocusable), 'controls that are focusable').to.have.length(0);
  const beside = document.querySelector('#beside');
  if (beside) expect([isHit(beside), isFocusable(beside)], 'a link of the host beside it').to.deep.equal([hit, read]);
  if (!hit && emergency.getClientRects().length && isInViewport(page, centreOf(emergency))) expect(await tapEmergency(page)).to.deep.equal(['the page']);
};

const expectShown = async (page) => {
  const { emergency, rosa } = page;
  expect(seenTextsOf(page)).to.include.members(['112', '22 33 11 60']);
  expect([emergency, rosa].map(isFocusable), 'focusable').to.deep.equal([true, true]);
  emergency.scrollIntoView({ block: 'center' });
  expect(isHit(emergency), '112 is hit').to.equal(true);
  page.window.clicked.length = 0;
  expect(await tapEmergency(page)).to.deep.equal(['tel:112']);
};

/** As in swiper.css and modules/effect-fade.css of Swiper 14, without what is about touch. */
const SWIPER = `.swiper { overflow: hidden; position: relative; z-index: 1 }
  .swiper-wrapper { display: flex; position: relative; width: 100%; height: 100%; z-index: 1 }
  .swiper-slide { flex-shrink: 0; width: 100%; height: 100%; position: relative; transition-property: transform }
  .swiper-fade .swiper-slide { pointer-events: none; transition-property: opacity }
  .swiper-fade .swiper-slide .swiper-slide { pointer-events: none }
  .swiper-fade .swiper-slide-active, .swiper-fade .swiper-slide-active .swiper-slide-active { pointer-events: auto }`;

/** As in dist/css/bootstrap.css of Bootstrap 5.3, with the values of its variables. */
const OFFCANVAS = `.offcanvas { position: fixed; bottom: 0; z-index: 1045; display: flex; flex-direction: column; max-width: 100%; visibility: hidden; background-color: #fff; background-clip: padding-box; outline: 0 }
  .offcanvas.offcanvas-start { top: 0; left: 0; width: 400px; border-right: 1px solid #ccc; transform: translateX(-100%) }
  .offcanvas.showing, .offcanvas.show:not(.hiding) { transform: none }
  .offcanvas.showing, .offcanvas.hiding, .offcanvas.show { visibility: visible }
  .offcanvas-body { flex-grow: 1; overflow-y: auto }`;

const box = (attributes) => [`<div id="box" ${attributes}>${BESIDE}`, '</div>'];

const addClass = (name) => ({ $ }) => $('#box').classList.add(name);

/**
 * By what hides the box around. `hit` and `read`: whether a tap still hits what is in it, and a keyboard or a screen reader finds it.
 * `show` is what the host does to show it.
 */
const boxes = {
  'a dialog that is closed by opacity and pointer-events': {
    style: '#box { position: fixed; inset: 0; overflow: auto; background: white; opacity: 0; pointer-events: none } #box.open { opacity: 1; pointer-events: auto }',
    around: box('role="dialog"'),
    read: true,
    show: addClass('open'),
  },
  'a slide of Swiper that has faded out': {
    style: SWIPER,
    around: [
      `<div class="swiper swiper-fade"><div class="swiper-wrapper"><div class="swiper-slide swiper-slide-active">The host</div>
        <div class="swiper-slide" id="box" style="opacity: 0; transform: translate3d(-400px, 0, 0)">${BESIDE}`,
      '</div></div></div>',
    ],
    read: true,
    show: ({ $ }) => {
      $('.swiper-slide-active').classList.remove('swiper-slide-active');
      $('#box').classList.add('swiper-slide-active');
      $('#box').style.opacity = 1;
    },
  },
  'a box that is transparent': { style: '#box { opacity: 0 } #box.open { opacity: 1 }', around: box(''), hit: true, read: true, show: addClass('open') },
  'a drawer that is closed by visibility and a transform': {
    style: '#box { position: fixed; inset: 0 auto 0 0; width: 360px; overflow: auto; transform: translateX(-100%); visibility: hidden } #box.open { transform: none; visibility: visible }',
    around: box(''),
    show: addClass('open'),
  },
  'an offcanvas of Bootstrap that is closed': {
    style: OFFCANVAS,
    around: [`<div class="offcanvas offcanvas-start" tabindex="-1" id="box"><div class="offcanvas-body">${BESIDE}`, '</div></div>'],
    show: addClass('show'),
  },
  'a clone that is invisible': { around: box('style="visibility: hidden"'), show: ({ $ }) => $('#box').style.removeProperty('visibility') },
  'a clone that is invisible, written without a space': { around: box('style="visibility:hidden"'), show: ({ $ }) => $('#box').removeAttribute('style') },
  'a box with display: none': { around: box('style="display: none"'), show: ({ $ }) => $('#box').style.removeProperty('display') },
};

/** By what the page hides before its script is done. */
const waitingPages = {
  'hides its body by visibility': 'body:not(.done) { visibility: hidden }',
  'hides all in its body by visibility': 'body:not(.done), body:not(.done) * { visibility: hidden }',
  'hides everything by visibility': ':root:not(:has(.done)), :root:not(:has(.done)) * { visibility: hidden !important }',
  'does not display its body': 'body:not(.done) { display: none }',
};

/** By what hides the element itself and is obeyed: attributes that only a script or an author sets for this one element. */
const ownAttributes = {
  'style="visibility: hidden"': 'style',
  'style="visibility:hidden"': 'style',
  'style="color: red; visibility: hidden; opacity: 0"': 'style',
  hidden: 'hidden',
};

/** Rules that hit the element itself, as effects have that show it when it is scrolled to. They are overruled on the screen. `print`: hidden in print. */
const ownRules = {
  'visibility: hidden': { style: '.reveal { visibility: hidden }', print: true },
  'visibility: hidden !important': { style: '.reveal { visibility: hidden !important }', print: true },
  'visibility: hidden for everything in the body': { style: 'body * { visibility: hidden }', print: true },
  'opacity: 0': { style: '* > .reveal { opacity: 0 }', print: true },
  'opacity: 0 in its style': { attributes: 'style="opacity: 0; transform: translateY(60px)"', print: true },
  'display: none': { style: '.reveal { display: none !important }', print: true },
  'pointer-events: none': { style: '.reveal { pointer-events: none !important }' },
  'backface-visibility: hidden in its style': { attributes: 'style="backface-visibility: hidden; -webkit-backface-visibility: hidden"' },
};

for (const [name, form] of Object.entries(forms)) {
  describe(name, () => {
    it('is seen, hit and focused where nothing hides it', async () => {
      const page = await openForm(form, { around: box('') });
      await expectShown(page);
    });

    for (const [where, { show, ...options }] of Object.entries(boxes))
      it(`is hidden in ${where}, as a link of the host is, and shown with it`, async () => {
        const page = await openForm(form, options);
        await expectHidden(page, options);
        show(page);
        await expectShown(page);
      });

    for (const [when, [around, attributes]] of Object.entries({ 'in a box that is inert': ['inert', ''], 'while it is inert': ['', 'inert'] }))
      it(`cannot be used ${when}`, async () => {
        const page = await openForm(form, { around: box(around), attributes });
        expect(page.controls.filter(isHit)).to.have.length(0);
        expect(page.controls.filter(isFocusable)).to.have.length(0);
        expect(await tapEmergency(page)).to.deep.equal(['the page']);
        for (const element of page.document.querySelectorAll('[inert]')) element.removeAttribute('inert');
        await expectShown(page);
      });

    for (const [what, style] of Object.entries(waitingPages))
      it(`is hidden while the page ${what}, and shown afterwards`, async () => {
        const page = await openForm(form, { style });
        await expectHidden(page, {});
        page.document.body.classList.add('done');
        await expectShown(page);
      });

    it('takes no tap on a page that takes none', async () => {
      const page = await openForm(form, { style: '* { pointer-events: none !important }' });
      expect(page.controls.filter(isHit)).to.have.length(0);
    });

    for (const [attributes, attribute] of Object.entries(ownAttributes))
      it(`is hidden while it has ${attributes}`, async () => {
        const page = await openForm(form, { attributes });
        await expectHidden(page, {});
        page.$(OURS).removeAttribute(attribute);
        await expectShown(page);
      });

    for (const [rule, options] of Object.entries(ownRules))
      it(`is shown although a rule for itself says ${rule}`, async () => {
        const page = await openForm(form, { ...options, className: 'reveal' });
        await expectShown(page);
      });
  });

  describe(`${name} in print`, () => {
    const print = async (options) => {
      const page = await openForm(form, options);
      await emulateMedia({ media: 'print' });
      expect(page.window.matchMedia('print').matches, 'print media is emulated').to.equal(true);
      return page;
    };

    it('is printed where nothing hides it', async () => {
      expect(seenTextsOf(await print({ around: box('') }))).to.include.members(['112', '22 33 11 60']);
    });

    const RECEIPT_ALONE = '@media print { body * { visibility: hidden } .receipt, .receipt * { visibility: visible } }';

    it('is left out of a sheet that shows one other thing alone', async () => {
      const page = await print({ style: RECEIPT_ALONE, around: ['<div class="receipt">A receipt</div>', ''] });
      expect(seenTextsOf(page)).to.deep.equal([]);
    });

    it('is part of a sheet that shows what is around it alone', async () => {
      const page = await print({ style: RECEIPT_ALONE, around: ['<div class="receipt">A receipt', '</div>'] });
      expect(seenTextsOf(page)).to.include.members(['112', '22 33 11 60']);
    });

    for (const rule of ['display: none', 'visibility: hidden', 'display: none !important'])
      it(`is left out where a rule for print says ${rule}`, async () => {
        const page = await print({ style: `@media print { help-emergency, .help-emergency { ${rule} } }` });
        expect(seenTextsOf(page)).to.deep.equal([]);
      });

    for (const [where, { around, style }] of Object.entries(boxes))
      it(`is left out in ${where}`, async () => {
        expect(seenTextsOf(await print({ around, style }))).to.deep.equal([]);
      });

    for (const attributes of Object.keys(ownAttributes))
      it(`is left out while it has ${attributes}`, async () => {
        expect(seenTextsOf(await print({ attributes }))).to.deep.equal([]);
      });

    for (const [rule, { print: isObeyed, ...options }] of Object.entries(ownRules))
      if (isObeyed)
        it(`is left out where a rule for itself says ${rule}`, async () => {
          expect(seenTextsOf(await print({ ...options, className: 'reveal' }))).to.deep.equal([]);
        });
  });
}

describe('a layer that takes no taps but for what is in it', () => {
  for (const [what, around, hit] of [['an element', ['', ''], false], ['a box around the element', ['<div>', '</div>'], true]])
    it(`${hit ? 'lets' : 'does not let'} ${what} be tapped`, async () => {
      const { controls } = await openForm(forms['an element'], {
        style: '.layer { pointer-events: none } .layer > * { pointer-events: auto }',
        around: [`<div class="layer">${around[0]}`, `${around[1]}</div>`],
      });
      expect(isHit(controls.find(({ href }) => href === 'tel:112'))).to.equal(hit);
    });
});

describe('Tab', () => {
  const stopsBetween = async (page) => {
    const stops = [];
    page.window.focus();
    page.$('#before').focus();
    for (let i = 0; i < 40; i++) {
      await press('Tab');
      const focused = deepActiveElement(page.document);
      if (focused.id === 'after') return stops;
      stops.push(focused.id || focused.href);
    }
    throw new Error(`Tab never reaches the end: ${stops.join()}`);
  };

  for (const [where, { read, ...options }] of Object.entries({ ...boxes, 'a box that is inert': { around: box('inert') } }))
    it(`${read ? 'finds' : 'passes by'} what is in ${where}`, async () => {
      const page = await openForm(forms['an element'], options);
      const stops = await stopsBetween(page);
      if (read) expect(stops).to.include.members(['beside', 'tel:112', 'tel:+4722331160']);
      else expect(stops).to.deep.equal([]);
    });
});

describe('a screen reader', () => {
  /** What it finds of the host's link and of ours. */
  const namesIn = async () => {
    const names = await executeServerCommand('accessible-names');
    return ['Before', 'Beside it', '22 33 11 60'].map((name) => names.some((each) => each.includes(name)));
  };

  for (const [name, form] of Object.entries(forms))
    for (const [where, { read = false, show = ({ $ }) => $('#box').removeAttribute('inert'), ...options }] of Object.entries({ ...boxes, 'a box that is inert': { around: box('inert') } }))
      it(`${read ? 'finds' : 'does not find'} ${name} in ${where}`, async () => {
        const page = await openForm(form, options);
        expect(await namesIn()).to.deep.equal([true, read, read]);
        show(page);
        expect(await namesIn()).to.deep.equal([true, true, true]);
      });
});
