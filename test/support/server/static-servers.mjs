import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findFreePort } from './free-port.mjs';

/** The web servers of Debian, and one that knows no rules. Each is a process of its own here, with a configuration of its own, and no service. */

const PROGRAMS = { apache: '/usr/sbin/apache2', nginx: '/usr/sbin/nginx', plain: '/usr/bin/python3' };

const missing = Object.values(PROGRAMS).filter((program) => !existsSync(program));

/** Why a test of servers is skipped, or `false`. Where engines are named, as in `.ci/run`, everything has to be there. */
export const skipWithoutServers = missing.length > 0 && !process.env.ENGINES && `not installed: ${missing}`;

/** Started by root, a server gives up root's rights for those of this user. */
const isRoot = process.getuid() === 0;

const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'deflate'];

/** Apache starts with no list of types at all: the rules name those of all their files. */
const apacheConfig = ({ port, root, folder, modules, rules = '' }) => `
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
ServerName localhost
Listen 127.0.0.1:${port}
${isRoot ? 'User www-data\nGroup www-data' : ''}
${[...APACHE_MODULES, ...modules].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>
${rules}
`;

const nginxConfig = ({ port, root, folder, rules = '', location = '' }) => `
daemon off;
pid ${folder}/nginx.pid;
${isRoot ? 'user www-data;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${rules}
    ${location}
  }
}
`;

const commands = {
  apache: ({ folder }) => ['-f', join(folder, 'config'), '-DFOREGROUND'],
  nginx: ({ folder }) => ['-c', join(folder, 'config'), '-e', join(folder, 'nginx.log')],
  plain: ({ port, root }) => ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', root, port],
};

const configs = { apache: apacheConfig, nginx: nginxConfig };

/**
 * Starts a server of a kind: `apache`, `nginx` or `plain`.
 *
 * @param {object} options
 * @param {string} options.root - the folder of the site
 * @param {string} options.folder - an empty folder for what the server writes
 * @param {string[]} [options.modules] - further modules of Apache
 * @param {string} [options.rules] - what the configuration of the whole site says
 * @param {string} [options.location] - what that of nginx says of one folder
 */
export const startServer = async (kind, options) => {
  const port = await findFreePort();
  const settings = { ...options, port };
  if (configs[kind]) writeFileSync(join(options.folder, 'config'), configs[kind](settings));
  const program = spawn(PROGRAMS[kind], commands[kind](settings), { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  program.stderr.on('data', (data) => (output += data));
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    program.kill();
    await ended;
  };
  for (let attempt = 0; program.exitCode === null && attempt < 100; attempt++) {
    if (await fetch(address).then(() => true, () => false)) return { address, stop };
    await delay(100);
  }
  await stop();
  const log = join(options.folder, `${kind}.log`);
  throw new Error(`${kind} does not start: ${output}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
};
