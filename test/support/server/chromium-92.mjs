import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const FOLDER = resolve('build/chromium-92');

/** A single process, as the package lacks the files for more; no GPU, or one start in five hangs. */
const ARGS = [
  ...['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--remote-debugging-port=0'],
  ...['--disable-gpu', '--disable-gpu-compositing', '--disable-software-rasterizer'],
];

const unpackFile = async (packed, ...command) => {
  const child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = once(child, 'close');
  await pipeline(createReadStream(packed), createBrotliDecompress(), child.stdin);
  const [code] = await ended;
  if (code) throw new Error(`${packed} could not be unpacked`);
};

/** Unpacks the browser, its libraries and fonts from an npm package, once. */
const unpackChromium = async () => {
  const path = join(FOLDER, 'chromium');
  if (await access(path).then(() => true, () => false)) return path;
  const packed = join(dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda')), '../bin');
  await mkdir(dirname(FOLDER), { recursive: true });
  const folder = await mkdtemp(`${FOLDER}-`);
  await unpackFile(join(packed, 'aws.tar.br'), 'tar', '-x', '-C', folder);
  await unpackFile(join(packed, 'chromium.br'), 'dd', `of=${folder}/chromium`, 'status=none');
  await chmod(join(folder, 'chromium'), 0o755);
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll(/<dir>.*<\/dir>/g, '<dir>~/.fonts</dir>'));
  await rename(folder, FOLDER);
  return path;
};

/** Opens each test file in a browser of its own. The current puppeteer cannot control a browser of 2021, so it has no test runner commands. */
const launcher = (path) => {
  const running = new Map();
  const kill = ({ child }) => child.kill('SIGKILL');
  process.once('exit', () => { for (const session of running.values()) kill(session); });
  return {
    name: 'Chromium 92',
    type: 'chromium-92',
    async startSession(id, url) {
      const profile = await mkdtemp(join(tmpdir(), 'chromium-92-'));
      const args = [...ARGS, `--user-data-dir=${profile}`, url];
      const env = { ...process.env, HOME: FOLDER, FONTCONFIG_PATH: FOLDER, LD_LIBRARY_PATH: join(FOLDER, 'lib') };
      running.set(id, { child: spawn(path, args, { stdio: 'ignore', env }), profile, url });
    },
    isActive: (id) => running.has(id),
    getBrowserUrl: (id) => running.get(id)?.url,
    async stopSession(id) {
      const { child, profile } = running.get(id);
      running.delete(id);
      if (child.exitCode === null) {
        kill({ child });
        await once(child, 'exit');
      }
      await rm(profile, { recursive: true, force: true });
      return {};
    },
  };
};

/** Adds what the test runner needs and Chromium 92 lacks, to the test page and no host page. */
export const polyfillGaps = async (context, next) => {
  await next();
  if (context.path === '/' && context.get('User-Agent').includes('Chrome/92.'))
    context.body = `<script>window.structuredClone = (value) => JSON.parse(JSON.stringify(value));</script>${context.body}`;
};

/** Chromium 92 of 2021 from an npm package; undefined on a platform where that does not run. */
export const chromium92 = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return launcher(await unpackChromium());
};
