import Quill from 'quill';
import { versionOf } from './version.js';

export default [
  {
    name: `Quill ${versionOf('quill')}`,
    way: 'pasted',
    run: async (html, { box, paste }) => {
      const quill = new Quill(box);
      await paste(quill.root, html);
      return quill.getSemanticHTML();
    },
  },
];
