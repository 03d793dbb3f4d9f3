/** An element of a snippet, written out as HTML, JSX or a template of Vue. */
export interface MarkupNode {
  readonly name: string;
  /** By their names in HTML. `true`: without a value. Undefined: left out. */
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
  readonly children: readonly MarkupChild[];
}

export type MarkupChild = MarkupNode | string;

export const node = (name: string, attributes: MarkupNode['attributes'], ...children: readonly MarkupChild[]): MarkupNode => ({ name, attributes, children });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Braces begin an expression in JSX and Vue. */
const escapeTemplate = (text: string) => text.replace(/[&<>"{}]/g, (character) => ENTITIES[character] ?? '');

type Escape = (text: string) => string;
type WriteAttribute = (name: string, value: string | true) => string;

const write = ({ name, attributes, children }: MarkupNode, escape: Escape, writeAttribute: WriteAttribute): string => {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => (value === undefined ? [] : [` ${writeAttribute(attribute, value)}`]));
  const content = children.map((child) => (typeof child === 'string' ? escape(child) : write(child, escape, writeAttribute)));
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
};

const plainAttribute =
  (escape: Escape): WriteAttribute =>
  (name, value) =>
    value === true ? name : `${name}="${escape(value)}"`;

export const toHtml = (markup: MarkupNode) => write(markup, escapeHtml, plainAttribute(escapeHtml));

/** Markdown makes links of addresses and other things of punctuation, within a line of HTML too, and templates of static sites evaluate braces. */
const escapeMarkdown = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);

/** HTML that stands in a text of Markdown. */
export const toMarkdownHtml = (markup: MarkupNode) => write(markup, escapeMarkdown, plainAttribute(escapeTemplate));

export const toVue = (markup: MarkupNode) => write(markup, escapeTemplate, plainAttribute(escapeTemplate));

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const styleObject = (style: string) =>
  `{{ ${style
    .split(';')
    .map((declaration) => declaration.split(':') as [string, string])
    .map(([property, value]) => `${camelCase(property)}: '${value}'`)
    .join(', ')} }}`;

const JSX_NAMES: Readonly<Record<string, string>> = { class: 'className', referrerpolicy: 'referrerPolicy' };

export const toJsx = (markup: MarkupNode) =>
  write(markup, escapeTemplate, (name, value) => (name === 'style' && value !== true ? `style=${styleObject(value)}` : plainAttribute(escapeTemplate)(JSX_NAMES[name] ?? name, value)));
