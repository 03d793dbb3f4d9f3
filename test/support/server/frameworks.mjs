import { build } from 'esbuild';

/** Frameworks of hosts, each as one script that sets its exports on `window`, and the clock of test/support/browser/clock.js. */
const frameworks = {
  react: `
    import { createElement, Fragment, StrictMode, useState } from 'react';
    import { flushSync } from 'react-dom';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { renderToString } from 'react-dom/server';
    window.React = { createElement, Fragment, StrictMode, useState, flushSync, createRoot, hydrateRoot, renderToString };`,
  vue: `
    import { createApp, createSSRApp, h, nextTick, ref } from 'vue/dist/vue.esm-bundler.js';
    import { renderToString } from 'vue/server-renderer';
    window.Vue = { createApp, createSSRApp, h, nextTick, ref, renderToString };`,
  sanitizers: `
    import DOMPurify from 'dompurify';
    import rehypeParse from 'rehype-parse';
    import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
    import rehypeStringify from 'rehype-stringify';
    import sanitizeHtml from 'sanitize-html';
    import { unified } from 'unified';
    window.sanitizers = { DOMPurify, sanitizeHtml, unified, rehypeParse, rehypeSanitize, rehypeStringify, defaultSchema };`,
  clock: `
    import { install } from '@sinonjs/fake-timers';
    window.clock = install({ shouldAdvanceTime: true, advanceTimeDelta: 10, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });`,
};

/** Bundles for development, as production builds do not warn. */
const bundle = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    // fake-timers requires these modules of Node, and works without them.
    external: ['timers', 'timers/promises', 'util'],
    // The phone of 2021 deletes Object.hasOwn once the clock has started.
    banner: { js: '{ const { hasOwn } = Object;' },
    footer: { js: '}' },
    define: {
      global: 'window',
      'Object.hasOwn': 'hasOwn',
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
};

const bundles = new Map();

/** Serves `/vendors/NAME.js`, a framework, bundled once. */
export const frameworkBundles = async (context, next) => {
  const [, name] = /^\/vendors\/(\w+)\.js$/.exec(context.path) ?? [];
  if (!(name in frameworks)) {
    await next();
    return;
  }
  if (!bundles.has(name)) bundles.set(name, bundle(frameworks[name]));
  context.type = 'js';
  context.body = await bundles.get(name);
};
