/** Servers of built apps. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { environment } from './apps.mjs';

/** A plugin of the server: sends pages with a policy that allows scripts with a nonce alone, and their scripts with it. */
export const noncePolicy = {
  name: 'nonce-policy',
  transform(context) {
    if (!context.response.is('html')) return undefined;
    context.set('Content-Security-Policy', "script-src 'nonce-n0nce'");
    return context.body.replaceAll('<script', '<script nonce="n0nce"');
  },
};

/** Serves a folder of an app. */
export const serveFolder = (name, ...plugins) => async (folder) => {
  const config = { rootDir: join(folder, name), plugins, watch: false, open: false };
  const server = await startDevServer({ config, readCliArgs: false, readFileConfig: false, logStartMessage: false });
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
