import DOMPurify from 'dompurify';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { versionOf } from './version.js';

const markdownItName = `markdown-it ${versionOf('markdown-it')}`;
const markedName = `marked ${versionOf('marked')}`;

export default [
  { name: markdownItName, run: (text) => markdownIt().render(text) },
  { name: `${markdownItName} with HTML`, run: (text) => markdownIt({ html: true }).render(text) },
  { name: markedName, run: (text) => marked.parse(text) },
  { name: `${markedName}, then DOMPurify ${versionOf('dompurify')}`, run: (text) => DOMPurify.sanitize(marked.parse(text)) },
];
