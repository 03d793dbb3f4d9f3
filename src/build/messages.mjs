import MagicString from 'magic-string';

/** Every node of a syntax tree. */
const nodesIn = (tree) => (Object(tree) === tree ? [tree, ...Object.values(tree).flatMap(nodesIn)] : []);

/**
 * Writes each message as plain strings: an optimiser that knows no template inside another takes the spaces out of it
 * (test/host/optimisers.test.js). Its description is for translators and stays out of the script (npm run size).
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
        if (id?.key.name !== 'id' || others.length) this.error('A message needs { id, desc }, in this order', node.start);
        if (desc) output.remove(id.end, desc.end);
      }
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
