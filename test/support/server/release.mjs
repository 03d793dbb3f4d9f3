import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The folder that `npm run release` writes, and the name of its archive. */
export const RELEASE = 'build/release';
export const ARCHIVE = `help-widgets-${version}.zip`;

/**
 * Unpacks the release as a webmaster does, into the root of a site.
 *
 * @returns `folder`, where tests may write; `site`, the root of the site; `read`, which reads a file of the release; `integrity`, its integrity.json
 */
export const unpackRelease = () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const site = join(folder, 'site');
  mkdirSync(site);
  // A server that was started by root reads it as another user.
  chmodSync(folder, 0o755);
  execFileSync('unzip', ['-q', join(RELEASE, ARCHIVE), '-d', site]);
  const read = (path) => readFileSync(join(site, 'help-widgets', path), 'utf8');
  return { folder, site, read, integrity: JSON.parse(read('integrity.json')), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A new folder in another. */
export const subfolder = (folder, name) => {
  mkdirSync(join(folder, name));
  return join(folder, name);
};

/** What the file for nginx tells to write into the configuration of a site. */
export const nginxLocation = ({ site, read }) => /location .* \}/.exec(read('nginx-help-widgets.conf'))[0].replace('/var/www/html', site);
