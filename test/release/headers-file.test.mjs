import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { nginxLocation, subfolder, unpackRelease } from '../support/server/release.mjs';
import { skipWithoutServers, startServer } from '../support/server/static-servers.mjs';

describe('_headers, as Netlify and Cloudflare Pages read it', { skip: skipWithoutServers }, () => {
  let release, paths, rules, nginx;
  before(async () => {
    release = unpackRelease();
    paths = Object.keys(release.integrity.files);
    const { headers, errors } = await parseAllHeaders({ headersFiles: [join(release.site, 'help-widgets/_headers')], minimal: false });
    assert.deepEqual(errors, []);
    rules = headers;
    nginx = await startServer('nginx', { root: release.site, folder: subfolder(release.folder, 'nginx'), location: nginxLocation(release) });
  });
  after(async () => {
    await nginx?.stop();
    release?.remove();
  });

  const matching = (path) => rules.filter(({ forRegExp }) => forRegExp.test(path)).flatMap(({ values }) => Object.entries(values));

  it('gives each file the headers that nginx sends with it', async () => {
    for (const path of paths) {
      const expected = Object.fromEntries(matching(`/${path}`));
      const { headers } = await fetch(`${nginx.address}/help-widgets/${path}`);
      assert.ok(Object.keys(expected).length > 5, path);
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)])), expected, path);
    }
  });

  it('gives the address of a folder the headers of its page but the type, which these servers know of HTML', () => {
    for (const path of paths.filter((path) => path.endsWith('/index.html'))) {
      const ofPage = matching(`/${path}`).filter(([name]) => name !== 'Content-Type');
      assert.deepEqual(matching(`/${path.replace('index.html', '')}`), ofPage, path);
    }
  });

  it('gives no file the same header twice: Cloudflare joins the values by a comma', () => {
    for (const path of paths) {
      const names = matching(`/${path}`).map(([name]) => name);
      assert.deepEqual(names, [...new Set(names)], path);
    }
  });

  it('keeps to the limits of Cloudflare: one asterisk in a path, 100 rules, 2,000 characters in a line', () => {
    assert.ok(rules.length <= 100);
    for (const { for: path } of rules) assert.equal(path.split('*').length, 2, path);
    for (const line of release.read('_headers').split('\n')) assert.ok(line.length <= 2000);
  });
});
