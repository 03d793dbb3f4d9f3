import { readFile } from 'node:fs/promises';

const npm = (path) => `node_modules/${path}`;
const debian = (path) => `/usr/share/javascript/${path}`;

/** Libraries that hosts load. The npm package of MooTools has only its core without DOM. */
const files = {
  'prototype-1.7.3': debian('prototype/prototype-1.7.3.js'),
  'mootools-1.4.5': debian('mootools/mootools-core-nc.js'),
  'mootools-more-1.4': debian('mootools/mootools-more-nc.js'),
  'mootools-core-1.5.2': npm('mootools/lib/mootools-core-1.5.2-server.js'),
  jquery: npm('jquery/dist/jquery.js'),
  fastclick: npm('fastclick/lib/fastclick.js'),
  zone: npm('zone.js/bundles/zone.umd.js'),
  webcomponents: npm('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  'es5-adapter': npm('@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'),
  'scoped-registry': npm('@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'),
  'es6-promise': npm('es6-promise/dist/es6-promise.js'),
  'es6-shim': npm('es6-shim/es6-shim.js'),
  'core-js': npm('core-js-bundle/index.js'),
};

/** Serves `/libraries/NAME`; 404 if the Debian package with the library is not installed. */
export const hostLibraries = async (context, next) => {
  const [, name] = /^\/libraries\/([\w.-]+)$/.exec(context.path) ?? [];
  if (!name) {
    await next();
    return;
  }
  context.type = 'js';
  try {
    context.body = await readFile(files[name], 'utf8');
  } catch {
    context.status = 404;
  }
};
