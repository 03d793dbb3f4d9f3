/**
 * Editors, filters and renderers, in the order of the tables. Each has a `name` and a `run`, which takes HTML or Markdown and the tools of
 * editors.test.js, and returns the HTML that is published. An editor names the `way` in which it is given the HTML.
 */
import ckeditor from './ckeditor.js';
import editorjs from './editorjs.js';
import lexical from './lexical.js';
import markdown from './markdown.js';
import quill from './quill.js';
import sanitizers from './sanitizers.js';
import tinymce from './tinymce.js';
import tiptap from './tiptap.js';
import trix from './trix.js';

export const editors = [...ckeditor, ...editorjs, ...lexical, ...quill, ...tinymce, ...tiptap, ...trix, ...sanitizers];
export const renderers = markdown;
