import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/entry-server.js';

const page = 'dist/client/index.html';
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', await render()));
