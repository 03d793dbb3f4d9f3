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

/** An installed Chrome or Chromium, else the one that an npm package brings, with the libraries it needs. */
export const findChrome = async () => {
  const path = installed();
  if (path) return path;
  // The package unpacks its libraries only where it believes to be on such a machine.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

export const chrome = async () => {
  const executablePath = await findChrome();
  console.log(`Chromium: ${executablePath}`);
  return chromeLauncher({
    launchOptions: {
      executablePath,
      // As root there is no sandbox; the others keep the browser from asking for anything by itself.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  });
};
