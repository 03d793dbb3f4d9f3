/** `npm start`: builds, and serves the builder and the demo. */
import { spawnSync } from 'node:child_process';
import { serve } from './serve.mjs';

console.log('Building dist/, which takes about half a minute …');
const { status } = spawnSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
if (status !== 0) process.exit(status ?? 1);
const { address } = await serve(process.env.PORT ? Number(process.env.PORT) : undefined);
console.log(`Open ${address}dist/`);
const script = new URL('dist/help-widgets.js', address);
script.hostname = '127.0.0.1';
console.log(`To try it from another site on this computer, write the script's address as ${script}`);
