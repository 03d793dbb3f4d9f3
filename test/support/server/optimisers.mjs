import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import jsmin from 'jsmin';
import { rollup } from 'rollup';
import { minify as terser } from 'terser';
import uglify from 'uglify-js';
import rollupConfig from '../../../rollup.config.mjs';

/** The minifier of WordPress plugins such as WP Rocket, Fast Velocity Minify and W3 Total Cache; Debian package php-matthiasmullie-minify. */
const MATTHIAS_MULLIE = `require 'MatthiasMullie/Minify/autoload.php';
  echo (new MatthiasMullie\\Minify\\JS(stream_get_contents(STDIN)))->minify();`;

const php = (program, input) =>
  new Promise((resolve, reject) => {
    execFile('php', ['-r', program], (error, output) => (error ? reject(error) : resolve(output))).stdin.end(input);
  });

const tools = {
  none: (code) => code,
  matthiasmullie: (code) => php(MATTHIAS_MULLIE, code),
  uglify(code) {
    const { error, code: minified } = uglify.minify(code);
    if (error) throw error;
    return minified;
  },
  terser: async (code) => (await terser(code)).code,
  'terser-for-old-browsers': async (code) => (await terser(code, { ecma: 5, ie8: true, safari10: true, compress: { passes: 3 } })).code,
  esbuild: async (code) => (await transform(code, { minify: true })).code,
  'esbuild-es2020': async (code) => (await transform(code, { minify: true, target: 'es2020' })).code,
  'esbuild-es2015': async (code) => (await transform(code, { minify: true, target: 'es2015' })).code,
  jsmin: (code) => jsmin.jsmin(code),
};

/** Ways to join our script with other scripts, each of which sets a global. */
const joins = {
  alone: (code) => code,
  'between-others': (code) => `window.before = 1;\n${code}\n;window.behind = 1;`,
  'without-semicolons': (code) => `window.before = (function () { return 1 })()\n${code}\n(function () { window.behind = 1 })()`,
  'behind-use-strict': (code) => `"use strict";window.before = 1;\n${code}\nwindow.behind = 1;`,
  // An option of Autoptimize and LiteSpeed: a script that fails does not stop the others.
  'in-try-and-catch': (code) => `try{window.before = 1}catch(e){};try{${code}}catch(e){};try{window.behind = 1}catch(e){}`,
};

const results = new Map();
const memoize = (key, compute) => {
  if (!results.has(key)) results.set(key, compute());
  return results.get(key);
};

const RELEASE_ADDRESS = 'https://release.example/';

/** Builds the script of a release, once for all addresses. */
const buildRelease = async () => {
  const [options] = rollupConfig({ configDist: 'build/release', configRelease: RELEASE_ADDRESS });
  const bundle = await rollup(options);
  const { output } = await bundle.generate(options.output);
  return output[0].code;
};

/**
 * Serves the built files as optimisers do.
 *
 * `/minified/TOOL/…`: `dist/`, minified by a tool.
 * `/wp-content/cache/TOOL/JOIN/ANYTHING.js`: our script, joined with others and then minified; with `?release` the script of a release.
 * 500 if a tool rejects the code, 501 if the tool is not installed.
 */
export const optimisedScripts = async (context, next) => {
  const [, tool, join, file] =
    /^\/minified\/([\w-]+)(\/)(.+)$/.exec(context.path) ?? /^\/wp-content\/cache\/([\w-]+)\/([\w-]+)\/[\w-]+\.js$/.exec(context.path) ?? [];
  if (!tool) {
    await next();
    return;
  }
  const release = 'release' in context.query ? `${context.origin}/dist/` : '';
  context.type = 'js';
  try {
    context.body = await memoize(`${context.path} ${release}`, async () => {
      const code = release ? (await memoize('release', buildRelease)).replaceAll(RELEASE_ADDRESS, release) : await readFile(`dist/${file ?? 'help-widgets.js'}`, 'utf8');
      return tools[tool]((joins[join] ?? joins.alone)(code));
    });
  } catch (error) {
    context.status = error.code === 'ENOENT' || /Failed opening required/.test(error.message) ? 501 : 500;
    context.body = String(error.message ?? error);
  }
};
