/** Servers of built apps. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { environment } from './apps.mjs';

/** Serves a folder of an app. */
export const serveFolder = (name) => async (folder) => {
  const server = await startDevServer({ config: { rootDir: join(folder, name), watch: false, open: false }, readCliArgs: false, readFileConfig: false, logStartMessage: false });
  return { address: `http://localhost:${server.config.port}`, stop: () => server.stop() };
};

/** Starts the server that an app brings along, which prints its address. */
export const startServer = (...command) => (folder) =>
  new Promise((resolve, reject) => {
    const server = spawn(process.execPath, command, { cwd: folder, env: environment, detached: true });
    let output = '';
    const exited = new Promise((resolve) => server.once('exit', resolve));
    const stop = () => {
      // It has processes of its own.
      process.kill(-server.pid);
      return exited;
    };
    const read = (chunk) => {
      output += chunk;
      const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (address) resolve({ address, stop });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void exited.then(() => reject(new Error(output)));
  });
