import EditorJS from '@editorjs/editorjs';
import Paragraph from '@editorjs/paragraph';
import { versionOf } from './version.js';

/** Editor.js saves JSON. Sites write each block of text as a paragraph. */
const toHtml = ({ blocks }) => blocks.map(({ data }) => `<p>${data.text}</p>`).join('');

export default [
  {
    name: `Editor.js ${versionOf('@editorjs/editorjs')}`,
    way: 'pasted',
    run: async (html, { box, paste, waitFor }) => {
      const editor = new EditorJS({ holder: box, tools: { paragraph: { class: Paragraph, inlineToolbar: true } } });
      await editor.isReady;
      await paste(await waitFor(() => box.querySelector('.ce-paragraph')), html, box);
      const output = toHtml(await editor.save());
      editor.destroy();
      return output;
    },
  },
];
