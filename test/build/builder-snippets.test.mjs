import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import { transform as transformCss } from 'lightningcss';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { rollup } from 'rollup';
import { unified } from 'unified';
import { parse as parseVue, compileTemplate } from 'vue/compiler-sfc';
import { builderPage } from '../../src/build/builder-page.mjs';
import { templatePlugins } from '../../src/build/plugins.mjs';

const ADDRESS = 'https://files.example.org/help-widgets';

/** A module of the builder, compiled for Node. */
const importModule = async (name) => {
  const bundle = await rollup({ input: `src/builder/${name}.ts`, plugins: [builderPage(), ...templatePlugins({})] });
  const file = `build/builder/${name}.mjs`;
  await bundle.write({ file });
  return import(pathToFileURL(file));
};

const { partsOf, siteNames } = await importModule('sites');
const { defaultChoices } = await importModule('choices');
const { presets } = await importModule('look');
const { elementNames } = await importModule('elements');

const NASTY = 'A` *b* _c_ <d> {e} {{ f }} [g](h) "i" & \'j\' ${k} --> ]]>';

/** What can be chosen, and what can be typed. */
const values = {
  element: elementNames,
  lang: ['nb', 'en', 'ar', 'zh-Hans', 'page'],
  exit: ['card', 'top', 'none'],
  offered: ['all', 'reviewed', ['nb', 'en']],
  site: siteNames,
  contactAddress: ['', 'post@example.org', '+47 22 33 44 55', 'https://www.example.org/?a=1&b={{"2"}}'],
  exitHref: ['', 'https://www.example.org/?a=1&b=(2)'],
  preset: Object.values(presets),
};

/** Every combination, one after the other. */
function* combinationsOf([[name, list], ...others], chosen = {}) {
  for (const value of list) {
    const choices = name === 'preset' ? { ...chosen, ...value } : { ...chosen, [name]: value };
    if (others[0]) yield* combinationsOf(others, choices);
    else yield choices;
  }
}

const html = unified().use(rehypeParse, { fragment: true, emitParseErrors: true }).use(rehypeStringify);

const parseHtml = (code) => {
  assert.deepEqual(html.processSync(code).messages.map(String), []);
  for (const [, css] of code.matchAll(/<style[^>]*>([^]*?)<\/style>/g)) parseCss(css);
};

const parseCss = (css) => transformCss({ filename: 'a.css', code: Buffer.from(css) });

const parsers = {
  css: parseCss,
  html: parseHtml,
  js: (code) => transformSync(code),
  jsx: (code) => transformSync(code, { loader: 'jsx' }),
  // HTML in Markdown is HTML: with its punctuation as entities, no line of it is anything else.
  markdown: (code) => (code.startsWith('<') ? parseHtml(code) : assert.match(code, /^\[112\]\(tel:112\) · \[ROSA [\d ]+\]\(tel:\+\d+\)\n\n\[[^\]]+\]\(https:[^()\s]+\)$/)),
  vue(code) {
    const { descriptor, errors } = parseVue(code);
    assert.deepEqual(errors, []);
    assert.deepEqual(compileTemplate({ source: descriptor.template.content, filename: 'Help.vue', id: 'help' }).errors, []);
  },
};

const kindOf = ({ file = '', code }, site) => file.split('.').at(-1) || (site === 'markdown' && !/^<(script|quick-exit)/.test(code) ? 'markdown' : 'html');

test('every snippet that the builder can give is well-formed, whatever is typed', (context) => {
  const seen = new Map();
  let count = 0;
  for (const choices of combinationsOf(Object.entries(values))) {
    count++;
    for (const part of partsOf({ ...defaultChoices, contactWords: NASTY, ...choices }, ADDRESS)) seen.set(`${kindOf(part, choices.site)} ${part.code}`, choices);
  }
  for (const [key, choices] of seen) {
    const [kind] = key.split(' ', 1);
    try {
      parsers[kind](key.slice(kind.length + 1));
    } catch (error) {
      throw new Error(`${JSON.stringify(choices)}\n${key}`, { cause: error });
    }
  }
  context.diagnostic(`${count} combinations, ${seen.size} different pieces of code`);
  assert.equal(count, Object.values(values).reduce((product, { length }) => product * length, 1));
  assert.ok(seen.size > 1000);
});
