import { contentOf, ELEMENTS, normalizedMarkup, textNodesOf, visibleTextOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';

/** How browser tools change the DOM of a page, open shadow roots included. Each changes more than the text. */
const tools = {
  'wraps text in two <font> elements': (content) => {
    for (const node of textNodesOf(content)) {
      const outer = content.ownerDocument.createElement('font');
      const inner = content.ownerDocument.createElement('font');
      node.replaceWith(outer);
      outer.append(inner);
      inner.append(`${node.data} (oversatt)`);
    }
  },
  'turns numbers into links': (content) => {
    for (const node of textNodesOf(content)) {
      if (!/\d{3}|\d\d \d\d/.test(node.data)) continue;
      const link = content.ownerDocument.createElement('a');
      link.href = 'tel:+47113';
      link.className = 'click-to-call';
      link.textContent = node.data;
      node.replaceWith(link);
    }
  },
  'removes all comments': (content) => {
    const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.remove();
  },
  'joins text nodes and removes empty ones': (content) => content.normalize(),
  'rewrites the HTML of each paragraph, heading and link': (content) => {
    for (const block of content.querySelectorAll('p, a, h1, h2, h3, h4')) block.innerHTML = block.innerHTML.replace(/<!--.*?-->/g, '').replaceAll('the', 'den');
  },
  'rewrites all HTML': (content) => {
    content.innerHTML = content.innerHTML.replace(/<!--.*?-->/g, '');
  },
  'removes all text': (content) => {
    for (const node of textNodesOf(content)) node.remove();
  },
};

/** What makes an element render again in the same language. */
const updates = {
  'its heading level changes': ({ element }) => (element.headingLevel = 5),
  'other elements are added and removed': async ({ document, element }) => {
    const others = ['support-offers', 'trafficking-signs'].map((name) => document.body.appendChild(document.createElement(name)));
    await element.updateComplete;
    for (const other of others) other.remove();
  },
  'requestUpdate() is called': ({ element }) => element.requestUpdate(),
  'its sections are opened': ({ element }) => openDisclosures(element.shadowRoot),
};

/** Lit finds its parts by comments. Without them it cannot render these changes. */
const failsToRender = (tool, update, name) =>
  tool === 'removes all comments' && (update === 'its heading level changes' || (update === 'other elements are added and removed' && name === 'help-emergency'));

const expectFallback = ({ element, consoleMessages }) => {
  expect(consoleMessages).to.have.length(1);
  expect(consoleMessages[0]).to.include(`error: <${element.localName}> cannot render and shows its fallback`);
  expect([...element.shadowRoot.querySelectorAll('a')].map((link) => [link.href, visibleTextOf(link)])).to.deep.equal([
    ['tel:112', '112'],
    ['tel:+4722331160', '22 33 11 60'],
  ]);
};

/** Markup as if every section were closed: which are open is up to the visitor. */
const closedMarkupOf = (content) => normalizedMarkup(content).replaceAll(' open=""', '');

for (const [what, tool] of Object.entries(tools))
  for (const [when, update] of Object.entries(updates))
    for (const name of ELEMENTS)
      it(`${name} ${failsToRender(what, when, name) ? 'shows its fallback' : 'throws nothing, and renders correctly in another language,'} after a tool ${what} and ${when}`, async () => {
        const { document, $, consoleMessages } = await openPage(`<${name} lang="en"></${name}>`);
        const element = $(name);
        tool(await contentOf(element));
        await update({ document, element });
        await element.updateComplete;
        if (failsToRender(what, when, name)) {
          expectFallback({ element, consoleMessages });
          return;
        }
        element.lang = 'nb';
        const content = await waitForLanguage(element, 'nb');
        const untouched = Object.assign(document.createElement(name), { lang: 'nb', headingLevel: element.headingLevel });
        document.body.replaceChildren(element, untouched);
        await waitForLanguage(untouched, 'nb');
        const rendered = closedMarkupOf(content);
        element.remove();
        expect(rendered).to.equal(closedMarkupOf(await waitForLanguage(untouched, 'nb')));
        expect(consoleMessages).to.deep.equal([]);
      });
