import MagicString from 'magic-string';

/** Every node of a syntax tree. */
const nodesIn = (tree) => (Object(tree) === tree ? [tree, ...Object.values(tree).flatMap(nodesIn)] : []);

/**
 * Writes each message as plain strings: an optimiser that knows no template inside another takes the spaces out of it
 * (test/host/optimisers.matrix.test.js). Its id and description are for translators and stay out of the script (npm run size): there @lit/localize
 * finds a translation by a hash of the English, so that a locale file of another day has none for words that have changed since.
 *
 * @returns {import('rollup').Plugin}
 */
export const messages = () => ({
  name: 'messages',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(msg|str)\b/.test(code)) return null;
    const output = new MagicString(code);
    for (const node of nodesIn(this.parse(code))) {
      if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'str') {
        const { quasis, expressions } = node.quasi;
        const strings = JSON.stringify(quasis.map(({ value }) => value.cooked));
        output.overwrite(node.start, node.end, `str(${[strings, ...expressions.map(({ start, end }) => code.slice(start, end))].join(', ')})`);
      }
      if (node.type === 'CallExpression' && node.callee.name === 'msg') {
        const [id, desc, ...others] = node.arguments[1]?.properties ?? [];
        if (id?.key.name !== 'id' || desc?.key.name !== 'desc' || others.length) this.error('A message needs { id, desc }, in this order', node.start);
        output.remove(node.arguments[0].end, node.arguments[1].end);
      }
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
