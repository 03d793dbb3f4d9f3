import DOMPurify from 'dompurify';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { versionOf } from './version.js';

const rehype = (schema) => (html) => String(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify).processSync(html));

const domPurify = `DOMPurify ${versionOf('dompurify')}`;
const sanitize = `sanitize-html ${versionOf('sanitize-html')}`;
const sanitizeRehype = `rehype-sanitize ${versionOf('rehype-sanitize')}`;
const { allowedAttributes } = sanitizeHtml.defaults;
const { attributes } = defaultSchema;

export default [
  { name: domPurify, run: (html) => DOMPurify.sanitize(html) },
  {
    name: `${domPurify} with custom elements and frames`,
    run: (html) => DOMPurify.sanitize(html, { ADD_TAGS: ['iframe'], CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /-/, attributeNameCheck: /./ } }),
  },
  { name: sanitizeRehype, run: rehype(defaultSchema) },
  {
    name: `${sanitizeRehype} with classes and \`data-\` attributes`,
    run: rehype({ ...defaultSchema, attributes: { ...attributes, '*': [...attributes['*'], 'className', 'data*'] } }),
  },
  { name: sanitize, run: (html) => sanitizeHtml(html) },
  {
    name: `${sanitize} with classes and \`data-\` attributes`,
    run: (html) => sanitizeHtml(html, { allowedAttributes: { ...allowedAttributes, '*': ['class', 'data-*'] } }),
  },
];
