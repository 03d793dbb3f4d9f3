import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const LOCK = 'test/cms/package-lock.json';
const INSTALLED = 'test/cms/node_modules/.installed-lock.json';

const isInstalled = existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === readFileSync(LOCK, 'utf8');

if (!isInstalled) {
  console.log('Installing the editors of test/cms');
  // The .npmrc of help-widgets does not hold here.
  execSync('npm ci --prefix test/cms --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' });
  copyFileSync(LOCK, INSTALLED);
}
