import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { findFreePort } from './free-port.mjs';
import { findProgram } from './programs.mjs';

/** Starts Xvfb on a free display, whose number it reports. */
const startScreen = async (path) => {
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3], 'data');
  return { process: child, display: `:${String(number).trim()}` };
};

/** On a busy machine WebKitGTK now and then does not start, and never responds. Together less than `browserStartTimeout`. */
const START_TIMEOUT_MS = 30000;
const START_ATTEMPTS = 3;

const waitForDriver = async (port) => {
  for (let i = 0; i < 100; i++) {
    if (await fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not respond');
};

const KEYS = { Tab: '\ue004', Enter: '\ue006', Shift: '\ue008', Control: '\ue009', Escape: '\ue00c' };
for (const [i, name] of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].entries()) KEYS[name] = String.fromCharCode(0xe012 + i);
const DEFAULT_MEDIA = ['screen', 'light', 'no-preference'];
const BUTTONS = ['left', 'middle', 'right'];

/** The part of puppeteer's `Page` that the test runner commands use. Their own WebDriver support cannot hold a key down. */
const pageOf = (driver) => {
  const act = (type, id, actions) => driver.performActions([{ type, id, actions }]);
  const key = (name, ...types) => {
    const value = KEYS[name] ?? name;
    if (value.length > 1) throw new Error(`Unknown key: ${name}`);
    return act('key', 'keyboard', types.map((type) => ({ type, value })));
  };
  const keyboard = {
    down: (name) => key(name, 'keyDown'),
    up: (name) => key(name, 'keyUp'),
    press: (name) => key(name, 'keyDown', 'keyUp'),
    type: async (text) => {
      for (const letter of text) await keyboard.press(letter);
    },
  };
  const mouse = {
    move: (x, y) => act('pointer', 'mouse', [{ type: 'pointerMove', x, y }]),
    down: ({ button = 'left' } = {}) => act('pointer', 'mouse', [{ type: 'pointerDown', button: BUTTONS.indexOf(button) }]),
    up: ({ button = 'left' } = {}) => act('pointer', 'mouse', [{ type: 'pointerUp', button: BUTTONS.indexOf(button) }]),
    click: async (x, y, options) => {
      await mouse.move(x, y);
      await mouse.down(options);
      await mouse.up(options);
    },
    reset: () => driver.releaseActions(),
  };
  const emulate = (value) => {
    if (!DEFAULT_MEDIA.includes(value)) throw new Error(`WebDriver cannot emulate "${value}"`);
  };
  return {
    keyboard,
    mouse,
    emulateMediaType: emulate,
    emulateMediaFeatures: (features) => features.forEach(({ value }) => emulate(value)),
    // A window is larger than its viewport.
    setViewport: async ({ width, height }) => {
      const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
      const window = await driver.getWindowRect();
      await driver.setWindowRect(null, null, window.width + width - innerWidth, window.height + height - innerHeight);
    },
  };
};

/** Runs each test file in a browser of its own: one that has run many keeps their memory, and may not respond any more. */
class WebKitLauncher extends WebdriverLauncher {
  /** @param programs - the paths of `driver` and `screen` */
  constructor(programs) {
    super({
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        // The test page reports its own start and end. A page whose load event does not come would block the driver.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { args: ['--automation'] },
        'wdio:enforceWebDriverClassic': true,
      },
    });
    this.programs = programs;
    process.once('exit', () => this.stop());
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.type = 'puppeteer';
  }

  getPage() {
    return pageOf(this.driver);
  }

  async createDriverManager() {
    for (let attempt = 1; ; attempt++) {
      // A request to a driver that has ended fails.
      const timer = setTimeout(() => this.endBrowser(), START_TIMEOUT_MS);
      try {
        return await this.startBrowser();
      } catch (error) {
        this.endBrowser();
        if (attempt < START_ATTEMPTS) continue;
        // The base class would keep a failed start, and fail each file after it.
        this.__managerPromise = undefined;
        throw error;
      } finally {
        clearTimeout(timer);
      }
    }
  }

  async startBrowser() {
    this.screen ??= await startScreen(this.programs.screen);
    this.options.port = await findFreePort();
    this.driverProcess = spawn(this.programs.driver, [`--port=${this.options.port}`], {
      // A process group of its own, which the browser joins.
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: this.screen.display, GDK_BACKEND: 'x11' },
    });
    await waitForDriver(this.options.port);
    return super.createDriverManager();
  }

  /** Ends the browser without asking it: one that does not respond would fail a file whose tests have passed. */
  endBrowser() {
    clearInterval(this.pendingHeartbeat);
    try {
      if (this.driverProcess) process.kill(-this.driverProcess.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    this.driverProcess = this.driverManager = this.driver = undefined;
  }

  async stopSession() {
    this.endBrowser();
    return {};
  }

  async stop() {
    this.endBrowser();
    this.screen?.process.kill();
    this.screen = undefined;
  }
}

/** WebKitGTK on a virtual screen; undefined if it is not installed. It has the engine of iPhones, but is not Safari. */
export const webkit = async () => {
  const driver = await findProgram('WebKitWebDriver');
  const screen = await findProgram('Xvfb');
  if (!driver || !screen) return undefined;
  console.log(`WebKit: ${driver}`);
  return new WebKitLauncher({ driver, screen });
};
