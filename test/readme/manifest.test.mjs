import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { writeTables } from '../../src/build/reference.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const manifest = readJson('esm/custom-elements.json');
const [{ path, declarations, exports }] = manifest.modules;

it('the tables of README are what the manifest says', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.equal(writeTables(readme, manifest), readme, 'run: npm run reference');
  for (const table of ['elements', 'attributes', 'slots', 'properties', 'parts']) assert.match(readme, new RegExp(`^<!-- ${table}: npm run reference`, 'm'));
});

describe('the manifest', () => {
  it('is valid by the schema of manifests', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(readJson('node_modules/custom-elements-manifest/schema.json'));
    assert.ok(validate(manifest), JSON.stringify(validate.errors, undefined, 2));
  });

  it('says which module registers each of the four elements', () => {
    assert.equal(manifest.modules.length, 1);
    assert.equal(path, 'esm/help-widgets.js');
    const tags = ['help-emergency', 'support-offers', 'trafficking-signs', 'quick-exit'];
    assert.deepEqual(declarations.map(({ tagName }) => tagName), tags);
    assert.deepEqual(exports.map(({ kind, name, declaration }) => [kind, name, declaration.module]), tags.map((tag) => ['custom-element-definition', tag, path]));
  });

  it('has no member but the properties of attributes and focus()', () => {
    for (const { members, attributes } of declarations) {
      const [fields, others] = [members.filter(({ attribute }) => attribute), members.filter(({ attribute }) => !attribute)];
      assert.deepEqual(fields.map(({ attribute }) => attribute).sort(), attributes.map(({ name }) => name).filter((name) => name !== 'lang').sort());
      for (const { name } of others) assert.equal(name, 'focus');
    }
  });

  it('describes everything, and names no class that the package does not export', () => {
    for (const { description, superclass, members, attributes, slots, cssParts, cssProperties } of declarations) {
      assert.ok(description);
      assert.deepEqual(superclass, { name: 'ReactiveElement', package: 'lit' });
      for (const item of [members, attributes, slots, cssParts, cssProperties].flat()) {
        assert.ok(item.description, item.name);
        assert.equal(item.inheritedFrom, undefined, item.name);
      }
    }
  });
});

describe('VS Code, with the settings of demo/README.md', () => {
  /** The file of the package that a setting names. */
  const settings = JSON.parse(/(?<=`)\{ "html\.customData".*\}(?=`)/.exec(readFileSync('demo/README.md', 'utf8')));
  const readData = (setting) => readJson(settings[setting][0].replace('./node_modules/help-widgets/', ''));

  /** What an editor offers where `^` stands in a text. */
  const completionsAt = (text, language, { TextDocument }, service, parse) => {
    const document = TextDocument.create(`file:///page.${language}`, language, 1, text.replace('^', ''));
    return service.doComplete(document, document.positionAt(text.indexOf('^')), service[parse](document)).items.map(({ label }) => label);
  };

  const htmlService = html.getLanguageService({ customDataProviders: [html.newHTMLDataProvider('help-widgets', readData('html.customData'))] });
  const inHtml = (text) => completionsAt(text, 'html', html, htmlService, 'parseHTMLDocument');
  const cssService = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(readData('css.customData'))] });
  const inCss = (text) => completionsAt(text, 'css', css, cssService, 'parseStylesheet');

  it('completes the elements, their attributes and values', () => {
    for (const { tagName, attributes } of declarations) {
      assert.ok(inHtml('<^').includes(tagName));
      for (const { name } of attributes) assert.ok(inHtml(`<${tagName} ^`).includes(name), name);
    }
    assert.deepEqual(inHtml('<help-emergency heading-level="^"'), ['1', '2', '3', '4', '5', '6']);
    assert.deepEqual(['exit', 'print', 'drafts'].map((name) => inHtml(`<support-offers ${name}="^"`)), [['none'], ['card'], ['none']]);
  });

  it('completes the custom properties and the parts, each once', () => {
    const [{ cssProperties, cssParts }] = declarations;
    assert.deepEqual(inCss('help-emergency { --help^ }').filter((label) => label.startsWith('--help')), cssProperties.map(({ name }) => name));
    assert.deepEqual(inCss('help-emergency::p^').filter((label) => label.startsWith('::part(')), cssParts.map(({ name }) => `::part(${name})`));
  });

  it('finds the same data by the exports of the package', () => {
    const { exports } = readJson('package.json');
    const paths = Object.values(settings).map(([path]) => path.replace('./node_modules/help-widgets/', './'));
    assert.deepEqual(paths.map((path) => exports[path.replace('/esm/', '/')]), paths);
  });
});
