import { readFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** Takes constructable style sheets away from a page. */
const DELETE_CONSTRUCTABLE_SHEETS = 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;';

/** A response that never comes. The browser ends the request with the page. */
const neverRespond = () => new Promise(() => {});

/** Responses that wait until a test releases them, by a key that each browser has for itself. */
const heldResponses = new Map();
const keyOf = (kind) => kind.split('_')[0];
const hold = (kind, shouldHold) => {
  heldResponses.get(keyOf(kind))?.release();
  if (!shouldHold) return;
  let release;
  const released = new Promise((resolve) => (release = resolve));
  heldResponses.set(keyOf(kind), { released, release });
};

/**
 * Serves host pages and copies of `dist/`.
 *
 * `/host-page?html=…&headers=…`: a page with this HTML and these headers, as JSON.
 * `/copies/KIND/…`: a variant of `dist/`:
 * - `missing`: locale files are not found
 * - `silent`: locale files never arrive
 * - `broken`: locale files have a syntax error
 * - `held…`: locale files wait from a request for `release?false` until one for `release?true`
 * - `older`: another version
 * - `cors`: other origins may read the files
 * - `corp`: so may pages that require a Cross-Origin-Resource-Policy
 * - `sheetless`: deletes constructable style sheets first
 * - any other name: `dist/` as it is
 */
export const hostPages = async (context, next) => {
  const { path, query } = context;
  if (path === '/host-page') {
    context.type = 'html';
    context.body = query.html;
    if (query.headers) context.set(JSON.parse(query.headers));
    return;
  }
  const [, kind, file] = /^\/copies\/(\w+)\/(.*)$/.exec(path) ?? [];
  if (!kind) {
    await next();
    return;
  }
  if (file === 'release') {
    hold(kind, context.querystring === 'false');
    context.body = '';
    return;
  }
  const read = () => readFile(`dist/${file}`, 'utf8');
  if (file.endsWith('.html')) {
    context.type = 'html';
    context.body = await read();
    return;
  }
  const source = async () => (kind === 'sheetless' ? DELETE_CONSTRUCTABLE_SHEETS : '') + (await read()).replaceAll(`"${version}"`, kind === 'older' ? '"0.0.1"' : `"${version}"`);
  context.type = 'js';
  if (['cors', 'corp'].includes(kind)) context.set('Access-Control-Allow-Origin', '*');
  if (kind === 'corp') context.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (!file.startsWith('locales/')) context.body = await source();
  else if (kind === 'missing') context.status = 404;
  else if (kind === 'silent') await neverRespond();
  else if (kind === 'broken') context.body = '}{';
  else {
    if (kind.startsWith('held')) await heldResponses.get(keyOf(kind))?.released;
    context.body = await source();
  }
};
