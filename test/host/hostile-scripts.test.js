import { nextFrame } from '@open-wc/testing';
import { contentOf, ELEMENTS, hasBox, textOf } from '../support/browser/content.js';
import { rowsOf } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG, variantTag } from '../support/browser/script-tags.js';

const library = (name) => `<script src="/libraries/${name}"></script>`;
const code = (text) => `<script>${text}</script>`;

const FALLBACK = '<a href="tel:112">112</a>';
const BODY = `<p id="theirs" class="theirs" style="color: red">A host</p>${ELEMENTS.map((name) => `<${name}>${FALLBACK}</${name}>`).join('')}`;

const prototypes = 'for (const name of Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && window[name]?.prototype))';
const FREEZE = `${prototypes} Object.freeze(window[name].prototype);`;
const FREEZE_ALL = `${FREEZE} ${prototypes} Object.freeze(window[name]);`;

const takeAway = (type, names) => `for (const name of '${names}'.split(' ')) delete ${type}.prototype[name];`;

/**
 * Libraries, and what careless scripts do to what every script of a page shares.
 * `needs` is a file that may not be installed, `after` runs behind our script, `proof` holds where it is really so.
 */
const pages = {
  'with Prototype 1.7.3': {
    needs: 'prototype-1.7.3',
    head: library('prototype-1.7.3'),
    proof: 'Prototype.Version === "1.7.3" && Array.from(new Set([1])).length === 0',
  },
  'with MooTools 1.4.5': {
    needs: 'mootools-1.4.5',
    head: library('mootools-1.4.5'),
    proof: 'MooTools.version === "1.4.5" && document.id(document.body).adopt',
  },
  'with MooTools 1.4.5 and MooTools More': {
    needs: 'mootools-more-1.4',
    head: library('mootools-1.4.5') + library('mootools-more-1.4'),
    proof: 'MooTools.More.version',
  },
  'with the core of MooTools 1.5.2': { needs: 'mootools-core-1.5.2', head: library('mootools-core-1.5.2'), proof: 'MooTools.version === "1.5.2"' },
  'with Prototype and jQuery in noConflict': {
    needs: 'prototype-1.7.3',
    head: library('prototype-1.7.3') + library('jquery') + code('jQuery.noConflict()'),
    proof: '$ !== jQuery && jQuery("#theirs").length === 1 && $("theirs").identify',
  },
  'with jQuery in noConflict(true) behind it': {
    head: '',
    after: library('jquery') + code('window.theirs$ = jQuery.noConflict(true)'),
    proof: '!window.jQuery && theirs$.fn.jquery',
  },
  'with zone.js': { head: library('zone'), proof: 'Promise !== window[Zone.__symbol__("Promise")]' },
  'with zone.js behind it': { head: '', after: library('zone'), proof: 'Zone.current' },
  'with the web components polyfills': { head: library('webcomponents'), proof: 'WebComponents.ready' },
  'with the adapter for classes of ES5': { head: library('es5-adapter'), proof: '!/native/.test(HTMLElement)' },
  'with a forced polyfill of custom elements': {
    head: code('customElements.forcePolyfill = true') + library('webcomponents'),
    proof: '!/native/.test(customElements.define)',
  },
  'with scoped registries': { head: library('scoped-registry'), proof: '!/native/.test(customElements.define)' },
  'with scoped registries behind it': { head: '', after: library('scoped-registry'), proof: '!/native/.test(customElements.define)' },
  'with es6-promise for Promise': { head: library('es6-promise') + code('window.Promise = ES6Promise'), proof: '!/native/.test(Promise)' },
  'with es6-shim': { head: library('es6-shim'), proof: 'window.Promise' },
  'with core-js': { head: library('core-js'), proof: 'window["__core-js_shared__"].versions' },
  'where every object and array has enumerable extras': {
    head: code('for (const type of [Object, Array, Function, String, Node, EventTarget, Promise, Map]) type.prototype.extra = function () {};'),
    proof: '[].extra && new Map().extra',
  },
  'where every prototype is frozen before it': {
    head: code(FREEZE),
    proof: 'Object.isFrozen(Array.prototype) && Object.isFrozen(Object.prototype) && Object.isFrozen(Element.prototype)',
  },
  'where everything is frozen behind it': {
    head: '<script src="/dist/help-widgets.js"></script>',
    ours: '',
    after: code(FREEZE_ALL),
    proof: 'Object.isFrozen(HTMLElement) && Object.isFrozen(Object.prototype)',
  },
  'where a polyfill took new methods of strings and arrays away': {
    head: code(takeAway('String', 'replaceAll matchAll trim trimStart trimEnd padStart at') + takeAway('Array', 'at flat flatMap')),
    proof: '!"".trim && ![].flat',
  },
  'where old polyfills replace methods of arrays': {
    head: code(`
      Array.prototype.flat = function () { return [].concat.apply([], this); };
      Array.prototype.includes = function (item) { for (var i in this) if (this[i] === item) return true; return false; };
      Array.prototype.find = function (test) { for (var i in this) if (test(this[i])) return this[i]; };
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
      Array.prototype.at = undefined;`),
    proof: '![].at',
  },
  'where document.currentScript says null': {
    head: code('Object.defineProperty(document, "currentScript", { get: () => null })'),
    proof: 'document.currentScript === null',
  },
  'where document.currentScript is an object of a polyfill': {
    head: code('Object.defineProperty(document, "currentScript", { get: () => ({ src: "" }) })'),
    proof: 'document.currentScript.src === ""',
  },
  'where images of the host hide head, scripts, currentScript and baseURI': {
    head: '',
    html: '<img name="head" alt=""><img name="scripts" alt=""><img name="currentScript" alt=""><img name="baseURI" alt="">',
    proof: 'document.head.localName === "img" && document.baseURI.localName === "img"',
  },
  'where attachShadow is wrapped': {
    head: code(`{
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) { window.wrapped = true; return attachShadow.call(this, init); };
    }`),
    proof: 'wrapped',
  },
};

const SHUT = `
  const { attachShadow } = Element.prototype;
  window.shut = new WeakMap();
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'closed' });
    shut.set(this, root);
    return root;
  };`;

for (const [what, { needs, head, ours = SCRIPT_TAG, after = '', html = '', proof }] of Object.entries(pages)) {
  const missing = needs && !(await fetch(`/libraries/${needs}`)).ok;
  (missing ? it.skip : it)(`works ${what}${missing ? `: ${needs} is not installed` : ''}`, async () => {
    const page = await openPage(html + BODY, { head: head + ours + after, lang: 'nb' });
    for (const name of ELEMENTS) {
      const content = await contentOf(page.$(name), 'nb');
      expect(textOf(content)).to.include('Ring 112!');
      expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('grid');
    }
    rowsOf(page.$('help-emergency'))[0].click();
    expectFocus(page.$('support-offers'));
    page.$('support-offers').blur();
    expect(!!page.window.eval(proof), 'the page is as it says').to.equal(true);
    expect(page.consoleMessages).to.deep.equal([]);
    expect(page.document.body.innerHTML).to.equal(html + BODY);
  });
}

it('works where a page shuts every shadow root', async () => {
  const page = await openPage(BODY, { head: code(SHUT) + SCRIPT_TAG, lang: 'nb' });
  for (const name of ELEMENTS) {
    expect(page.$(name).shadowRoot === null, 'the page is as it says').to.equal(true);
    expect(textOf(await contentOf({ localName: name, shadowRoot: page.window.shut.get(page.$(name)) }, 'nb'))).to.include('Ring 112!');
  }
  expect(page.consoleMessages).to.deep.equal([]);
});

const consoles = {
  'has no methods': 'for (const name in console) delete console[name];',
  'is gone': 'delete window.console;',
  throws: 'console.info = console.warn = console.error = () => { throw new Error("No console"); };',
};

for (const [what, change] of Object.entries(consoles)) {
  it(`goes on where the console ${what} and there is something to say`, async () => {
    const page = await openPage('<help-emergency heading-level="9"></help-emergency>', {
      head: code(change) + SCRIPT_TAG + variantTag('older'),
    });
    expect((await contentOf(page.$('help-emergency'))).querySelector('h2')).to.not.equal(null);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`shows the fallback where the console ${what} and rendering fails`, async () => {
    const page = await openPage('', { head: code(change) + SCRIPT_TAG });
    page.window.customElements.get('help-emergency').prototype.render = () => {
      throw new Error('A broken render');
    };
    page.document.body.innerHTML = BODY;
    await contentOf(page.$('support-offers'));
    expect(hasBox(page.$('help-emergency a'))).to.equal(true);
    expect(page.consoleMessages).to.deep.equal([]);
  });
}

const cannotRun = (why) => new RegExp(`^error: help-widgets cannot run <help-emergency>, <support-offers> and <trafficking-signs> .*${why}`);

/** Pages on which nothing of today runs: a visitor has the fallback, the console one line, the host no exception. */
const hopeless = {
  'everything is frozen before it': { head: code(FREEZE_ALL), says: [cannotRun('not extensible')] },
  'document.currentScript throws': {
    head: code('Object.defineProperty(document, "currentScript", { get() { throw new Error("No script"); } })'),
    says: [cannotRun('No script')],
  },
  'the page has a Set of its own': { head: code('function Set(items) { this.items = items; }'), says: [cannotRun('')] },
  'there are no custom elements': { head: code('delete window.customElements'), says: [cannotRun('customElements')] },
  'strings lost what every browser has': {
    head: code(takeAway('String', 'startsWith endsWith includes')),
    says: ELEMENTS.map((name) => new RegExp(`^error: <${name}> cannot render and shows its fallback`)),
  },
};

for (const [what, { head, says }] of Object.entries(hopeless))
  it(`leaves the fallback where ${what}, says so once, and the script behind it runs`, async () => {
    const page = await openPage(BODY, { head: head + SCRIPT_TAG + SCRIPT_TAG.replace('dist/help-widgets.js', 'libraries/jquery'), lang: 'nb' });
    await waitUntil(() => page.consoleMessages.length === says.length);
    await nextFrame();
    expect(page.consoleMessages).to.have.length(says.length);
    for (const [i, line] of says.entries()) expect(page.consoleMessages[i]).to.match(line);
    for (const name of ELEMENTS) expect(hasBox(page.$(`${name} a`)), `the fallback of ${name}`).to.equal(true);
    expect(page.document.body.innerHTML).to.equal(BODY);
    expect('litHtmlPolyfillSupport' in page.window, 'what Lit was lent').to.equal(false);
  });
