// Imported right after Lit: a page keeps its own values.
import { restoreGlobals } from './global-overrides.js';

restoreGlobals();
