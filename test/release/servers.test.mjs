/* Functions that are passed to `$eval` run in a page. */
/* global getComputedStyle */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readCard, readFallback, startAnotherSite, startVisitor } from '../support/server/another-site.mjs';
import { nginxLocation, subfolder, unpackRelease } from '../support/server/release.mjs';
import { skipWithoutServers, startServer } from '../support/server/static-servers.mjs';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=3600',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // A finished page is shown in frames, and has a policy of its own.
  'x-frame-options': null,
  'content-security-policy': null,
  expires: null,
};

const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript', json: 'application/json', txt: 'text/plain' };

/** What a site may say of all its files. */
const APACHE_SITE = `
  AddDefaultCharset iso-8859-1
  AddType application/x-javascript .js
  AddCharset iso-8859-1 .js
  ExpiresActive On
  ExpiresDefault "access plus 1 year"
  ExpiresByType text/javascript "access plus 1 year"
  AddOutputFilterByType DEFLATE text/html text/javascript
  Header always set Access-Control-Allow-Origin "https://one.example"
  Header set Cross-Origin-Resource-Policy "same-origin"
  Header always set X-Frame-Options "DENY"
  Header set X-Frame-Options "SAMEORIGIN"
  <FilesMatch "\\.(js|css)$">
    ExpiresByType text/css "access plus 1 year"
    Header always set Cache-Control "max-age=31536000"
    Header set Cache-Control "max-age=31536000"
  </FilesMatch>
  Header always set Content-Security-Policy "default-src 'self'"
`;
const NGINX_SITE = `
  charset iso-8859-1;
  index index.php;
  expires 1y;
  add_header Access-Control-Allow-Origin "https://one.example" always;
  add_header X-Frame-Options "DENY" always;
  add_header Content-Security-Policy "default-src 'self'" always;
  location ~* \\.(js|css)$ { expires 1y; }
`;

const readme = readFileSync('README.md', 'utf8') + readFileSync('demo/README.md', 'utf8');
const find = (snippet) => snippet.exec(readme)[0];
const scriptTag = find(/<script data-cfasync.*?<\/script>/);
const element = find(/<help-emergency style.*?<\/help-emergency>/);
const frame = find(/<iframe.*?<\/iframe>/);
const pinned = find(/<script src="PINNED.*?<\/script>/);
const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

const CARD = ['tel:112', 'Hjelp meg'];

describe('the release, unpacked in a folder of a site', { skip: skipWithoutServers }, () => {
  let release, another, visitor;
  before(async () => {
    release = unpackRelease();
    writeFileSync(join(subfolder(join(release.site, 'help-widgets'), 'changed'), 'help-widgets.js'), release.read('help-widgets.js').replace(/;(?=.{0,9}$)/s, ' '));
    another = await startAnotherSite();
    visitor = await startVisitor();
  });
  after(async () => {
    await visitor?.close();
    another?.close();
    release?.remove();
  });

  const describeServer = (name, kind, options, defineTests) =>
    describe(`on ${name}`, () => {
      let server;
      before(async () => {
        const folder = subfolder(release.folder, name.replaceAll(' ', '-'));
        server = await startServer(kind, { root: release.site, folder, ...options, location: options.includesRules && nginxLocation(release) });
      });
      after(() => server?.stop());
      const address = (path) => `${server.address}/help-widgets/${path}`;
      const here = (html) => html.replaceAll(/ADDRESS|PINNED/g, address('').slice(0, -1)).replace('sha384-HASH', release.integrity.files['help-widgets.js']);
      defineTests({ address, open: (html, headers) => visitor.visit(another.publish(here(html), headers)) });
    });

  const itWorks = ({ address, open }, scriptTags) => {
    for (const [how, [tag, headers]] of Object.entries(scriptTags))
      it(`shows the element in Norwegian on another site, ${how}, and says nothing on the console`, async () => {
        const page = await open(tag + element, headers);
        assert.deepEqual(await readCard(page), CARD);
        assert.deepEqual(page.messages, []);
      });

    it('shows the builder, which gives a snippet with the address of the folder, and a preview', async () => {
      const page = await visitor.visit(address(''));
      const code = await page.waitForSelector('.part code');
      const snippet = await code.evaluate(({ textContent }) => textContent);
      assert.ok(snippet.includes(`src="${address('help-widgets.js')}"`), snippet);
      const frame = await page.waitForSelector('.screen iframe');
      assert.deepEqual(await readCard(await frame.contentFrame()), CARD);
      const other = await visitor.visit(another.publish(snippet));
      assert.deepEqual(await readCard(other), CARD);
      assert.deepEqual([...page.messages, ...other.messages], []);
    });

    it('shows a finished page, and its script takes it over', async () => {
      const page = await visitor.visit(address('embed/help-emergency/nb/'));
      assert.deepEqual(await readCard(page), CARD);
      assert.deepEqual(page.messages, []);
    });

    it('shows a finished page without JavaScript, with its look, and links to the other languages', async () => {
      const page = await visitor.visit(address('embed/help-emergency/nb/'), { script: false });
      assert.equal(await page.$eval('.call', (tile) => getComputedStyle(tile).display), 'flex');
      await page.click('summary');
      await Promise.all([page.waitForNavigation(), page.click('a[hreflang="en"]')]);
      assert.equal(await page.$eval('h1', (heading) => heading.textContent.trim()), 'Help me');
    });

    it('shows a finished page in a frame on another site', async () => {
      const page = await open(frame);
      assert.deepEqual(await readCard(await (await page.$('iframe')).contentFrame()), CARD);
    });
  };

  const lines = {
    'by the script line of README': [scriptTag],
    'as a module': [scriptTag.replace('<script ', '<script type="module" ')],
    'pinned by the hash in integrity.json': [pinned],
    'on a page with Cross-Origin-Embedder-Policy': [scriptTag, ISOLATED],
  };

  for (const [name, kind, options] of [
    ['Apache', 'apache', { modules: ['headers'] }],
    ['Apache, where the site has other rules', 'apache', { modules: ['headers', 'expires'], rules: APACHE_SITE }],
    ['nginx', 'nginx', { includesRules: true }],
    ['nginx, where the site has other rules', 'nginx', { includesRules: true, rules: NGINX_SITE }],
  ])
    describeServer(name, kind, options, (server) => {
      it('sends each file whole, compressed if it is a script, with the headers of the rules and the type of its extension', async () => {
        for (const [path, hash] of Object.entries(release.integrity.files)) {
          const response = await fetch(server.address(path));
          const { status, headers } = response;
          assert.equal(status, 200, path);
          assert.deepEqual(Object.fromEntries(Object.keys(HEADERS).map((key) => [key, headers.get(key)])), HEADERS, path);
          assert.equal(headers.get('content-type'), `${TYPES[path.split('.').at(-1)]}; charset=utf-8`, path);
          const body = Buffer.from(await response.arrayBuffer());
          assert.equal(`sha384-${createHash('sha384').update(body).digest('base64')}`, hash, path);
          if (path.endsWith('.js')) assert.equal(headers.get('content-encoding'), 'gzip', path);
        }
      });

      itWorks(server, lines);

      it('shows a finished page in a frame on a page with Cross-Origin-Embedder-Policy', async () => {
        const page = await server.open(frame, ISOLATED);
        assert.deepEqual(await readCard(await (await page.$('iframe')).contentFrame()), CARD);
      });

      it('leaves the fallback where one byte of a pinned script was changed', async () => {
        const page = await server.open(pinned.replace('PINNED', 'PINNED/changed') + element);
        assert.deepEqual(await readFallback(page), [false, true]);
      });
    });

  for (const [name, kind, options] of [
    ['Apache without mod_headers', 'apache', { modules: [] }],
    ['nginx without the rules', 'nginx', {}],
    ['a server that knows no rules', 'plain', {}],
  ])
    describeServer(name, kind, options, (server) => {
      const { 'by the script line of README': line, ...others } = lines;
      itWorks(server, { 'by the script line of README': line });

      for (const [how, [tag, headers]] of Object.entries(others))
        it(`leaves the fallback on another site, ${how}`, async () => {
          assert.deepEqual(await readFallback(await server.open(tag + element, headers)), [false, true]);
        });

      it('shows no frame on a page with Cross-Origin-Embedder-Policy', async () => {
        const page = await server.open(frame, ISOLATED);
        assert.match((await (await page.$('iframe')).contentFrame()).url(), /^chrome-error:/);
      });
    });
});
