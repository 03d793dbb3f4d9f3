import { readFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** Makes a browser one without constructable style sheets. */
const DELETE_CONSTRUCTABLE_SHEETS = 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;';

/** Never answers; the browser ends the request with the page. */
const never = () => new Promise(() => {});

/** Answers that wait for a test to release them; each browser has a name of its own for them. */
const held = new Map();
const keyOf = (kind) => kind.split('_')[0];
const hold = (kind, on) => {
  held.get(keyOf(kind))?.release();
  if (!on) return;
  let release;
  const released = new Promise((resolve) => (release = resolve));
  held.set(keyOf(kind), { released, release });
};

/**
 * Pages and copies of `dist/` as a host serves them.
 *
 * `/host-page?html=…&headers=…`: a page with that HTML and those headers, in JSON.
 * `/copies/KIND/…`: `dist/` with something wrong: `missing` has no locale files,
 * `silent` never answers for them, `broken` has a syntax error in them, `held…` waits
 * for `release?true` after `release?false`, `older` is another version,
 * `cors` lets other origins read them, `corp` also those that embed only what is meant for them, `sheetless` takes constructable style sheets away first;
 * under any other name nothing is wrong.
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
  else if (kind === 'silent') await never();
  else if (kind === 'broken') context.body = '}{';
  else {
    if (kind.startsWith('held')) await held.get(keyOf(kind))?.released;
    context.body = await source();
  }
};
