/** What the tests of an app with Next.js need. */
import { startServer } from './sites.mjs';

/** Serves an app by Next.js: `start` what was built, `dev` for development. */
export const serveNext = (command) => startServer('node_modules/next/dist/bin/next', command, '--port', '0');

/** What its build may say: it says so where it runs on a CI service, and nothing is left of an earlier build. */
export const TOLERATED = [/^⚠ No build cache found\./];

/** What Next.js, React and Lit say in development. */
export const DEVELOPMENT_MESSAGES = /React DevTools|^\[HMR\] connected|^\[Fast Refresh\] (?:rebuilding|done)|^Lit is in dev mode/;
