import { contentOf, textOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const ADDRESS = '/dist/embed/support-offers/nb/';

/** The same page written for two frameworks: a `<div>` and a link that the framework owns. */
const frameworks = {
  react: {
    start({ React, document, consoleMessages }, serverHtml) {
      const { createElement, useState } = React;
      let updateState;
      const App = () => {
        const [state, setState] = useState({ words: 'Help', link: true });
        updateState = (change) => React.flushSync(() => setState((before) => ({ ...before, ...change })));
        return createElement(
          'main',
          null,
          createElement('div', { className: 'help-emergency', 'data-lang': 'nb' }, createElement('a', { href: 'tel:112' }, state.words)),
          state.link && createElement('p', null, createElement('a', { href: ADDRESS }, state.words))
        );
      };
      const app = document.querySelector('#app');
      if (serverHtml === undefined) {
        const root = React.createRoot(app);
        React.flushSync(() => root.render(createElement(App)));
        return { change: (change) => updateState(change), unmount: () => root.unmount() };
      }
      const root = React.hydrateRoot(app, createElement(App), { onRecoverableError: (error) => consoleMessages.push(`recovered: ${error.message}`) });
      return { ready: () => updateState, change: (change) => updateState(change), unmount: () => root.unmount() };
    },
  },
  vue: {
    start({ Vue, document }, serverHtml) {
      const { h: createElement } = Vue;
      const state = Vue.ref({ words: 'Help', link: true });
      const App = {
        render: () =>
          createElement('main', [
            createElement('div', { class: 'help-emergency', 'data-lang': 'nb' }, [createElement('a', { href: 'tel:112' }, state.value.words)]),
            state.value.link ? createElement('p', [createElement('a', { href: ADDRESS }, state.value.words)]) : null,
          ]),
      };
      const app = serverHtml === undefined ? Vue.createApp(App) : Vue.createSSRApp(App);
      app.mount(document.querySelector('#app'));
      return {
        change: async (change) => {
          state.value = { ...state.value, ...change };
          await Vue.nextTick();
        },
        unmount: () => app.unmount(),
      };
    },
  },
};

const SERVER_HTML = `<main><div class="help-emergency" data-lang="nb"><a href="tel:112">Help</a></div><p><a href="${ADDRESS}">Help</a></p></main>`;

const elementIn = async (block, name) => {
  await waitUntil(() => block.shadowRoot?.querySelector(name), `${name} in ${block.outerHTML}`);
  const element = block.shadowRoot.querySelector(name);
  await contentOf(element, 'nb');
  return element;
};

for (const [name, { start }] of Object.entries(frameworks))
  for (const [verb, serverHtml] of [['renders'], ['hydrates', SERVER_HTML]])
    it(`${name} ${verb}, changes and removes a placeholder without errors, and the element stays`, async () => {
      const page = await openPage(`<div id="app">${serverHtml ?? ''}</div>`, { head: `<script src="/vendors/${name}.js"></script>${SCRIPT_TAG}`, lang: 'en' });
      if (serverHtml) await elementIn(page.$('main > div'), 'help-emergency');
      const app = start(page.window, serverHtml);
      if (app.ready) await waitUntil(app.ready);
      const [div, paragraph] = [page.$('main > div'), page.$('main > p')];
      const emergency = await elementIn(div, 'help-emergency');
      await elementIn(paragraph, 'support-offers');
      await app.change({ words: 'More help' });
      expect([...page.document.querySelectorAll('main a')].map(textOf)).to.deep.equal(['More help', 'More help']);
      expect((await elementIn(div, 'help-emergency')) === emergency, 'the same element').to.equal(true);
      await app.change({ link: false });
      expect(page.$('main').children.length).to.equal(1);
      await app.change({ link: true });
      await elementIn(page.$('main > p'), 'support-offers');
      app.unmount();
      expect(page.$('#app').childElementCount).to.equal(0);
      expect(page.consoleMessages).to.deep.equal([]);
    });
