import { contentOf, textOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const ADDRESS = '/dist/embed/support-offers/nb/';

/** The same page written for two frameworks: a `<div>` and a link, which they own. */
const frameworks = {
  react: {
    start({ React, document, consoleMessages }, served) {
      const { createElement: h, useState } = React;
      let set;
      const App = () => {
        const [state, setState] = useState({ words: 'Help', link: true });
        set = (change) => React.flushSync(() => setState((before) => ({ ...before, ...change })));
        return h(
          'main',
          null,
          h('div', { className: 'help-emergency', 'data-lang': 'nb' }, h('a', { href: 'tel:112' }, state.words)),
          state.link && h('p', null, h('a', { href: ADDRESS }, state.words))
        );
      };
      const app = document.querySelector('#app');
      if (served === undefined) {
        const root = React.createRoot(app);
        React.flushSync(() => root.render(h(App)));
        return { change: (change) => set(change), unmount: () => root.unmount() };
      }
      const root = React.hydrateRoot(app, h(App), { onRecoverableError: (error) => consoleMessages.push(`recovered: ${error.message}`) });
      return { ready: () => set, change: (change) => set(change), unmount: () => root.unmount() };
    },
  },
  vue: {
    start({ Vue, document }, served) {
      const { h } = Vue;
      const state = Vue.ref({ words: 'Help', link: true });
      const App = {
        render: () =>
          h('main', [
            h('div', { class: 'help-emergency', 'data-lang': 'nb' }, [h('a', { href: 'tel:112' }, state.value.words)]),
            state.value.link ? h('p', [h('a', { href: ADDRESS }, state.value.words)]) : null,
          ]),
      };
      const app = served === undefined ? Vue.createApp(App) : Vue.createSSRApp(App);
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

const SERVED = `<main><div class="help-emergency" data-lang="nb"><a href="tel:112">Help</a></div><p><a href="${ADDRESS}">Help</a></p></main>`;

const elementIn = async (block, name) => {
  await waitUntil(() => block.shadowRoot?.querySelector(name), `${name} in ${block.outerHTML}`);
  const element = block.shadowRoot.querySelector(name);
  await contentOf(element, 'nb');
  return element;
};

for (const [name, { start }] of Object.entries(frameworks))
  for (const [how, served] of [['renders'], ['hydrates', SERVED]])
    it(`${name} ${how}, changes and takes away what became an element, and neither notices`, async () => {
      const page = await openPage(`<div id="app">${served ?? ''}</div>`, { head: `<script src="/vendors/${name}.js"></script>${SCRIPT_TAG}`, lang: 'en' });
      if (served) await elementIn(page.$('main > div'), 'help-emergency');
      const app = start(page.window, served);
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
