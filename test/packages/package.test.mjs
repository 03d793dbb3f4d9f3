import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { targetLocales } from '../../locales/languages.mjs';
import { installApp, removeApp, run, TARBALL } from '../support/server/apps.mjs';

const SILENCE = { code: 0, stdout: '', stderr: '' };

/** Installs an app before the tests of a suite, and removes it after them. */
const useApp = (name) => {
  const app = {};
  before(async () => { app.folder = await installApp(name); });
  after(() => removeApp(app.folder));
  return app;
};

describe('The package', () => {
  it('is what publint expects', async () => {
    const { code, stdout, stderr } = await run('.', 'node_modules/.bin/publint', [TARBALL, '--strict']);
    assert.equal(code, 0, stdout + stderr);
  });

  it('brings along what to write in each framework, and what has changed', async () => {
    const { stdout } = await run('.', 'tar', ['--list', '--file', TARBALL]);
    const files = stdout.split('\n');
    for (const name of ['README.md', 'demo/README.md', 'CHANGELOG.md']) assert.ok(files.includes(`package/${name}`), name);
  });

  it('has types that each way of importing it finds', async () => {
    const { code, stdout, stderr } = await run('.', 'node_modules/.bin/attw', [TARBALL, '--profile', 'esm-only', '--no-emoji']);
    assert.equal(code, 0, stdout + stderr);
  });
});

describe('In Node, the package does nothing and says nothing', () => {
  const app = useApp('node');

  const programs = {
    'when it is imported': ['module', `import 'help-widgets'; import { setBasePath } from 'help-widgets'; setBasePath('/help-widgets');`],
    'when each language is imported': ['module', targetLocales.map((tag) => `import 'help-widgets/locales/${tag}';`).join('')],
    'when it is required': ['commonjs', `require('help-widgets'); require('help-widgets/locales/nb');`],
  };
  for (const [when, [type, code]] of Object.entries(programs))
    it(when, async () => assert.deepEqual(await run(app.folder, process.execPath, [`--input-type=${type}`, '--eval', code]), SILENCE));
});

describe('The types accept what is right and refuse what is wrong,', () => {
  const app = useApp('typescript');

  const compilers = {
    'in TypeScript 5': 'typescript/bin/tsc',
    'in TypeScript 7': 'typescript-7/bin/tsc',
    'in templates of Vue': 'vue-tsc/bin/vue-tsc.js',
  };
  for (const [where, compiler] of Object.entries(compilers))
    for (const [resolution, module] of [['bundler', 'esnext'], ['nodenext', 'nodenext']])
      it(`${where}, with moduleResolution ${resolution}`, async () => {
        assert.deepEqual(await run(app.folder, process.execPath, [`node_modules/${compiler}`, '--moduleResolution', resolution, '--module', module]), SILENCE);
      });
});
