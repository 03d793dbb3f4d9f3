import { readFileSync } from 'node:fs';
import { readManifest } from './reference.mjs';

const FRAMEWORKS = ['react', 'preact', 'vue'];

/** A number in HTML is text. */
const withTexts = (type) =>
  type
    .split(' | ')
    .flatMap((value) => (/^\d+$/.test(value) ? [value, `'${value}'`] : [value]))
    .join(' | ');

const memberOf = ({ name, description, type: { text } }) => `    /** ${description.replaceAll(/\n+/g, '\n     * ')} */\n    '${name}'?: ${withTexts(text)} | undefined;`;

/**
 * The attributes that templates can set, by the elements of the manifest. They have no names of properties: a server writes `exitHref` into the HTML,
 * where it is an attribute that means nothing.
 */
const attributeTypes = ({ modules: [{ declarations }] }) =>
  `export interface ElementAttributes {\n${declarations.map(({ tagName, attributes }) => `  '${tagName}': {\n${attributes.map(memberOf).join('\n')}\n  };`).join('\n')}\n}\n`;

/**
 * Writes the types of the elements in templates of frameworks. They are modules of their own: none asks for the types of a framework that an app
 * does not have.
 *
 * @returns {import('rollup').Plugin}
 */
export const frameworkTypes = () => ({
  name: 'framework-types',
  generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    // These extend the types of the framework and of the elements.
    for (const name of FRAMEWORKS) {
      emit(`${name}.d.ts`, `import './help-widgets.js';\n${readFileSync(`src/types/${name}.d.ts`, 'utf8')}`);
      emit(`${name}.js`, 'export {};\n');
    }
    emit('attributes.d.ts', attributeTypes(readManifest()));
  },
});
