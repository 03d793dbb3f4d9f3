import { runningVersion } from './shared-state.js';

/** The version of a copy that ran before this one was imported. Imported first: later modules make this copy the running one. */
export const firstCopyVersion = runningVersion();
