import { build } from 'esbuild';

let bundle;

/** Serves `/cms/editors.js`: the editors with their packages, bundled once. */
export const editorBundle = async (context, next) => {
  if (context.path !== '/cms/editors.js') {
    await next();
    return;
  }
  bundle ??= build({ entryPoints: ['test/cms/editors/index.js'], bundle: true, write: false, format: 'esm', define: { 'process.env.NODE_ENV': '"production"' } });
  context.type = 'js';
  context.body = (await bundle).outputFiles[0].text;
};
