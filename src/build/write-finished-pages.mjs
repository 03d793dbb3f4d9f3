import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Writes the finished pages and `facts.json`, which `finished-pages.ts` makes of the sections (test/host/finished-pages.test.js). Adds the imports of
 * the locales to it, and sets the target of its links.
 *
 * @param {{ tags: readonly string[], dist: string }} options - `tags` of the translations; `dist` is the folder that is written to
 * @returns {import('rollup').Plugin}
 */
export const writeFinishedPages = ({ tags, dist }) => ({
  name: 'write-finished-pages',
  // Whether a page will stand in a frame is not known yet; outside one, `_top` is the same tab.
  load: (id) => (id.endsWith('/page/link-target.ts') ? "export const linkTarget = '_top';" : null),
  transform: (code, id) => (id.endsWith('/finished-pages.ts') ? [code, ...tags.map((tag) => `import 'locale:${tag}';`)].join('\n') : null),
  async writeBundle({ file }) {
    const { factsFile, finishedPages } = await import(pathToFileURL(file));
    for (const [path, page] of finishedPages(hashOf)) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), page);
    }
    writeFileSync(join(dist, 'facts.json'), factsFile());
  },
});
