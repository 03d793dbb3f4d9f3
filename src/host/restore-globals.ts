import { restoreGlobals } from './global-overrides.js';

restoreGlobals();
