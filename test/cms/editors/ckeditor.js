import { BlockQuote, Bold, ClassicEditor, Code, Essentials, GeneralHtmlSupport, Heading, HorizontalLine, Italic, Link, List, ListProperties, Paragraph, PasteFromOffice, RemoveFormat, SourceEditing, Strikethrough, Subscript, Superscript, Table } from 'ckeditor5';
import { versionOf } from './version.js';

/** What the editors of "Basic HTML" and "Full HTML" have in Drupal's standard profile, but images and code blocks: no form has one. */
const BASIC_PLUGINS = [BlockQuote, Bold, Code, Essentials, GeneralHtmlSupport, Heading, Italic, Link, List, ListProperties, Paragraph, PasteFromOffice, SourceEditing];
const FULL_PLUGINS = [...BASIC_PLUGINS, HorizontalLine, RemoveFormat, Strikethrough, Subscript, Superscript, Table];

const withAttributes = (name, ...keys) => ({ name, attributes: keys.map((key) => ({ key, value: true })) });

/** The tags that the source view of "Basic HTML" allows beside those of its buttons. */
const BASIC_TAGS = [
  ...['cite', 'dl', 'dt', 'dd'].map((name) => ({ name })),
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => withAttributes(name, 'id')),
  withAttributes('a', 'hreflang'),
  withAttributes('blockquote', 'cite'),
  withAttributes('ul', 'type'),
  withAttributes('ol', 'start', 'type'),
];

/** What a site can add to them. Drupal's filter removes `style` from every tag. */
const DIV = { ...withAttributes('div', 'data-lang'), classes: true };

/** "Full HTML". */
const ALL_TAGS = [{ name: /.*/, attributes: true, classes: true, styles: true }];

const settings = {
  "Drupal's Basic HTML": { plugins: BASIC_PLUGINS, allow: BASIC_TAGS },
  "Drupal's Basic HTML and `<div class data-lang>`": { plugins: BASIC_PLUGINS, allow: [...BASIC_TAGS, DIV] },
  "Drupal's Full HTML": { plugins: FULL_PLUGINS, allow: ALL_TAGS },
};

const ways = {
  'pasted': (editor, html, { paste }) => paste(editor.editing.view.getDomRoot(), html),
  'source view': async (editor, html, { box }) => {
    const mode = editor.plugins.get(SourceEditing);
    mode.isSourceEditingMode = true;
    const textarea = box.querySelector('.ck-source-editing-area textarea');
    textarea.value = html;
    textarea.dispatchEvent(new Event('input'));
    mode.isSourceEditingMode = false;
  },
};

export default Object.entries(settings).flatMap(([setting, { plugins, allow }]) =>
  Object.entries(ways).map(([way, bringIn]) => ({
    name: `CKEditor 5 (${versionOf('ckeditor5')}) with ${setting}`,
    way,
    run: async (html, tools) => {
      const editor = await ClassicEditor.create(tools.box.appendChild(document.createElement('div')), {
        licenseKey: 'GPL',
        plugins,
        toolbar: ['sourceEditing'],
        htmlSupport: { allow },
      });
      await bringIn(editor, html, tools);
      const data = editor.getData();
      await editor.destroy();
      return data;
    },
  }))
);
