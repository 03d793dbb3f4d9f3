import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildDay } from '../build-day.mjs';
import { serverRules } from './web-server-rules.mjs';

/**
 * The folder in the archive. Without it, whoever unpacks the archive in the root of a site would write over the site's own `.htaccess` and
 * `index.html`; without a version in its name, the next release takes its place and the address stays.
 */
const FOLDER = 'help-widgets';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const readText = (path) => readFileSync(path, 'utf8');

/** The content of each file of a folder, by its path. */
const readFolder = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)])
  );

const sortByPath = (files) => Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The hash of each file as the `integrity` of a tag has it. */
const integrityFile = (files) => {
  const hashes = Object.entries(sortByPath(files)).map(([path, content]) => [path, integrityOf(content)]);
  return `${JSON.stringify({ version, files: Object.fromEntries(hashes) }, undefined, 2)}\n`;
};

/** An archive has no time zone: the day of the build has to be that of the clock here, whatever its zone. Noon exists on each day of each zone. */
const archiveDate = () => {
  const day = new Date(buildDay());
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
};

/** The archive, the same bytes for the same files. In JavaScript: the zlib of Node.js may pack otherwise on another processor. */
const zip = (files) => {
  const options = { level: 9, mtime: archiveDate(), os: 3, attrs: 0o100644 << 16 };
  return zipSync(Object.fromEntries(Object.entries(sortByPath(files)).map(([path, content]) => [`${FOLDER}/${path}`, [Buffer.from(content), options]])));
};

/**
 * Writes the archive that a webmaster unpacks on a server, and its checksum.
 *
 * @param {{ dist?: string, folder?: string }} options - what was built, and the folder to write to, which is emptied first
 */
export const writeRelease = ({ dist = 'dist', folder = 'build/release' } = {}) => {
  const built = readFolder(dist);
  const archive = zip({
    ...built,
    ...serverRules(Object.keys(built)),
    'integrity.json': integrityFile(built),
    'README.txt': readText('src/build/release/readme.txt').replaceAll('VERSION', version),
    'CHANGELOG.txt': readText('CHANGELOG.md'),
    'LICENSE.txt': readText('LICENSE'),
  });
  const name = `help-widgets-${version}.zip`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), archive);
  writeFileSync(join(folder, 'SHA256SUMS'), `${createHash('sha256').update(archive).digest('hex')}  ${name}\n`);
  return join(folder, name);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`The release is ${writeRelease()}; beside it, sha256sum -c SHA256SUMS checks it.`);
