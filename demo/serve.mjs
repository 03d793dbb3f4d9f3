import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

/**
 * Serves this folder and `dist/`.
 *
 * @param port - default: the first free port from 8000
 */
export const serve = async (port) => {
  const server = await startDevServer({
    config: { rootDir: fileURLToPath(new URL('..', import.meta.url)), port, watch: false, open: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { address: `http://localhost:${server.config.port}/`, stop: () => server.stop() };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(process.env.PORT ? Number(process.env.PORT) : undefined);
  console.log(`The demo is at ${address}demo/`);
}
