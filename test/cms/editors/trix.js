import 'trix';
import { versionOf } from './version.js';

export default [
  {
    name: `Trix ${versionOf('trix')}`,
    way: 'pasted',
    run: async (html, { box, paste }) => {
      box.innerHTML = '<input type="hidden" id="trix-value"><trix-editor input="trix-value"></trix-editor>';
      await paste(box.querySelector('trix-editor'), html);
      return box.querySelector('input').value;
    },
  },
];
