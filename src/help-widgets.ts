// Lit reads names of `window` while it loads: they are prepared before and restored after it.
import './page/lit-globals.js';
import 'lit';
import './page/restore-globals.js';
import { start } from './start.js';

start();
