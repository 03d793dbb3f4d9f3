import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { versionOf } from './version.js';

export default [
  {
    name: `TipTap ${versionOf('@tiptap/core')}`,
    way: 'pasted',
    run: async (html, { box, paste }) => {
      const editor = new Editor({ element: box, extensions: [StarterKit] });
      await paste(editor.view.dom, html);
      const output = editor.getHTML();
      editor.destroy();
      return output;
    },
  },
];
