import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findProgram } from './programs.mjs';

/** Runs code in the browser's chrome window: puppeteer cannot emulate what the developer tools of Firefox can. */
const runInBrowser = async (page, code) => {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = result.contexts;
  await connection.send('script.evaluate', { expression: code, target: { context }, awaitPromise: true });
  // The change reaches the page with a delay.
  await page.evaluate('new Promise(requestAnimationFrame)');
};

const override = (page, name, value) =>
  runInBrowser(page, `for (const { browsingContext } of gBrowser.browsers) browsingContext.${name} = '${value}'`);

const emulations = {
  'forced-colors': (page, on) => override(page, 'forcedColorsOverride', on ? 'active' : 'none'),
  'reader-font': (page, size) => runInBrowser(page, `Services.prefs.setIntPref('font.size.variable.x-western', ${size})`),
  touch: (page, { type, x, y }) => (type === 'down' ? page.touchscreen.touchStart(x, y) : page.touchscreen.touchEnd()),
};

const features = { 'prefers-color-scheme': 'prefersColorSchemeOverride', 'prefers-reduced-motion': 'prefersReducedMotionOverride' };

const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.emulateMediaType = (type) => override(page, 'mediumOverride', type);
  page.emulateMediaFeatures = async (list) => {
    for (const { name, value } of list) await override(page, features[name], value);
  };
  return page;
};

/** An installed Firefox; undefined if there is none. */
export const firefox = async () => {
  const executablePath = process.env.FIREFOX_PATH ?? (await findProgram('firefox-esr', 'firefox'));
  if (!executablePath) return undefined;
  console.log(`Firefox: ${executablePath}`);
  const launchOptions = {
    browser: 'firefox',
    executablePath,
    args: ['--remote-allow-system-access'],
    // Scroll bars take no width, as on phones and in headless Chromium.
    extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
  };
  return Object.assign(puppeteerLauncher({ launchOptions, createPage }), { emulations });
};
