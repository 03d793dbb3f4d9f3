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
const FREEZE_PROTOTYPES = `${prototypes} Object.freeze(window[name].prototype);`;
const FREEZE_ALL = `${FREEZE_PROTOTYPES} ${prototypes} Object.freeze(window[name]);`;

const deleteMethods = (type, names) => `for (const name of '${names}'.split(' ')) delete ${type}.prototype[name];`;

/**
 * Pages with libraries, or with scripts that change the shared globals.
 * `needs` is a file that may not be installed; `after` runs after the widget's script; `proof` is true if the page is as its name says.
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
  'with jQuery in noConflict(true) after the script': {
    head: '',
    after: library('jquery') + code('window.theirs$ = jQuery.noConflict(true)'),
    proof: '!window.jQuery && theirs$.fn.jquery',
  },
  'with zone.js': { head: library('zone'), proof: 'Promise !== window[Zone.__symbol__("Promise")]' },
  'with zone.js after the script': { head: '', after: library('zone'), proof: 'Zone.current' },
  'with the web components polyfills': { head: library('webcomponents'), proof: 'WebComponents.ready' },
  'with the adapter for ES5 classes': { head: library('es5-adapter'), proof: '!/native/.test(HTMLElement)' },
  'with a forced polyfill of custom elements': {
    head: code('customElements.forcePolyfill = true') + library('webcomponents'),
    proof: '!/native/.test(customElements.define)',
  },
  'with the polyfill of scoped registries': { head: library('scoped-registry'), proof: '!/native/.test(customElements.define)' },
  'with scoped registries after the script': { head: '', after: library('scoped-registry'), proof: '!/native/.test(customElements.define)' },
  'with es6-promise as Promise': { head: library('es6-promise') + code('window.Promise = ES6Promise'), proof: '!/native/.test(Promise)' },
  'with es6-shim': { head: library('es6-shim'), proof: 'window.Promise' },
  'with core-js': { head: library('core-js'), proof: 'window["__core-js_shared__"].versions' },
  'where every object and array has an extra enumerable property': {
    head: code('for (const type of [Object, Array, Function, String, Node, EventTarget, Promise, Map]) type.prototype.extra = function () {};'),
    proof: '[].extra && new Map().extra',
  },
  'where every prototype is frozen before the script': {
    head: code(FREEZE_PROTOTYPES),
    proof: 'Object.isFrozen(Array.prototype) && Object.isFrozen(Object.prototype) && Object.isFrozen(Element.prototype)',
  },
  'where everything is frozen after the script': {
    head: '<script src="/dist/help-widgets.js"></script>',
    script: '',
    after: code(FREEZE_ALL),
    proof: 'Object.isFrozen(HTMLElement) && Object.isFrozen(Object.prototype)',
  },
  'where a polyfill has deleted new methods of strings and arrays': {
    head: code(deleteMethods('String', 'replaceAll matchAll trim trimStart trimEnd padStart at') + deleteMethods('Array', 'at flat flatMap')),
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
  'where document.currentScript is null': {
    head: code('Object.defineProperty(document, "currentScript", { get: () => null })'),
    proof: 'document.currentScript === null',
  },
  'where document.currentScript is a plain object of a polyfill': {
    head: code('Object.defineProperty(document, "currentScript", { get: () => ({ src: "" }) })'),
    proof: 'document.currentScript.src === ""',
  },
  'where images named head, scripts, currentScript and baseURI shadow those of document': {
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

const CLOSE_SHADOW_ROOTS = `
  const { attachShadow } = Element.prototype;
  window.closedRoots = new WeakMap();
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'closed' });
    closedRoots.set(this, root);
    return root;
  };`;

for (const [condition, { needs, head, script = SCRIPT_TAG, after = '', html = '', proof }] of Object.entries(pages)) {
  const missing = needs && !(await fetch(`/libraries/${needs}`)).ok;
  (missing ? it.skip : it)(`works ${condition}${missing ? `: ${needs} is not installed` : ''}`, async () => {
    const page = await openPage(html + BODY, { head: head + script + after, lang: 'nb' });
    for (const name of ELEMENTS) {
      const content = await contentOf(page.$(name), 'nb');
      expect(textOf(content)).to.include('Ring 112 i nødssituasjoner!');
      expect(page.window.getComputedStyle(content.querySelector('.call')).display).to.equal('flex');
    }
    rowsOf(page.$('help-emergency'))[0].click();
    expectFocus(page.$('support-offers'));
    page.$('support-offers').blur();
    expect(!!page.window.eval(proof), 'the page is as its name says').to.equal(true);
    expect(page.consoleMessages).to.deep.equal([]);
    expect(page.document.body.innerHTML).to.equal(html + BODY);
  });
}

it('works where a page closes every shadow root', async () => {
  const page = await openPage(BODY, { head: code(CLOSE_SHADOW_ROOTS) + SCRIPT_TAG, lang: 'nb' });
  for (const name of ELEMENTS) {
    expect(page.$(name).shadowRoot === null, 'the shadow root is closed').to.equal(true);
    expect(textOf(await contentOf({ localName: name, shadowRoot: page.window.closedRoots.get(page.$(name)) }, 'nb'))).to.include('Ring 112 i nødssituasjoner!');
  }
  expect(page.consoleMessages).to.deep.equal([]);
});

it('shows the fallback where a page closes every shadow root and rendering fails', async () => {
  const page = await openPage('', { head: code(CLOSE_SHADOW_ROOTS) + SCRIPT_TAG });
  page.window.customElements.get('help-emergency').prototype.renderSections = () => {
    throw new Error('A broken render');
  };
  page.document.body.innerHTML = BODY;
  await waitUntil(() => page.consoleMessages.length);
  expect(hasBox(page.$('help-emergency a'))).to.equal(true);
  expect(page.document.body.innerHTML, 'nothing is added to the content of the page').to.equal(BODY);
});

const consoles = {
  'has no methods': 'for (const name in console) delete console[name];',
  'is missing': 'delete window.console;',
  throws: 'console.info = console.warn = console.error = () => { throw new Error("No console"); };',
};

for (const [state, change] of Object.entries(consoles)) {
  it(`works where the console ${state} and there is something to log`, async () => {
    const page = await openPage('<help-emergency heading-level="9"></help-emergency>', {
      head: code(change) + SCRIPT_TAG + variantTag('older'),
    });
    expect((await contentOf(page.$('help-emergency'))).querySelector('h2')).to.not.equal(null);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`shows the fallback where the console ${state} and rendering fails`, async () => {
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

const cannotRun = (reason) => new RegExp(`^error: help-widgets cannot run: each element shows its fallback .*${reason}`);

/** Pages on which the script cannot run, and the messages that it logs. */
const unusablePages = {
  'everything is frozen before the script': { head: code(FREEZE_ALL), messages: [cannotRun('not extensible')] },
  'document.currentScript throws': {
    head: code('Object.defineProperty(document, "currentScript", { get() { throw new Error("No script"); } })'),
    messages: [cannotRun('No script')],
  },
  'the page has its own Set': { head: code('function Set(items) { this.items = items; }'), messages: [cannotRun('')] },
  'there are no custom elements': { head: code('delete window.customElements'), messages: [cannotRun('customElements')] },
  'basic methods of strings are deleted': {
    head: code(deleteMethods('String', 'startsWith endsWith includes')),
    messages: ELEMENTS.map((name) => new RegExp(`^error: <${name}> cannot render and shows its fallback`)),
  },
};

for (const [condition, { head, messages }] of Object.entries(unusablePages))
  it(`leaves the fallback where ${condition}, logs the error once, and the next script runs`, async () => {
    const page = await openPage(BODY, { head: head + SCRIPT_TAG + SCRIPT_TAG.replace('dist/help-widgets.js', 'libraries/jquery'), lang: 'nb' });
    await waitUntil(() => page.consoleMessages.length === messages.length);
    await nextFrame();
    expect(page.consoleMessages).to.have.length(messages.length);
    for (const [i, message] of messages.entries()) expect(page.consoleMessages[i]).to.match(message);
    for (const name of ELEMENTS) expect(hasBox(page.$(`${name} a`)), `the fallback of ${name}`).to.equal(true);
    expect(page.document.body.innerHTML).to.equal(BODY);
    expect('litHtmlPolyfillSupport' in page.window, 'the temporary global for Lit').to.equal(false);
  });
