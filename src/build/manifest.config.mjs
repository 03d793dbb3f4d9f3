import { mkdirSync, writeFileSync } from 'node:fs';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const OUTDIR = 'esm';

/** The module of the package that registers the elements. */
const MODULE = `${OUTDIR}/help-widgets.js`;

/** A line break in a comment is none in a sentence; an empty line parts two paragraphs. */
const unwrap = (text = '') => text.replace(/(?<!\n)\n(?!\n)/g, ' ');

/** An attribute is text, or absent: a property can be what stands for that, too. `lang` has one of HTMLElement. */
const publicAttribute = ({ name, type, fieldName = name, ...attribute }) => ({
  ...attribute,
  name,
  fieldName,
  type: { text: type.text.split(' | ').filter((part) => !['URL', 'null', 'undefined'].includes(part)).join(' | ') },
  attribute: undefined,
});

/** What is public of a class, with nothing of the base class that it comes from: the package does not export one. */
const publicItems = (items = []) =>
  items
    .filter(({ privacy = 'public' }) => privacy === 'public')
    .map((item) => ({ ...item, description: unwrap(item.description), inheritedFrom: undefined }));

const publicElement = (element, classes) => {
  let { superclass } = element;
  while (!superclass.package) ({ superclass } = classes.find(({ name }) => name === superclass.name));
  const { slots, cssParts, cssProperties, members, attributes } = element;
  return {
    ...element,
    superclass,
    description: unwrap(element.description),
    attributes: publicItems(attributes).map(publicAttribute),
    ...Object.fromEntries(Object.entries({ members, slots, cssParts, cssProperties }).map(([key, items]) => [key, publicItems(items)])),
  };
};

/**
 * Describes the package as it is published: one module, and each element with all that it inherits.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
const publishedModule = () => ({
  name: 'published-module',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
    const elements = classes.filter(({ tagName }) => tagName).map((element) => publicElement(element, classes));
    const exports = elements.map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: MODULE } }));
    manifest.modules = [{ kind: 'javascript-module', path: MODULE, declarations: elements, exports }];
  },
});

/**
 * Writes what VS Code completes and explains in HTML and CSS.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
const vsCodeData = () => ({
  name: 'vs-code-data',
  packageLinkPhase({ customElementsManifest: manifest }) {
    mkdirSync(OUTDIR, { recursive: true });
    writeFileSync(`${OUTDIR}/vscode.html-custom-data.json`, getVsCodeHtmlCustomData(manifest));
    writeFileSync(`${OUTDIR}/vscode.css-custom-data.json`, getVsCodeCssCustomData(manifest));
  },
});

/** Options of @custom-elements-manifest/analyzer, which reads the comments and types of the elements and writes `custom-elements.json`. */
export default {
  globs: ['help-emergency', 'support-offers', 'trafficking-signs', 'quick-exit', 'help-element', 'localized-element'].map((name) => `src/elements/${name}.ts`),
  outdir: OUTDIR,
  litelement: true,
  packagejson: false,
  plugins: [publishedModule(), vsCodeData()],
};
