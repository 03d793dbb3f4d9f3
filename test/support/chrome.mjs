import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';

const installed = () => {
  try {
    return process.env.CHROME_PATH ?? Launcher.getInstallations()[0];
  } catch {
    // It throws where there is none.
    return undefined;
  }
};

/** An installed Chrome or Chromium, else the one that an npm package brings, with the libraries and letters it needs. */
const look = async () => {
  const executablePath = installed();
  if (executablePath) return { executablePath };
  const ours = { ...process.env };
  // The package unpacks its libraries only where it believes to be on such a machine.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const found = { executablePath: await chromium.executablePath(), env: { ...process.env } };
  // What it sets for itself would give the other browsers its libraries, and no letters.
  process.env = ours;
  return found;
};

let found;
/** How to start it: `executablePath`, and `env` where it needs one of its own. Unpacked once, though several ask. */
export const findChrome = () => (found ??= look());

/** One for each page: a touch belongs to the session that began it. */
const clients = new WeakMap();
const clientOf = (page) => {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
};

const send = (request) => async (page, payload) => (await clientOf(page)).send(...request(payload));

const emulations = {
  // `emulateMedia` ignores this feature without a word.
  'forced-colors': send((on) => ['Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] }]),
  // The size of text that a reader has set in the browser, in pixels.
  'reader-font': send((size) => ['Page.setFontSizes', { fontSizes: { standard: size, fixed: Math.round((size * 13) / 16) } }]),
  touch: send(({ type, x, y }) => ['Input.dispatchTouchEvent', { type: { down: 'touchStart', up: 'touchEnd' }[type], touchPoints: type === 'down' ? [{ x, y }] : [] }]),
  pen: send(({ type, x, y }) => [
    'Input.dispatchMouseEvent',
    { type: { down: 'mousePressed', up: 'mouseReleased' }[type], x, y, button: 'left', clickCount: 1, pointerType: 'pen' },
  ]),
};

/** @param args - of the command line, more than the usual ones */
export const launchChrome = async (name, args = []) => {
  const launcher = chromeLauncher({
    launchOptions: {
      ...(await findChrome()),
      // As root there is no sandbox; the others keep the browser from asking for anything by itself.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...args],
    },
  });
  return Object.assign(launcher, { name, emulations });
};

export const chromium = async () => {
  console.log(`Chromium: ${(await findChrome()).executablePath}`);
  return launchChrome('Chromium');
};
