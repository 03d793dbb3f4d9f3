import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';

const installedPath = () => {
  try {
    return process.env.CHROME_PATH ?? Launcher.getInstallations()[0];
  } catch {
    // It throws where there is none.
    return undefined;
  }
};

/** An installed Chrome or Chromium, else the one of an npm package with its libraries and fonts. */
const locate = async () => {
  const executablePath = installedPath();
  if (executablePath) return { executablePath };
  const before = { ...process.env };
  // The package unpacks its libraries only where it believes to be on such a machine.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const found = { executablePath: await chromium.executablePath(), env: { ...process.env } };
  // With what the package sets for itself, the other browsers would find its libraries and no fonts.
  process.env = before;
  return found;
};

let found;
/** Launch options: `executablePath`, and `env` where it needs one of its own. */
export const findChrome = () => (found ??= locate());

/** One CDP session for each page: a touch has to end in the session that began it. */
const cdpSessions = new WeakMap();
const cdpSessionOf = (page) => {
  if (!cdpSessions.has(page)) cdpSessions.set(page, page.createCDPSession());
  return cdpSessions.get(page);
};

const send = (request) => async (page, payload) => (await cdpSessionOf(page)).send(...request(payload));

const emulations = {
  // `emulateMedia` ignores this feature without a word.
  'forced-colors': send((on) => ['Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] }]),
  // The font size that a reader has set in the browser, in pixels.
  'reader-font': send((size) => ['Page.setFontSizes', { fontSizes: { standard: size, fixed: Math.round((size * 13) / 16) } }]),
  touch: send(({ type, x, y }) => ['Input.dispatchTouchEvent', { type: { down: 'touchStart', up: 'touchEnd' }[type], touchPoints: type === 'down' ? [{ x, y }] : [] }]),
  pen: send(({ type, x, y }) => [
    'Input.dispatchMouseEvent',
    { type: { down: 'mousePressed', up: 'mouseReleased' }[type], x, y, button: 'left', clickCount: 1, pointerType: 'pen' },
  ]),
};

/** Each page has a window of its own, which draws frames as if it was in front, and always has the focus. */
const createPage = async ({ context }) => {
  const page = await context.newPage({ type: 'window' });
  await page.emulateFocusedPage(true);
  return page;
};

/** @param args - further arguments of the command line */
export const launchChrome = async (name, args = []) => {
  const launcher = chromeLauncher({
    launchOptions: {
      ...(await findChrome()),
      // As root there is no sandbox; the others keep the browser from asking for anything by itself.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...args],
    },
    createPage,
  });
  // As each page has its focus, two files can be tested at once.
  return Object.assign(launcher, { name, emulations, maxConcurrency: 2 });
};

export const chromium = async () => {
  console.log(`Chromium: ${(await findChrome()).executablePath}`);
  return launchChrome('Chromium');
};
