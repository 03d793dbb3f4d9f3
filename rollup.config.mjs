import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals as templates } from 'rollup-plugin-minify-template-literals';
import swc from '@swc/core';
import { browserslistToTargets, bundle, Features } from 'lightningcss';
import browserslist from 'browserslist';
import license from 'rollup-plugin-license';
import { litCss } from 'rollup-plugin-lit-css';
import { optimize } from 'svgo';
import { readLocale } from './locales/xliff.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** Where a release will be served from; a copy of the script that cannot tell by itself asks there. */
const release = process.env.HELP_WIDGETS_RELEASE ?? '';

/** SVGO leaves rectangles with round corners alone. */
const roundedRect = {
  name: 'roundedRect',
  fn: () => ({
    element: {
      enter(node) {
        if (node.name !== 'rect') return;
        const [x, y, width, height, r] = ['x', 'y', 'width', 'height', 'rx'].map((name) => Number(node.attributes[name]));
        const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
        node.name = 'path';
        node.attributes = {
          d: `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`,
        };
      },
    },
  }),
};

/** Each icon becomes one outline, so that a template holds a string and no markup. */
const outlines = () => ({
  name: 'outlines',
  load(id) {
    if (!id.endsWith('.svg')) return null;
    const { data } = optimize(readFileSync(id, 'utf8'), {
      plugins: [
        roundedRect,
        { name: 'convertShapeToPath', params: { convertArcs: true } },
        { name: 'preset-default', params: { overrides: { convertPathData: { floatPrecision: 1 }, mergePaths: false } } },
        { name: 'mergePaths', params: { force: true } },
      ],
    });
    const [, outline] = /^<svg[^>]*><path d="([^"]+)"\/><\/svg>$/.exec(data) ?? this.error(`${id} does not become one outline: ${data}`);
    return `export default ${JSON.stringify(outline)}`;
  },
});

/** Every message is plain text and has an explicit id: what makes ids, and fills markup, is left out. */
const plainMessages = () => ({
  name: 'plain-messages',
  load: (id) =>
    id.endsWith('/localize/internal/runtime-msg.js')
      ? `import { defaultMsg } from './default-msg.js';
         import { joinStringsAndValues } from './str-tag.js';
         export const runtimeMsg = (templates, source, { id }) => {
           const target = templates?.[id];
           return target?.strTag ? joinStringsAndValues(target.strings, source.values, target.values) : target ?? defaultMsg(source);
         };`
      : null,
});

/** Our sheets are made by `unsafeCSS` alone: Lit's check of who made one is left out. */
const uncheckedSheets = () => ({
  name: 'unchecked-sheets',
  transform: (code, id) =>
    id.endsWith('/reactive-element/css-tag.js') ? code.replace(/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("[^"]*"\)/, '$1') : null,
});

/** What the browsers of package.json need another way of writing for; not what only makes it better. */
const floor = { targets: browserslistToTargets(browserslist()), exclude: Features.LightDark | Features.LogicalProperties };

/** `unsafeCSS` takes our own sheets as they are; `css` would bring checks for those of others. */
const sheets = () =>
  litCss({ tag: 'unsafeCSS', transform: (_, { filePath }) => bundle({ filename: filePath, minify: true, ...floor }).code.toString() });

/** Every node of a syntax tree. */
const nodesIn = (tree) => (Object(tree) === tree ? [tree, ...Object.values(tree).flatMap(nodesIn)] : []);

/**
 * A sentence with a fact in it becomes plain strings. Optimisers that know no template inside
 * another take the words of the inner one for code, and spaces out of them.
 */
const plainSentences = () => ({
  name: 'plain-sentences',
  renderChunk(code) {
    const sentences = nodesIn(this.parse(code)).filter(({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name === 'str');
    for (const { start, end, quasi } of sentences.reverse()) {
      const strings = JSON.stringify(quasi.quasis.map(({ value }) => value.cooked));
      const facts = quasi.expressions.map((fact) => code.slice(fact.start, fact.end));
      code = `${code.slice(0, start)}str(${[strings, ...facts].join()})${code.slice(end)}`;
    }
    return code;
  },
});

/** Saves some hundred bytes over the alternatives. ASCII alone is read right whatever charset a page or a server says. */
const minify = () => ({
  name: 'minify',
  renderChunk: (code) =>
    swc.minify(code, { ecma: 2021, compress: { ecma: 2021, passes: 3, hoist_vars: true }, mangle: true, format: { comments: false, asciiOnly: true } }),
});

const shared = [
  resolve(),
  replace({
    preventAssignment: true,
    values: { VERSION: JSON.stringify(version), RELEASE: JSON.stringify(release && new URL(`${release}/`).href) },
  }),
  typescript(),
];

/** @lit/localize says nothing of side effects; those of its other modes are not ours. */
const treeshake = { moduleSideEffects: (id) => !id.includes('@lit/localize') };

const script = {
  input: 'src/help-widgets.ts',
  treeshake,
  output: {
    file: 'dist/help-widgets.js',
    format: 'iife',
    intro: `const lent = []; try { ${readFileSync('src/host/first-copy.js', 'utf8').replaceAll('VERSION', JSON.stringify(version))}`,
    outro: `} catch (error) { try { console.error('help-widgets cannot run <help-emergency>, <support-offers> and <trafficking-signs>', error); } catch {} } finally { lent.forEach((giveBack) => giveBack()); }`,
    externalLiveBindings: false,
    freeze: false,
  },
  plugins: [
    plainMessages(),
    uncheckedSheets(),
    outlines(),
    sheets(),
    ...shared,
    templates({ exclude: ['node_modules/**', '**/*.css'] }),
    plainSentences(),
    minify(),
    license({ thirdParty: { output: 'dist/THIRD_PARTY_NOTICES.txt' } }),
  ],
};

/** The code that hands the translations of a language to whoever asks for it. */
const localeModule = (tag) => {
  const { dir, draft } = readLocale(tag);
  return `
    import { templates } from './build/locales/${tag}.ts';
    import { register } from './src/host/shared.ts';
    register('${tag}', { templates, dir: '${dir}', draft: ${draft} });`;
};

const languages = () => ({
  name: 'languages',
  resolveId: (id) => (id.startsWith('locale:') ? id : null),
  load: (id) => (id.startsWith('locale:') ? localeModule(id.slice('locale:'.length)) : null),
});

/** A locale file is the translations and the few lines that hand them to the script; it imports nothing. */
const locale = (tag) => ({
  input: `locale:${tag}`,
  treeshake,
  output: { file: `dist/locales/${tag}.js`, format: 'iife' },
  plugins: [languages(), ...shared, plainSentences(), minify()],
});

/** Pages that need no script, written by the sections themselves. */
const finishedPages = {
  input: 'src/finished-pages.ts',
  treeshake,
  external: /^(lit|@lit|@lit-labs|node:)/,
  output: { file: 'build/finished-pages.js', format: 'es' },
  plugins: [
    {
      name: 'finished-pages',
      // Whether a page will stand in a frame is not known yet; outside one, `_top` is the same tab.
      load: (id) => (id.endsWith('/host/frame.ts') ? "export const linkTarget = '_top';" : null),
      transform: (code, id) =>
        id.endsWith('/finished-pages.ts') ? [code, ...targetLocales.map((tag) => `import 'locale:${tag}';`)].join('\n') : null,
      async writeBundle({ file }) {
        const { finishedPages } = await import(pathToFileURL(file));
        for (const [path, page] of finishedPages((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`)) {
          mkdirSync(dirname(`dist/${path}`), { recursive: true });
          writeFileSync(`dist/${path}`, page);
        }
      },
    },
    languages(),
    outlines(),
    sheets(),
    ...shared,
    templates({ exclude: ['node_modules/**', '**/*.css'] }),
  ],
};

export default [script, ...targetLocales.map(locale), finishedPages];
