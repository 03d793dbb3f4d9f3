import { contentOf, ELEMENTS, normalizedMarkup, textNodesOf, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';
import { waitForCarrier } from '../support/browser/quick-exit.js';

/** What tools in a browser do to the tree of a page, open shadow roots included; each goes further than text. */
const tools = {
  'wraps text in <font>, twice': (content) => {
    for (const node of textNodesOf(content)) {
      const outer = content.ownerDocument.createElement('font');
      const inner = content.ownerDocument.createElement('font');
      node.replaceWith(outer);
      outer.append(inner);
      inner.append(`${node.data} (oversatt)`);
    }
  },
  'makes links of numbers': (content) => {
    for (const node of textNodesOf(content)) {
      if (!/\d{3}|\d\d \d\d/.test(node.data)) continue;
      const link = content.ownerDocument.createElement('a');
      link.href = 'tel:+47113';
      link.className = 'click-to-call';
      link.textContent = node.data;
      node.replaceWith(link);
    }
  },
  'takes all comments away': (content) => {
    const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.remove();
  },
  'joins text and takes empty text away': (content) => content.normalize(),
  'writes each paragraph, heading and link anew': (content) => {
    for (const block of content.querySelectorAll('p, a, h1, h2, h3, h4')) block.innerHTML = block.innerHTML.replace(/<!--.*?-->/g, '').replaceAll('the', 'den');
  },
  'writes everything anew': (content) => {
    content.innerHTML = content.innerHTML.replace(/<!--.*?-->/g, '');
  },
  'takes every text away': (content) => {
    for (const node of textNodesOf(content)) node.remove();
  },
};

/** Whatever makes an element render again, in the same language. */
const changes = {
  'its rank changes': ({ element }) => (element.headingLevel = 5),
  'others come and go': async ({ document, element }) => {
    const others = ['support-offers', 'trafficking-signs'].map((name) => document.body.appendChild(document.createElement(name)));
    await element.updateComplete;
    for (const other of others) other.remove();
  },
  'it is asked to': ({ element }) => element.requestUpdate(),
  'a visitor opens it': ({ element }) => openDisclosures(element.shadowRoot),
};

/** Without its comments Lit does not find where something stood. */
const breaks = (tool, change, name) =>
  tool === 'takes all comments away' && (change === 'its rank changes' || (change === 'others come and go' && name === 'help-emergency'));

const expectFallback = ({ element, consoleMessages }) => {
  expect(consoleMessages).to.have.length(1);
  expect(consoleMessages[0]).to.include(`error: <${element.localName}> cannot render and shows its fallback`);
  expect([...element.shadowRoot.querySelectorAll('a')].map((link) => [link.href, visibleTextOf(link)])).to.deep.equal([
    ['tel:112', '112'],
    ['tel:+4722331160', '22 33 11 60'],
  ]);
};

/** What is open is the visitor's. */
const closed = (content) => normalizedMarkup(content).replaceAll(' open=""', '');

for (const [what, tool] of Object.entries(tools))
  for (const [when, change] of Object.entries(changes))
    for (const name of ELEMENTS)
      it(`${name} throws nothing, and another language makes it right, where a tool ${what} and then ${when}`, async () => {
        const { document, $, consoleMessages } = await openPage(`<${name} lang="en"></${name}>`);
        const element = $(name);
        tool(await contentOf(element));
        await change({ document, element });
        await element.updateComplete;
        if (breaks(what, when, name)) {
          expectFallback({ element, consoleMessages });
          return;
        }
        element.lang = 'nb';
        const content = await waitForLanguage(element, 'nb');
        const untouched = Object.assign(document.createElement(name), { lang: 'nb', headingLevel: element.headingLevel });
        document.body.replaceChildren(element, untouched);
        await waitForLanguage(untouched, 'nb');
        await waitForCarrier(element);
        const right = closed(content);
        element.remove();
        await waitForCarrier(untouched);
        expect(right).to.equal(closed(await waitForLanguage(untouched, 'nb')));
        expect(consoleMessages).to.deep.equal([]);
      });
