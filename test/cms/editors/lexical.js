import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { versionOf } from './version.js';

export default [
  {
    name: `Lexical ${versionOf('lexical')}`,
    way: 'import of HTML',
    run: (html) => {
      const onError = (error) => {
        throw error;
      };
      const editor = createEditor({ nodes: [HeadingNode, QuoteNode, LinkNode], onError });
      const dom = new DOMParser().parseFromString(html, 'text/html');
      const insert = () => {
        $getRoot().select();
        $insertNodes($generateNodesFromDOM(editor, dom));
      };
      editor.update(insert, { discrete: true });
      return editor.read(() => $generateHtmlFromNodes(editor));
    },
  },
];
