import { contentOf, hasBox, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { addScript, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** The same page written for two frameworks: `render` and `hydrate` show it and return how to change its state and unmount it. */

const react = {
  head: '<script src="/vendors/react.js"></script>',
  parts: ({ React }, props) => {
    const { createElement, StrictMode, useState } = React;
    const setter = {};
    const App = () => {
      const [state, setState] = useState({ offers: true, words: 'Words', level: 3 });
      setter.setState = (change) => React.flushSync(() => setState((before) => ({ ...before, ...change })));
      return createElement(
        'main',
        null,
        createElement('p', { id: 'state' }, state.words),
        createElement('help-emergency', props(state), createElement('a', { href: 'tel:112' }, '112'), createElement('p', { slot: 'end' }, state.words)),
        state.offers && createElement('support-offers', null, createElement('a', { href: 'tel:112' }, '112'))
      );
    };
    return { tree: createElement(StrictMode, null, createElement(App)), setter };
  },
  render(window, props) {
    const { tree, setter } = this.parts(window, props);
    const root = window.React.createRoot(window.document.querySelector('#app'));
    window.React.flushSync(() => root.render(tree));
    return { change: (change) => setter.setState(change), unmount: () => root.unmount() };
  },
  html(window, props) {
    return window.React.renderToString(this.parts(window, props).tree);
  },
  hydrate(window, props) {
    const { tree, setter } = this.parts(window, props);
    const root = window.React.hydrateRoot(window.document.querySelector('#app'), tree, {
      onRecoverableError: (error) => window.consoleMessages.push(`recovered: ${error.message}`),
    });
    return { ready: () => setter.setState, change: (change) => setter.setState(change), unmount: () => root.unmount() };
  },
};

const vue = {
  head: '<script src="/vendors/vue.js"></script>',
  parts: ({ Vue }, props) => {
    const { h: createElement } = Vue;
    const state = Vue.ref({ offers: true, words: 'Words', level: 3 });
    const App = {
      render: () =>
        createElement('main', [
          createElement('p', { id: 'state' }, state.value.words),
          createElement('help-emergency', props(state.value), [createElement('a', { href: 'tel:112' }, '112'), createElement('p', { slot: 'end' }, state.value.words)]),
          state.value.offers ? createElement('support-offers', [createElement('a', { href: 'tel:112' }, '112')]) : null,
        ]),
    };
    return { App, state };
  },
  start({ Vue, document }, create, { App, state }) {
    const app = create(App);
    app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
    app.mount(document.querySelector('#app'));
    return {
      ready: () => true,
      change: async (change) => {
        state.value = { ...state.value, ...change };
        await Vue.nextTick();
      },
      unmount: () => app.unmount(),
    };
  },
  render(window, props) {
    return this.start(window, window.Vue.createApp, this.parts(window, props));
  },
  html({ Vue }, props) {
    return Vue.renderToString(Vue.createSSRApp(this.parts({ Vue }, props).App));
  },
  hydrate(window, props) {
    return this.start(window, window.Vue.createSSRApp, this.parts(window, props));
  },
};

const frameworks = { react, vue };

const spellings = {
  attributes: ({ level }) => ({ 'heading-level': level, 'signs-href': '/signs' }),
  properties: ({ level }) => ({ headingLevel: level, signsHref: '/signs' }),
};

const titleOf = async (element) => (await contentOf(element)).querySelector('.title');

/** Waits until the heading has its level, and checks everything else that the page sets. */
const expectState = async (page, { level, words }) => {
  const emergency = page.$('help-emergency');
  await waitUntil(async () => (await titleOf(emergency)).localName === `h${level}`, `the heading has level ${level}`);
  expect(textOf(await contentOf(emergency))).to.include('call 112!');
  expect(rowsOf(emergency)[1].pathname).to.equal('/signs');
  expect(textOf(page.$('#state'))).to.equal(words);
  const slotted = emergency.querySelector('p');
  expect([textOf(slotted), slotted.assignedSlot?.name]).to.deep.equal([words, 'end']);
  expect(hasBox(emergency.querySelector('a')), 'the fallback').to.equal(false);
};

/** Checks the element through every change that the page makes, until it is removed. */
const expectLifeCycle = async (page, app) => {
  const { $, document, consoleMessages } = page;
  await expectState(page, { level: 3, words: 'Words' });
  const emergency = $('help-emergency');
  await contentOf($('support-offers'));

  rowsOf(emergency)[0].click();
  expectFocus($('support-offers'));
  await app.change({ level: 4, words: 'Other words' });
  await expectState(page, { level: 4, words: 'Other words' });
  expect($('help-emergency') === emergency, 'the same element').to.equal(true);

  const offers = $('support-offers');
  await app.change({ offers: false });
  expect(offers.isConnected).to.equal(false);
  await emergency.updateComplete;
  await toggleRow(rowsOf(emergency)[0]);
  expect(openSectionIds(emergency), 'the section opens in place when its element is gone').to.deep.equal(['offers']);
  await app.change({ words: 'Last words' });
  expect(openSectionIds(emergency), 'the section that the visitor opened').to.deep.equal(['offers']);

  await app.change({ offers: true });
  await contentOf($('support-offers'));
  await emergency.updateComplete;
  const other = document.body.appendChild(document.createElement('help-emergency'));
  await contentOf(other);
  expect(rowsOf(other)[0].localName).to.equal('button');
  app.unmount();
  expect(textOf($('#app'))).to.equal('');
  await other.updateComplete;
  expect(rowsOf(other)[0].localName, 'no link to an element that is gone').to.equal('summary');
  expect(consoleMessages).to.deep.equal([]);
};

for (const [name, framework] of Object.entries(frameworks)) {
  const { head } = framework;

  for (const [spelling, props] of Object.entries(spellings))
    it(`${name} renders the element with ${spelling}, changes the page around it and removes it`, async () => {
      const page = await openPage('<div id="app"></div>', { head: head + SCRIPT_TAG });
      await expectLifeCycle(page, framework.render(page.window, props));
    });

  it(`${name} renders the element with attributes before the script loads`, async () => {
    const page = await openPage('<div id="app"></div>', { head });
    const app = framework.render(page.window, spellings.attributes);
    expect(hasBox(page.$('help-emergency a')), 'the fallback').to.equal(true);
    await addScript(page);
    await expectLifeCycle(page, app);
  });

  it(`${name} cannot set properties before the script loads: the element is complete without them and takes later ones`, async () => {
    const page = await openPage('<div id="app"></div>', { head });
    const app = framework.render(page.window, spellings.properties);
    await addScript(page);
    const emergency = page.$('help-emergency');
    expect((await titleOf(emergency)).localName).to.equal('h2');
    await app.change({ level: 4 });
    await waitUntil(async () => (await titleOf(emergency)).localName === 'h4', 'the heading has level 4');
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it(`${name} loses properties that a server writes into the HTML: the heading has the default level`, async () => {
    const { window } = await openPage('', { head });
    const html = await framework.html(window, spellings.properties);
    expect(html).to.include('headingLevel="3"');
    const { $ } = await openPage(html, { head: SCRIPT_TAG });
    expect((await titleOf($('help-emergency'))).localName).to.equal('h2');
  });

  for (const [when, isLoaded] of Object.entries({ before: false, after: true }))
    it(`${name} hydrates the element ${when} the script has loaded, without a warning`, async () => {
      const { window } = await openPage('', { head });
      const html = await framework.html(window, spellings.attributes);
      expect(html).to.include('<help-emergency heading-level="3"');
      const page = await openPage(`<div id="app">${html}</div>`, { head: head + (isLoaded ? SCRIPT_TAG : '') });
      const emergency = page.$('help-emergency');
      if (isLoaded) await contentOf(emergency);
      const app = framework.hydrate(page.window, spellings.attributes);
      await waitUntil(() => app.ready(), 'the page is hydrated');
      if (!isLoaded) await addScript(page);
      expect(page.$('help-emergency') === emergency, 'the same element').to.equal(true);
      await expectLifeCycle(page, app);
    });

  it(`${name} warns when it hydrates a page that it did not render`, async () => {
    const { window } = await openPage('', { head });
    const html = await framework.html(window, spellings.attributes);
    const page = await openPage(`<div id="app">${html.replaceAll('Words', 'Others')}</div>`, { head: head + SCRIPT_TAG });
    framework.hydrate(page.window, spellings.attributes);
    await waitUntil(() => page.consoleMessages.length, 'it warns');
    expect(page.consoleMessages.join()).to.match(/hydrat/i);
  });
}
