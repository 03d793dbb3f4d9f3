import { startDevServer } from '@web/dev-server';

const { config } = await startDevServer({
  config: { rootDir: '.', port: Number(process.env.PORT ?? 8000), watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(`The demo is at http://localhost:${config.port}/demo/`);
