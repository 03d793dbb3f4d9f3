import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals as templates } from 'rollup-plugin-minify-template-literals';
import swc from '@swc/core';
import { browserslistToTargets, bundle, Features } from 'lightningcss';
import browserslist from 'browserslist';
import license from 'rollup-plugin-license';
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

/** `msg` and `str` as far as plain text needs them. */
const plainMessages = () => ({
  name: 'plain-messages',
  resolveId: (id) => (id === '@lit/localize' ? fileURLToPath(new URL('src/language/messages.ts', import.meta.url)) : null),
});

/** Our elements put on their look by themselves: what Lit brings for that is left out. */
const ownSheets = () => ({
  name: 'own-sheets',
  load: (id) =>
    id.endsWith('/reactive-element/css-tag.js')
      ? ['css', 'unsafeCSS', 'CSSResult', 'adoptStyles', 'getCompatibleStyle', 'supportsAdoptingStyleSheets'].map((name) => `export const ${name} = undefined;`).join('\n')
      : null,
});

/** What the browsers of package.json need another way of writing for; not what only makes it better. */
const floor = { targets: browserslistToTargets(browserslist()), exclude: Features.LightDark | Features.LogicalProperties };

const sheets = () => ({
  name: 'sheets',
  load: (id) => (id.endsWith('.css') ? `export default ${JSON.stringify(bundle({ filename: id, minify: true, ...floor }).code.toString())}` : null),
});

/** Every node of a syntax tree. */
const nodesIn = (tree) => (Object(tree) === tree ? [tree, ...Object.values(tree).flatMap(nodesIn)] : []);

/** Writes some nodes of a syntax tree in another way. */
const rewritten = (context, code, isWanted, written) => {
  const source = ({ start, end }) => code.slice(start, end);
  const nodes = nodesIn(context.parse(code)).filter(isWanted);
  return nodes.reverse().reduce((text, node) => text.slice(0, node.start) + written(node, source) + text.slice(node.end), code);
};

/** Methods of Lit's classes: controllers, style sheets and roots of its own, attributes that reflect. */
const UNREACHED = ['addController', 'removeController', 'addInitializer', 'finalizeStyles', 'createRenderRoot', 'setConnected', 'toAttribute', '_$ET'];

/** What an element could do around an update, and what that comes to in ours. */
const HOOKS = { willUpdate: '0', firstUpdated: '0', updated: '0', shouldUpdate: 'true', scheduleUpdate: 'this.performUpdate()', getUpdateComplete: 'this._$ES' };

const isMethod = ({ type }) => type === 'MethodDefinition' || type === 'Property';

const is = (kind, more = () => true) => (node, text) => node.type === kind && more(node, text);

/** Of Lit, what no template and no property of ours needs, and what to write instead. */
const unneeded = [
  // Directives.
  [is('FunctionDeclaration', (_, text) => text.includes('_$litDirective$')), ({ id, params: [, value] }) => `function ${id.name}(part, ${value.name}) { return ${value.name}; }`],
  [is('ChainExpression', (_, text) => /^this\._\$(AP\?|Do\?\.setConnected)/.test(text)), () => '0'],
  [is('MethodDefinition', ({ kind, key }) => kind === 'get' && /^(_\$AU|parentNode|tagName)$/.test(key.name)), () => ''],
  // Polyfills of the shadow DOM, and what a server has rendered.
  [is('ChainExpression', (_, text) => /^\w+\.litElementHydrateSupport\?|^\w+\?\.\(\{(Lit|Reactive)Element:/.test(text)), () => '0'],
  // A property, an attribute without a value or an element as the place of a value, or a part of an attribute.
  [is('ConditionalExpression', ({ test }) => test.left?.value === '.'), ({ alternate }, source) => source(alternate)],
  [is('ConditionalExpression', ({ test }) => test.left?.value === '?'), ({ alternate }, source) => source(alternate)],
  [is('LogicalExpression', (_, text) => /^\w+\.startsWith\(\w+\)&&/.test(text)), () => '0'],
  [is('LogicalExpression', ({ left }) => left.left?.value === 6), () => '0'],
  [is('ConditionalExpression', (_, text) => text.includes('.fill(new String)')), ({ alternate }, source) => source(alternate)],
  [is('IfStatement', ({ alternate }, text) => alternate && text.includes('??"")+')), ({ consequent }, source) => source(consequent)],
  // Values within a `<style>` or `<textarea>`; templates of SVG and MathML, and compiled ones.
  [is('IfStatement', (_, text) => /^if\(\w+\.test\(\w+\.tagName/.test(text)), () => ';'],
  [is('LogicalExpression', (_, text) => /^\w+\.test\(\w+\[2\]\)&&/.test(text)), () => '0'],
  [is('LogicalExpression', (_, text) => /^2===\w+\|\|3===\w+$/.test(text)), () => 'false'],
  [is('ConditionalExpression', ({ test, consequent }) => test.left?.value === 2 && /^<.*svg/.test(consequent.value)), () => '""'],
  [is('ConditionalExpression', ({ test }) => test.left?.value === 'number'), ({ consequent }, source) => source(consequent)],
  // What warns of a template that is made of data: none of ours shows any.
  [is('IfStatement', (_, text) => text.includes('invalid template strings array')), () => ';'],
  // Nodes as values, values in comments, listeners with options.
  [is('ConditionalExpression', ({ test }) => test.right?.property?.name === 'nodeType'), ({ alternate }, source) => source(alternate)],
  [is('IfStatement', ({ test }, text) => test.left?.property?.name === 'data' && text.includes('type:7')), ({ test, consequent }, source) => `if (${source(test)}) ${source(consequent)}`],
  [is('LogicalExpression', ({ right }) => right.left?.property?.name === 'passive'), ({ left }, source) => source(left.left.left)],
  // Controllers, and properties of decorators, with converters of their own or of other types than text and numbers.
  [is('ChainExpression', (_, text) => text.startsWith('this._$EO?.forEach')), () => '0'],
  [is('IfStatement', (_, text) => text.includes('litPropertyMetadata.get(')), () => ';'],
  [is('ConditionalExpression', ({ test }) => test.right?.argument?.property?.name === 'converter'), ({ alternate }, source) => source(alternate.alternate)],
  [is('SwitchCase', ({ test }) => /^(Array|Boolean|Object)$/.test(test?.name)), () => ''],
  [is('LogicalExpression', ({ left }) => left.left?.property?.name === 'useDefault'), () => 'false'],
  [is('LogicalExpression', ({ operator }, text) => operator === '||' && /^\w+&&!\(this\._\$Ej\?\?=/.test(text)), ({ right }, source) => source(right)],
  [is('LogicalExpression', (_, text) => /^\w+\?\?this\._\$Ej\?\.get\(\w+\)\?\?\w+$/.test(text)), ({ right }, source) => source(right)],
  [is('LogicalExpression', (_, text) => /^!0===\w+&&.*_\$Eq\?\?=/.test(text)), () => '0'],
  [is('AssignmentExpression', (_, text) => /^(this\._\$Eq&&=|this\.elementStyles=|\w+\.(elementStyles|shadowRootOptions)=)/.test(text)), () => '0'],
  [is('ChainExpression', (_, text) => text.startsWith('this.constructor.l?.forEach')), () => '0'],
  [is('LogicalExpression', (_, text) => /^void 0!==\w+\.l&&/.test(text)), () => '0'],
  [is('LogicalExpression', (_, text) => text.startsWith('this.prototype.hasOwnProperty(')), () => '0'],
  [is('LogicalExpression', (_, text) => /^\w+\.state&&/.test(text)), () => '0'],
  [is('UnaryExpression', ({ argument }) => argument.property?.name === 'noAccessor'), () => 'true'],
  [is('IfStatement', (_, text) => /^if\(\w+\.size>0\)for/.test(text)), () => ';'],
  [(node) => isMethod(node) && UNREACHED.includes(node.key.name), ({ type, key }) => (type === 'Property' ? `${key.name}: 0` : '')],
  [is('MethodDefinition', ({ key }) => Object.hasOwn(HOOKS, key.name)), () => ''],
  [is('CallExpression', ({ callee }) => callee.object?.type === 'ThisExpression' && Object.hasOwn(HOOKS, callee.property.name)), ({ callee }) => HOOKS[callee.property.name]],
];

/** What of that a template of ours would need: a property, a value that is not the whole of its attribute, or an element that holds raw text. */
const NEEDS = /\s[.?][\w-]+="?$|\s[\w-]+=("[^"]+|[^\s"'>]+)$|<[^>]*\s$|<(script|style|textarea|title)\b/;

/** Leaves out of Lit what is not needed, and fails where something is, or where another version of Lit has nothing like it. */
const neededAlone = (found = new Set()) => ({
  name: 'needed-alone',
  transform(code, id) {
    const ours = id.includes('/src/') ? nodesIn(this.parse(code)) : [];
    for (const { key } of ours.filter(is('MethodDefinition', ({ key }) => Object.hasOwn(HOOKS, key.name)))) this.error(`${id}: ${key.name}() is never called`);
    for (const { tag, quasi } of ours.filter(is('TaggedTemplateExpression', ({ tag }) => tag.name === 'html')))
      for (const { value } of quasi.quasis.slice(0, -1)) if (NEEDS.test(value.cooked)) this.error(`${id}: ${tag.name}\`${value.cooked}\` needs what is left out of Lit`);
    if (!/\/(lit-html|reactive-element|lit-element)\.js$/.test(id)) return null;
    return unneeded.reduce((text, piece) => {
      const [isWanted, written] = piece;
      const without = rewritten(this, text, (node) => isWanted(node, text.slice(node.start, node.end)), written);
      if (without !== text) found.add(piece);
      return without;
    }, code);
  },
  buildEnd() {
    for (const [i, piece] of unneeded.entries()) if (!found.has(piece)) this.error(`Nothing of Lit is like ${i} of what is unneeded`);
  },
});

/**
 * A sentence with a fact in it becomes plain strings: optimisers that know no template inside
 * another take the words of the inner one for code, and spaces out of them. Its id stands by itself.
 */
const plainSentences = () => ({
  name: 'plain-sentences',
  transform(code, id) {
    if (!/\bmsg\(/.test(code) || !id.includes('/src/sections/')) return null;
    return rewritten(
      this,
      code,
      ({ type, callee }) => type === 'CallExpression' && callee.name === 'msg',
      ({ arguments: [words, { properties }] }, source) => `msg(${source(words)}, ${source(properties[0].value)})`
    );
  },
  renderChunk(code) {
    return rewritten(
      this,
      code,
      ({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name === 'str',
      ({ quasi }, source) => `str(${[JSON.stringify(quasi.quasis.map(({ value }) => value.cooked)), ...quasi.expressions.map(source)].join()})`
    );
  },
});

/** By these names Lit's classes and ours know each other's parts; no page has anything to do with them. */
const INNER =
  /^(_\$.*|(add|remove)Controller|addInitializer|converter|create(Property|RenderRoot)|creationScope|elementStyles|enableUpdating|finalizeStyles|firstUpdated|(from|to)Attribute|get(Property(Descriptor|Options)|UpdateComplete)|has(Changed|Updated)|host(Connected|Disconnected|Update|Updated)|isUpdatePending|noAccessor|(perform|schedule|should|will)Update|reflect|render(Before|Options)|setConnected|shadowRootOptions|useDefault|wrapped|cards|closedForPrint|failed|inPlace|opened|spoken|view)$/;

/** Saves some hundred bytes over the alternatives. ASCII alone is read right whatever charset a page or a server says. */
const minify = () => ({
  name: 'minify',
  renderChunk: (code) =>
    swc.minify(code, { ecma: 2021, compress: { ecma: 2021, passes: 3 }, mangle: { props: { regex: INNER.source } }, format: { comments: false, asciiOnly: true } }),
});

const shared = [
  plainMessages(),
  resolve(),
  replace({
    preventAssignment: true,
    values: { BUILT: String(Math.floor(Date.now() / 864e5) * 864e5), VERSION: JSON.stringify(version), RELEASE: JSON.stringify(release && new URL(`${release}/`).href) },
  }),
  typescript(),
];

const script = {
  input: 'src/help-widgets.ts',
  output: {
    file: 'dist/help-widgets.js',
    format: 'iife',
    intro: `try { ${readFileSync('src/host/first-copy.js', 'utf8').replaceAll('VERSION', JSON.stringify(version))}`,
    outro: `} catch (error) { try { console.error('help-widgets cannot run <help-emergency>, <support-offers> and <trafficking-signs>', error); } catch {} }`,
    externalLiveBindings: false,
    freeze: false,
  },
  plugins: [
    ownSheets(),
    neededAlone(),
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
  output: { file: `dist/locales/${tag}.js`, format: 'iife' },
  plugins: [languages(), ...shared, plainSentences(), minify()],
});

/** Pages that need no script, written by the sections themselves. */
const finishedPages = {
  input: 'src/finished-pages.ts',
  external: /^(lit|@lit-labs|node:)/,
  output: { file: 'build/finished-pages.js', format: 'es' },
  plugins: [
    {
      name: 'finished-pages',
      // Whether a page will stand in a frame is not known yet; outside one, `_top` is the same tab.
      load: (id) => (id.endsWith('/host/frame.ts') ? "export const linkTarget = '_top';" : null),
      transform: (code, id) =>
        id.endsWith('/finished-pages.ts') ? [code, ...targetLocales.map((tag) => `import 'locale:${tag}';`)].join('\n') : null,
      async writeBundle({ file }) {
        const { factsFile, finishedPages } = await import(pathToFileURL(file));
        for (const [path, page] of finishedPages((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`)) {
          mkdirSync(dirname(`dist/${path}`), { recursive: true });
          writeFileSync(`dist/${path}`, page);
        }
        writeFileSync('dist/facts.json', factsFile());
      },
    },
    languages(),
    outlines(),
    sheets(),
    ...shared,
    templates({ exclude: ['node_modules/**', '**/*.css'] }),
    plainSentences(),
  ],
};

export default [script, ...targetLocales.map(locale), finishedPages];
