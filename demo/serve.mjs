import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

/** Pages of other sites may load the script in any way. */
const allowOtherOrigins = (context, next) => {
  context.set('Access-Control-Allow-Origin', '*');
  return next();
};

/**
 * Serves this folder and `dist/`.
 *
 * @param port - default: the first free port from 8000
 */
export const serve = async (port) => {
  const server = await startDevServer({
    config: { rootDir: fileURLToPath(new URL('..', import.meta.url)), port, watch: false, open: false, middleware: [allowOtherOrigins] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { address: `http://localhost:${server.config.port}/`, stop: () => server.stop() };
};
