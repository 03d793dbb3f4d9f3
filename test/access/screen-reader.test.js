import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '../support/browser/page.js';

/** What a screen reader should read of each element, a line for each block; from `# <name>` to the next. */
const expectedScripts = Object.fromEntries(
  (await (await fetch('/test/access/screen-reader.en.txt')).text())
    .split(/^# /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()])
);

const ELEMENTS = ['help-emergency', 'support-offers', 'trafficking-signs', 'quick-exit'];

/** A page in a window of Chromium's own, in which one element is all that is read. */
const read = (tag, { attributes = '', lang = 'en', ...options } = {}) => {
  const html = `<!doctype html><html lang="${lang}"><title>A host</title><link rel="icon" href="data:,"><script src="${location.origin}/dist/help-widgets.js" defer></script><body><${tag} ${attributes}></${tag}>`;
  return executeServerCommand('visit', { visit: 'readAccessibilityTree', url: `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html })}`, lang, ...options });
};

const normalize = (text) => text.replace(/[\s\u2060]+/g, ' ').trim();

const flatten = (nodes) => nodes.flatMap((node) => [node, ...flatten(node.children)]);

const labelOf = ({ role, name, description }) => normalize(`${role}: ${name}${description && ` (${description})`}`);

/** A block's text, with its links in brackets. */
const inlineText = (nodes) => nodes.map((node) => (node.role === 'StaticText' ? node.name : node.role === 'link' ? `[${labelOf(node)}]` : inlineText(node.children))).join('');

/** A line for each block that is read. */
const scriptOf = (nodes) =>
  nodes.flatMap((node) => {
    if (['button', 'link', 'heading', 'DisclosureTriangle'].includes(node.role)) return [labelOf(node)];
    if (['paragraph', 'listitem', 'StaticText', 'status'].includes(node.role)) return [normalize(`${node.role}: ${inlineText(node.role === 'StaticText' ? [node] : node.children)}`)];
    return [...(node.role === 'group' ? ['group'] : []), ...scriptOf(node.children)];
  });

const wordsOf = (text) => text.replace(/\b(button|link|heading|paragraph|StaticText|status|group):/g, '').split(/[\s()[\]]+/).filter((word) => /[\p{L}\d]/u.test(word));

for (const tag of ELEMENTS)
  describe(`<${tag}>`, () => {
    let tree;
    before(async function () {
      this.timeout(30000);
      tree = await read(tag);
    });

    it('is read as it is written down in screen-reader.en.txt', () => {
      expect(scriptOf(tree).join('\n')).to.equal(expectedScripts[tag]);
    });

    it('gives no description that repeats its name, or that is a text of its own', () => {
      const nodes = flatten(tree);
      const described = nodes.filter(({ description }) => description);
      expect(described.length).to.be.above(0);
      const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => normalize(name));
      for (const { name, description } of described) {
        expect(normalize(name)).not.to.include(normalize(description));
        expect(normalize(description).endsWith(normalize(name)), `${description} repeats ${name}`).to.equal(false);
        expect(texts).not.to.include(normalize(description));
      }
    });

    if (tag !== 'quick-exit')
      it("reads ROSA's digits within the first 35 words", () => {
        const words = wordsOf(scriptOf(tree).join(' '));
        expect(words.slice(0, 35).join(' ')).to.include('22 33 11 60');
      });
  });

it('the exit is described by the key where a keyboard is expected, by the page that the host has chosen, and in Norwegian', async () => {
  const exitOf = async (options) => {
    const { role, name, description } = flatten(await read('help-emergency', options)).find(({ role }) => role === 'button');
    return [role, name, description];
  };
  expect(await exitOf({ hasKeyboard: true })).to.deep.equal(['button', 'Leave this page', 'Opens a weather forecast instead · To leave by keyboard, press Shift three times.']);
  expect(await exitOf({ attributes: 'exit-href="https://example.org/"' })).to.deep.equal(['button', 'Leave this page', 'Opens another page']);
  expect((await exitOf({ lang: 'nb' }))[1]).to.equal('Forlat siden');
}).timeout(30000);

it('the key is read in the description alone, and the disclaimer once', async () => {
  const texts = flatten(await read('help-emergency', { hasKeyboard: true })).filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  expect(texts.filter((text) => text.includes('Shift'))).to.deep.equal([]);
  expect(texts.filter((text) => text.includes('history'))).to.have.length(1);
}).timeout(30000);

it('the bar is one more button, and no group', async () => {
  const [top, scrolled] = [await read('help-emergency'), await read('help-emergency', { scrollTop: 600 })].map(scriptOf);
  const exit = 'button: Leave this page (Opens a weather forecast instead)';
  expect(top.filter((line) => line === exit)).to.have.length(1);
  expect(scrolled.filter((line) => line === exit)).to.have.length(2);
  expect(scrolled.filter((line) => line !== exit)).to.deep.equal(top.filter((line) => line !== exit));
}).timeout(30000);
