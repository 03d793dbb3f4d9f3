/** Installs and builds the apps of test/packages, each in an empty folder, with the package that `npm run test:packages` has packed. */
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));

export const TARBALL = `build/packages/${name}-${version}.tgz`;

/** Some builds are slow on a machine that is busy. */
const TIMEOUT_MS = 5 * 60 * 1000;

/** Settings that `npm run` hands on belong to this project, and not to the app. */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(npm_|FORCE_COLOR$|NODE_TEST_CONTEXT$)/i.test(key))),
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

/** Runs a program in a folder and returns what it says, with its exit code. */
export const run = (folder, program, args) =>
  new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env: environment, timeout: TIMEOUT_MS, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal) : 0, stdout, stderr });
    });
  });

/** Runs a program that has to succeed. */
const runWell = async (folder, program, args) => {
  const result = await run(folder, program, args);
  if (result.code !== 0) throw new Error(`${program} ${args.join(' ')} ends with ${result.code}:\n${result.stdout}\n${result.stderr}`);
  return result;
};

/** Lets a lockfile name the tarball of today: npm writes the hash of the one that it was made with. */
const forgetTarballHash = async (file) => {
  const lock = JSON.parse(await readFile(file, 'utf8'));
  delete lock.packages[`node_modules/${name}`].integrity;
  await writeFile(file, JSON.stringify(lock));
};

/** Copies an app and installs it by its lockfile. Returns its folder, outside the checkout: some tools look for settings in the folders above. */
export const installApp = async (app) => {
  const folder = await mkdtemp(join(tmpdir(), `${app}-`));
  await cp(join('test/packages', app), folder, { recursive: true });
  await copyFile(TARBALL, join(folder, `${name}.tgz`));
  await forgetTarballHash(join(folder, 'package-lock.json'));
  await runWell(folder, 'npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  return folder;
};

export const buildApp = (folder) => runWell(folder, 'npm', ['run', 'build']);

export const removeApp = (folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** The versions of Lit in an app, each as often as it is installed; the tree has to be what each package asks for. */
export const installedLits = async (folder) => {
  // With it npm would believe the lockfile, and not read what the packages ask for.
  await rm(join(folder, 'node_modules/.package-lock.json'), { force: true });
  const { stdout } = await runWell(folder, 'npm', ['ls', 'lit', '--all', '--parseable']);
  return stdout.trim().split('\n');
};

const SUSPICIOUS = /warn|error|deprecat|⚠/i;

const linesOf = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

/**
 * What a build says that it should not: every line on stderr, and on stdout those that name a warning, an error or something deprecated.
 *
 * @param {RegExp[]} tolerated - lines that have nothing to do with the package
 */
export const warningsIn = ({ stdout, stderr }, tolerated = []) =>
  [...linesOf(stderr), ...linesOf(stdout).filter((line) => SUSPICIOUS.test(line))].filter((line) => !tolerated.some((pattern) => pattern.test(line)));
