import { readFileSync } from 'node:fs';
import { optimize } from 'svgo';

/** SVGO makes no path of a rectangle with round corners. */
const roundedRectToPath = {
  name: 'roundedRectToPath',
  fn: () => ({
    element: {
      enter(node) {
        if (node.name !== 'rect') return;
        const [x, y, width, height, r] = ['x', 'y', 'width', 'height', 'rx'].map((name) => Number(node.attributes[name] ?? 0));
        const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
        node.name = 'path';
        node.attributes = {
          d: `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`,
        };
      },
    },
  }),
};

const OPTIONS = {
  plugins: [
    roundedRectToPath,
    { name: 'convertShapeToPath', params: { convertArcs: true } },
    { name: 'preset-default', params: { overrides: { convertPathData: { floatPrecision: 1 }, mergePaths: false } } },
    { name: 'mergePaths', params: { force: true } },
  ],
};

/**
 * Imports an icon as one path, so that a template holds a string and no markup that an optimiser could change
 * (test/host/optimisers.matrix.test.js). An icon that does not become one path fails the build.
 *
 * @returns {import('rollup').Plugin}
 */
export const icons = () => ({
  name: 'icons',
  load(id) {
    if (!id.endsWith('.svg')) return null;
    const { data } = optimize(readFileSync(id, 'utf8'), OPTIONS);
    const [, path] = /^<svg[^>]*><path d="([^"]+)"\/><\/svg>$/.exec(data) ?? this.error(`${id} does not become one path: ${data}`);
    return `export default ${JSON.stringify(path)}`;
  },
});
