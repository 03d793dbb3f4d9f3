import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';

const installedPath = () => {
  try {
    return process.env.CHROME_PATH ?? Launcher.getInstallations()[0];
  } catch {
    // chrome-launcher throws if none is installed.
    return undefined;
  }
};

/** Finds an installed Chrome or Chromium, or unpacks one from an npm package with its libraries and fonts. */
const locate = async () => {
  const executablePath = installedPath();
  if (executablePath) return { executablePath };
  const before = { ...process.env };
  // The package unpacks its libraries only on AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const found = { executablePath: await chromium.executablePath(), env: { ...process.env } };
  // The variables that the package sets would give the other browsers its libraries, and no fonts.
  process.env = before;
  return found;
};

let found;
/** Launch options: `executablePath`, and `env` if the browser needs other environment variables. */
export const findChrome = () => (found ??= locate());

const launchOptions = async (args) => ({
  ...(await findChrome()),
  // Root cannot use the sandbox. The last three keep the browser from making requests of its own.
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...args],
});

/**
 * Launches Chromium for puppeteer.
 *
 * @param {string[]} [args] - further command line arguments
 */
export const launchBrowser = async (args = []) => puppeteer.launch(await launchOptions(args));

/** One CDP session for each page: a touch has to end in the session in which it began. */
const cdpSessions = new WeakMap();
const cdpSessionOf = (page) => {
  if (!cdpSessions.has(page)) cdpSessions.set(page, page.createCDPSession());
  return cdpSessions.get(page);
};

const send = (request) => async (page, payload) => (await cdpSessionOf(page)).send(...request(payload));

const namesIn = ({ name = '', children = [] }) => [name, ...children.flatMap(namesIn)];

const emulations = {
  // The names in the accessibility tree of the page and its frames.
  'accessible-names': async (page) => namesIn((await page.accessibility.snapshot({ includeIframes: true })) ?? {}),
  // `emulateMedia` silently ignores this feature.
  'forced-colors': send((on) => ['Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] }]),
  // The font size in the settings of the browser, in pixels.
  'reader-font': send((size) => ['Page.setFontSizes', { fontSizes: { standard: size, fixed: Math.round((size * 13) / 16) } }]),
  touch: send(({ type, x, y }) => ['Input.dispatchTouchEvent', { type: { down: 'touchStart', up: 'touchEnd' }[type], touchPoints: type === 'down' ? [{ x, y }] : [] }]),
  pen: send(({ type, x, y }) => [
    'Input.dispatchMouseEvent',
    { type: { down: 'mousePressed', up: 'mouseReleased' }[type], x, y, button: 'left', clickCount: 1, pointerType: 'pen' },
  ]),
};

/** Opens each page in a window of its own, which always has the focus and renders as if it was in front. */
const createPage = async ({ context }) => {
  const page = await context.newPage({ type: 'window' });
  await page.emulateFocusedPage(true);
  return page;
};

/** @param args - further command line arguments */
export const launchChrome = async (name, args = []) => {
  const launcher = chromeLauncher({ launchOptions: await launchOptions(args), createPage });
  // Each page has its own focus, so files can run at once. Three keep two processors busy: some tests wait.
  return Object.assign(launcher, { name, emulations, maxConcurrency: 3 });
};

export const chromium = async () => {
  console.log(`Chromium: ${(await findChrome()).executablePath}`);
  return launchChrome('Chromium');
};
