import { build } from 'esbuild';

/** What the pages of hosts are made with, as those load it: one script that leaves its names on `window`. */
const vendors = {
  react: `
    import { createElement, StrictMode, useState } from 'react';
    import { flushSync } from 'react-dom';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { renderToString } from 'react-dom/server';
    window.React = { createElement, StrictMode, useState, flushSync, createRoot, hydrateRoot, renderToString };`,
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
};

/** In the mode for developers: it is the one that warns. */
const bundle = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
};

const made = new Map();

/** `/vendors/NAME.js`: a framework, bundled once. */
export const vendorScripts = async (context, next) => {
  const [, name] = /^\/vendors\/(\w+)\.js$/.exec(context.path) ?? [];
  if (!(name in vendors)) {
    await next();
    return;
  }
  if (!made.has(name)) made.set(name, bundle(vendors[name]));
  context.type = 'js';
  context.body = await made.get(name);
};
