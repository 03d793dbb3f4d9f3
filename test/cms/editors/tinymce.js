import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/code';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/themes/silver';
import { versionOf } from './version.js';

const ways = {
  'pasted': (editor, html, { paste }) => paste(editor.getBody(), html),
  'source code': async (editor, html, { waitFor }) => {
    editor.execCommand('mceCodeEditor');
    const textarea = await waitFor(() => document.querySelector('.tox-dialog textarea'));
    textarea.value = html;
    document.querySelector('.tox-dialog__footer .tox-button:not(.tox-button--secondary)').click();
    await waitFor(() => editor.getContent());
  },
};

export default Object.entries(ways).map(([way, bringIn]) => ({
  name: `TinyMCE ${versionOf('tinymce')}`,
  way,
  run: async (html, tools) => {
    const [editor] = await tinymce.init({ target: tools.box, license_key: 'gpl', plugins: 'code link lists', skin: false, content_css: false, promotion: false });
    await bringIn(editor, html, tools);
    const content = editor.getContent();
    editor.remove();
    return content;
  },
}));
