import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { findFreePort } from '../support/server/free-port.mjs';

test('npm start says at once what it does, then where the builder is and what another site can load', async (context) => {
  const port = await findFreePort();
  const started = Date.now();
  const child = spawn('npm', ['start', '--silent'], { env: { ...process.env, PORT: String(port) }, detached: true });
  context.after(() => process.kill(-child.pid));

  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === 1) assert.ok(Date.now() - started < 2000, `the first line came after ${Date.now() - started} ms`);
    if (lines.length === 3) break;
  }
  const [doing, open, elsewhere] = lines;
  assert.match(doing, /^Building dist\//);
  assert.equal(open, `Open http://localhost:${port}/dist/`);
  assert.ok(elsewhere.endsWith(` http://127.0.0.1:${port}/dist/help-widgets.js`), elsewhere);

  assert.match(await (await fetch(open.slice('Open '.length))).text(), /builder\/builder\.js/);
  const script = await fetch(elsewhere.split(' ').at(-1));
  assert.equal(script.status, 200);
  assert.equal(script.headers.get('Access-Control-Allow-Origin'), '*');
});
