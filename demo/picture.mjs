/** Writes demo/picture.webp for the README: the built <help-emergency> in light and dark. */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/support/server/chrome.mjs';
import { serve } from './serve.mjs';

const file = fileURLToPath(new URL('picture.webp', import.meta.url));

const pageHtml = (address) => `<!doctype html>
<html lang="en">
<style>
  body { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); margin: 0; font-family: Inter, Arial, sans-serif; }
  div { padding: 1.25em; color-scheme: light; background: #e9edf0; }
  div + div { color-scheme: dark; background: #0b0f14; }
</style>
<div><help-emergency></help-emergency></div>
<div><help-emergency></help-emergency></div>
<script src="${address}dist/help-widgets.js"></script>`;

const server = await serve();
const browser = await launchBrowser();
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 860, height: 100, deviceScaleFactor: 2 });
  await tab.setContent(pageHtml(server.address), { waitUntil: 'load' });
  await tab.waitForSelector('help-emergency >>> .calls');
  const body = await tab.$('body');
  await body.screenshot({ path: file, quality: 90 });
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${file}: ${Math.round((await stat(file)).size / 1000)} kB`);
