import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const html404 = '<!doctype html><title>Not found</title><p>Nothing here, but the server says that all is well.';

/** What a server does to a file of `dist/`, by the name in the address. */
const variants = {
  cors: (context) => context.set('Access-Control-Allow-Origin', '*'),
  'no-charset': (context) => context.set('Content-Type', 'text/javascript'),
  'wrong-charset': (context) => context.set('Content-Type', 'text/javascript; charset=iso-8859-1'),
  bom: (context) => (context.body = `\ufeff${context.body}`),
  moved: (context, file) => context.redirect(`/dist/${file}`),
  'soft-404'(context, file) {
    if (!file.startsWith('locales/')) return;
    context.type = 'html';
    context.body = html404;
  },
  'cut-off'(context, file) {
    if (file.startsWith('locales/')) context.body = context.body.slice(0, -400);
  },
  gone(context, file) {
    if (!file.startsWith('locales/')) return;
    context.respond = false;
    context.req.socket.destroy();
  },
  'slow-script': (context, file) => delay(file.startsWith('locales/') ? 0 : 700),
  slow: (context, file) => delay(file.startsWith('locales/') ? 500 : 700),
};

/**
 * `/served/KIND/…`: `dist/` from a server that does to each file what its entry above says.
 * `/served/page?html=…&type=…`: a page with exactly this Content-Type, in ISO-8859-1 if that is its charset.
 */
export const serverVariants = async (context, next) => {
  const { path, query } = context;
  if (path === '/served/page') {
    context.body = Buffer.from(query.html, /8859-1|1252/.test(query.type) ? 'latin1' : 'utf8');
    context.set('Content-Type', query.type);
    return;
  }
  const [, kind, file] = /^\/served\/([\w-]+)\/(.+)$/.exec(path) ?? [];
  if (!kind) {
    await next();
    return;
  }
  context.type = 'js';
  context.body = await readFile(`dist/${file}`, 'utf8');
  await variants[kind](context, file);
};
